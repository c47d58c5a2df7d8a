package org.citaat.ui.shell;

import java.util.Optional;
import java.util.stream.Stream;

/// The two themes.
public enum Theme {
    LIGHT, DARK;

    /// The theme of a name; empty where there is none.
    public static Optional<Theme> named(String name) {
        return Stream.of(values()).filter(theme -> theme.name().equals(name)).findFirst();
    }

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The style class of the root.
    String style() {
        return this == LIGHT ? "light" : "dark";
    }
}
