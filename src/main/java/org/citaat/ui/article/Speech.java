package org.citaat.ui.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citaat.model.Quote;
import org.citaat.model.QuoteStatus;
import org.citaat.model.Review;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// The quotations that make up one speech, shown on one card.
///
/// @param quotes at least one, in the order of the text, all of one speaker
/// @param repeats where a headline or words set large repeat some of them
public record Speech(List<ReviewedQuote> quotes, List<TextSpan> repeats) {
    public Speech {
        quotes = List.copyOf(quotes);
        repeats = List.copyOf(repeats);
    }

    /// Puts quotations that belong together on one card; rejected ones are left out. What only repeats another is no card: it
    /// stands on the card of the words that it repeats.
    public static List<Speech> of(List<ReviewedQuote> quotes) {
        List<Speech> speeches = of(quotes, List.of());
        return speeches.stream().map(speech -> new Speech(speech.quotes, speech.repeatsAmong(quotes))).toList();
    }

    private List<TextSpan> repeatsAmong(List<ReviewedQuote> all) {
        List<TextSpan> spans = new ArrayList<>();
        for (ReviewedQuote each : all) {
            Quote found = each.found();
            if (each.isRepeat() && found != null && quotes.stream().anyMatch(quote -> is(quote, found.repeats()))) {
                spans.addAll(each.segments());
            }
        }
        return spans;
    }

    private static boolean is(ReviewedQuote quote, @Nullable TextSpan span) {
        Quote found = quote.found();
        return found != null && found.span().equals(span);
    }

    private static List<Speech> of(List<ReviewedQuote> quotes, List<TextSpan> repeats) {
        List<Speech> speeches = new ArrayList<>();
        List<ReviewedQuote> open = new ArrayList<>();
        for (ReviewedQuote quote : quotes) {
            if (quote.status() == QuoteStatus.REJECTED || quote.isRepeat()) {
                continue;
            }
            if (!open.isEmpty() && !together(open.getLast(), quote)) {
                speeches.add(new Speech(open, repeats));
                open.clear();
            }
            open.add(quote);
        }
        if (!open.isEmpty()) {
            speeches.add(new Speech(open, repeats));
        }
        return speeches;
    }

    private static boolean together(ReviewedQuote one, ReviewedQuote next) {
        Quote first = one.found();
        Quote second = next.found();
        return first != null && second != null && first.group() == second.group()
                && Objects.equals(one.speakerName(), next.speakerName())
                && one.status().open() == next.status().open();
    }

    public ReviewedQuote first() {
        return quotes.getFirst();
    }

    public int start() {
        return first().span().start();
    }

    /// The status that asks most of the user.
    public QuoteStatus status() {
        return quotes.stream().map(ReviewedQuote::status).filter(status -> status == QuoteStatus.UNSURE).findFirst()
                .orElse(first().status());
    }

    public @Nullable String speaker() {
        return first().speakerName();
    }

    public SpeakerKind kind() {
        return first().speakerKind();
    }

    /// All quoted spans.
    public List<TextSpan> segments() {
        return quotes.stream().flatMap(quote -> quote.segments().stream()).toList();
    }

    public boolean covers(int offset) {
        return Stream.concat(segments().stream(), repeats.stream())
                .anyMatch(segment -> segment.contains(offset) || segment.end() == offset);
    }

    /// Whether it is the same speech as another, from before an edit or a new run.
    public boolean sameAs(Speech other) {
        if (start() == other.start()) {
            return true;
        }
        Review mine = first().review();
        Review theirs = other.first().review();
        return mine != null && theirs != null && mine.id().equals(theirs.id());
    }
}
