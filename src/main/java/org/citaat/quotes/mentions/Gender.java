package org.citaat.quotes.mentions;

/// What a text tells of somebody, so far as pronouns care.
enum Gender {
    MALE, FEMALE, SEVERAL, UNKNOWN;

    /// Whether a pronoun of the one gender may stand for a name of the other.
    boolean agrees(Gender name) {
        return this == name || this == UNKNOWN || name == UNKNOWN;
    }
}
