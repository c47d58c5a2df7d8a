package org.citaat.model;

/// How words are quoted: wholly in the speaker's words, partly so inside a sentence of the author's, or told by the author.
public enum QuoteType {
    DIRECT, MIXED, INDIRECT
}
