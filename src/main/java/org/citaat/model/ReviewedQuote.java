package org.citaat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A quotation as it is shown: what the engine found, what the user decided, at least one of the two.
public record ReviewedQuote(@Nullable Quote found, @Nullable Review review) {
    public ReviewedQuote {
        if (found == null && review == null) {
            throw new IllegalArgumentException("neither found nor reviewed");
        }
    }

    public List<TextSpan> segments() {
        return review != null ? review.segments() : engine().segments();
    }

    public TextSpan span() {
        return segments().getFirst().union(segments().getLast());
    }

    public QuoteType type() {
        return review != null ? review.type() : engine().type();
    }

    public QuoteStatus status() {
        if (review != null) {
            return QuoteStatus.of(review.status());
        }
        return engine().certainty() == Certainty.UNSURE ? QuoteStatus.UNSURE : QuoteStatus.TO_CHECK;
    }

    /// Whether it only repeats another quotation, and the user has not made it one of its own: there is nothing to check then.
    public boolean isRepeat() {
        return review == null && engine().repeats() != null;
    }

    /// The speaker's name; null where it is not known.
    public @Nullable String speakerName() {
        if (review != null) {
            return review.speaker();
        }
        Speaker speaker = engine().speaker();
        return speaker == null ? null : speaker.name();
    }

    public SpeakerKind speakerKind() {
        if (review != null) {
            return review.kind();
        }
        Speaker speaker = engine().speaker();
        return speaker == null ? SpeakerKind.UNKNOWN : speaker.kind();
    }

    /// The quoted words in `text`, parts joined by [Review#GAP].
    public String words(String text) {
        return review != null ? review.words() : words(segments(), text);
    }

    /// The words that `segments` cover in `text`, joined by [Review#GAP].
    public static String words(List<TextSpan> segments, String text) {
        return String.join(Review.GAP, segments.stream().map(segment -> segment.in(text)).toList());
    }

    private Quote engine() {
        if (found == null) {
            throw new IllegalStateException("nothing found by the engine");
        }
        return found;
    }
}
