package org.citaat.model;

/// Why the engine took words for a quotation, or somebody for its speaker. The screen has a sentence for each.
public enum ReasonKind {
    /// The speaker's name and the reporting verb follow the words.
    FOLLOWED_BY,
    /// A reporting verb with the speaker stands before the words.
    INTRODUCED_BY,
    /// A colon leads from the speaker to the words.
    COLON_AFTER,
    /// "According to" and the like name the speaker.
    ACCORDING_TO,
    /// A sentence of its own in marks, right after other words of the same speaker.
    CONTINUES,
    /// A whole sentence stands in quotation marks.
    WHOLE_SENTENCE,
    /// Part of the author's sentence, under a reporting verb.
    PARTIAL,
    /// The paragraph opens with a dash, as speech does.
    DASH_SPEECH,
    /// A name before each speech, as in a transcript.
    TRANSCRIPT,
    /// The nearest name that fits.
    NEAREST_NAME,
    /// A pronoun, traced to the name it stands for.
    PRONOUN,
    /// The same words stand elsewhere in the article, with their speaker.
    REPEATS,
    /// The text says that the words were not said.
    DENIED,
    /// Words inside other quoted words, under a reporting verb there.
    WITHIN,
    /// Nobody near fits as the speaker.
    NO_SPEAKER
}
