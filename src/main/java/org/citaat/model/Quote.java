package org.citaat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One quotation as the engine found it in one version of an article.
///
/// @param segments the quoted words, marks outside, in order; more than one where author's words or paragraphs part them
/// @param group quotations of one speech share it; numbered from 0 within the article
/// @param floating stands alone and takes its speaker from the quotation before it
/// @param speaker null where the text does not tell
/// @param cue the reporting word
/// @param inner the quotations inside the quoted words, in order: others' words that the speaker quotes
/// @param repeats where the quotation stands that this one only repeats, in a headline or set large; null for others
/// @param confidence probability, 0 to 1, that this is a quotation
public record Quote(List<TextSpan> segments, QuoteType type, int group, boolean floating, @Nullable Speaker speaker,
        @Nullable TextSpan cue, Circumstances circumstances, List<Quote> inner, @Nullable TextSpan repeats,
        double confidence, List<Reason> reasons) {
    public Quote {
        segments = List.copyOf(segments);
        inner = List.copyOf(inner);
        reasons = List.copyOf(reasons);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a quotation has words");
        }
    }

    /// From the first quoted word to the last.
    public TextSpan span() {
        return segments.getFirst().union(segments.getLast());
    }

    public @Nullable TimeReference time() {
        return circumstances.time();
    }

    /// Whom it was said to.
    public @Nullable TextSpan recipient() {
        return circumstances.recipient();
    }

    /// Through what or whom the words came.
    public @Nullable TextSpan via() {
        return circumstances.via();
    }

    /// Whether the text says that the words were not said.
    public boolean denied() {
        return circumstances.denied();
    }

    /// The lower of the two probabilities, of being a quotation and of having this speaker, in three steps.
    public Certainty certainty() {
        return Certainty.of(speaker == null ? Math.min(confidence, 0.59) : Math.min(confidence, speaker.confidence()));
    }
}
