package org.citaat.quotes.speech;

import java.util.List;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// Words that may be a quotation.
///
/// @param segments the words, without marks and without the author's words between them
/// @param open the opening mark or dash; where there is none, the token before the words
/// @param close the closing mark; where there is none, the token after the words
/// @param form how it is set
/// @param aside the author's words inside, where the attribution stands; null where there are none
/// @param label the name before a transcript's line; null elsewhere
public record Candidate(List<TokenRange> segments, int open, int close, Form form, Ending ending,
        @Nullable TokenRange aside, @Nullable TokenRange label) {
    /// How speech is set.
    public enum Form {
        MARKS, DASH, TRANSCRIPT,
        /// Without any sign: a clause that tells what somebody said.
        CLAUSE
    }

    public Candidate {
        segments = List.copyOf(segments);
    }

    public int first() {
        return segments.getFirst().first();
    }

    public int last() {
        return segments.getLast().last();
    }

    /// Whether a token between its marks is the author's, not the speaker's.
    public boolean isAside(int token) {
        return aside != null && aside.contains(token);
    }
}
