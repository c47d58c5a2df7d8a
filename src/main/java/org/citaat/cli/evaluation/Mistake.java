package org.citaat.cli.evaluation;

/// One thing that was not found, found wrongly, or given to the wrong speaker.
///
/// @param document the text's id
/// @param words the words of the quotation
/// @param speaker whose they are; empty for nobody and where it does not matter
/// @param found whom they were given to; empty for nobody and where it does not matter
public record Mistake(Kind kind, String document, String words, String speaker, String found) {
    /// What went wrong.
    public enum Kind {
        MISSED, FALSE_ALARM, WRONG_SPEAKER
    }
}
