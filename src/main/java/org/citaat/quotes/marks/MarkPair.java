package org.citaat.quotes.marks;

/// Two marks that belong together, by their tokens.
///
/// @param close the closing mark; where the paragraph ends first, the token after its last
/// @param depth 0 for the outermost
/// @param ending how the pair ends
public record MarkPair(int open, int close, int depth, Ending ending) {
    /// How a pair of marks ends.
    public enum Ending {
        /// By a mark.
        CLOSED,
        /// At the paragraph's end, and the next paragraph opens with the mark again.
        REOPENED,
        /// At the paragraph's end: the closing mark is lost.
        LOST
    }

    /// The first token between the marks.
    public int first() {
        return open + 1;
    }

    /// The last token between the marks.
    public int last() {
        return close - 1;
    }
}
