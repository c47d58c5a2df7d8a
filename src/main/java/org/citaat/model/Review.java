package org.citaat.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The user's word on one quotation of one article version. It stands by itself: spans, words and speaker are its own,
/// so that a later run of the engine cannot change it.
///
/// @param version the article version that the segments point into
/// @param words the quoted words as they stood, segments joined by " […] "
/// @param speaker null: the user says it is not known
public record Review(UUID id, long version, List<TextSpan> segments, String words, ReviewStatus status,
        @Nullable String speaker, SpeakerKind kind, QuoteType type) {
    /// Stands between the parts of a quotation that are not side by side.
    public static final String GAP = " […] ";

    public Review {
        segments = List.copyOf(segments);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("a review has words");
        }
    }

    public TextSpan span() {
        return segments.getFirst().union(segments.getLast());
    }
}
