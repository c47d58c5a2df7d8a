package org.citaat.model;

/// Which pronouns stand for somebody, as far as it is known.
public enum NameGender {
    FEMALE, MALE, UNKNOWN
}
