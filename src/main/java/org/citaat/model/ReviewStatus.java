package org.citaat.model;

/// What the user decided about a quotation.
public enum ReviewStatus {
    CHECKED, CORRECTED, MANUAL, REJECTED
}
