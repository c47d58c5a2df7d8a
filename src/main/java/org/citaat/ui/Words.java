package org.citaat.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the window, by key, in the language of the interface. Whole sentences with places for what varies.
public final class Words {
    private final ResourceBundle bundle;
    private final Locale locale;

    public Words(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("org.citaat.ui.words", locale);
    }

    /// The sentence of a key, with `values` put in its places.
    ///
    /// @throws java.util.MissingResourceException for a key that the bundle does not know
    public String get(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public Locale locale() {
        return locale;
    }
}
