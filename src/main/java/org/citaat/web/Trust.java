package org.citaat.web;

/// Who gave an address.
public enum Trust {
    /// The user typed or pasted this very address: its host may be private or this machine.
    TYPED,
    /// It stood in a page or a feed: private hosts are refused.
    FOUND
}
