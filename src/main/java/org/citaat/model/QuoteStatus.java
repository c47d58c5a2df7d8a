package org.citaat.model;

/// Where a quotation stands between the engine and the user.
public enum QuoteStatus {
    TO_CHECK, UNSURE, CHECKED, CORRECTED, MANUAL, REJECTED;

    public static QuoteStatus of(ReviewStatus status) {
        return valueOf(status.name());
    }

    /// Whether the user has yet to look at it.
    public boolean open() {
        return this == TO_CHECK || this == UNSURE;
    }
}
