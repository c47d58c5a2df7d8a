package org.citaat.model;

/// What the source of a quotation is.
public enum SpeakerKind {
    PERSON, ORGANISATION, PUBLICATION, DOCUMENT, GROUP, UNKNOWN
}
