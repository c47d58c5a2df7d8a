package org.citaat.app;

/// The steps of an import, in their order.
public enum ImportStep {
    WAITING, FETCHING, READING, FINDING_QUOTES, SAVING
}
