package org.citaat.cli.evaluation;

/// Which of the marked quotations must be found. The others may be found or not: that counts neither for nor against.
public enum View {
    /// Those that stand wholly in quotation marks.
    DIRECT,
    /// And every quoted piece of those that mix the author's words with the speaker's.
    QUOTED,
    /// All, with their whole content: direct, mixed and indirect speech.
    ALL
}
