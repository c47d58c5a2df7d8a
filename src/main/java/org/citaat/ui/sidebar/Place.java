package org.citaat.ui.sidebar;

/// A place that the sidebar leads to.
public enum Place {
    INBOX, ALL_QUOTES, FEEDS, LEARNT
}
