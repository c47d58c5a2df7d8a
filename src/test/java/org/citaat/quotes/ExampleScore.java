package org.citaat.quotes;

import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Example.Marked;

/// Counts how right the engine is on marked-up examples.
final class ExampleScore {
    private int expected;
    private int found;
    private int right;
    private int withSpeaker;
    private int rightSpeaker;

    void add(Example example) throws InterruptedException {
        List<Quote> quotes = Engine.find(example.language(), example.text());
        expected += example.quotes().size();
        for (Quote quote : quotes) {
            for (TextSpan segment : quote.segments()) {
                found++;
                example.quotes().stream().filter(marked -> same(marked.span(), segment)).findFirst()
                        .ifPresent(marked -> take(example, marked, quote));
            }
        }
    }

    private void take(Example example, Marked marked, Quote quote) {
        right++;
        List<TextSpan> speakers = example.speakersOf(marked.letter());
        if (!speakers.isEmpty()) {
            withSpeaker++;
            TextSpan mention = quote.speaker() == null ? null : quote.speaker().mention();
            rightSpeaker += mention != null && speakers.stream().anyMatch(span -> span.overlap(mention) > 0) ? 1 : 0;
        }
    }

    private static boolean same(TextSpan marked, TextSpan segment) {
        return 2 * marked.overlap(segment) > Math.max(marked.length(), segment.length());
    }

    /// Precision and recall of the quoted spans in one figure, in percent.
    double quotations() {
        return expected + found == 0 ? 100 : 200.0 * right / (expected + found);
    }

    /// The share of right speakers among the spans rightly found, in percent.
    double speakers() {
        return withSpeaker == 0 ? 100 : 100.0 * rightSpeaker / withSpeaker;
    }

    @Override
    public String toString() {
        return "quotations %.1f of %d, speakers %.1f of %d".formatted(quotations(), expected, speakers(), withSpeaker);
    }
}
