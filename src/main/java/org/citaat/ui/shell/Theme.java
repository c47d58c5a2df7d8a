package org.citaat.ui.shell;

/// The two themes.
public enum Theme {
    LIGHT, DARK;

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The style class of the root.
    String style() {
        return this == LIGHT ? "light" : "dark";
    }
}
