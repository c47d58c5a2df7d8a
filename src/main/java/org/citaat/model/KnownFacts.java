package org.citaat.model;

/// What is known of an article: what was found, and what the user said instead.
public record KnownFacts(Facts found, FactsCorrection correction) {
    /// As they are shown and cited.
    public Facts facts() {
        return correction.of(found);
    }
}
