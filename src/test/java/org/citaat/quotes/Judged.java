package org.citaat.quotes;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Example.Marked;
import org.jspecify.annotations.Nullable;

/// One quotation found in a marked-up example, and whether it is right.
///
/// @param isQuote whether the mark-up has it
/// @param told whether the mark-up tells a speaker, so that the one found is right or wrong
/// @param speaker whether the one found is the one meant: by the mention, and by the name where the mark-up tells one
record Judged(String language, Quote quote, boolean isQuote, boolean told, boolean speaker) {
    /// All that `finder` finds in the examples.
    static List<Judged> of(QuoteFinder finder, List<Example> examples) throws InterruptedException {
        List<Judged> found = new ArrayList<>();
        for (Example example : examples) {
            for (Quote quote : finder.find(Engine.article(example.language(), example.text(), null)).quotes()) {
                found.add(of(example, quote));
            }
        }
        return found;
    }

    private static Judged of(Example example, Quote quote) {
        Marked marked = example.quotes().stream().filter(each -> quote.segments().stream()
                .anyMatch(segment -> 2 * each.span().overlap(segment) > Math.max(each.span().length(),
                        segment.length())))
                .findFirst().orElse(null);
        boolean told = marked != null && !example.speakersOf(marked.letter()).isEmpty() && quote.speaker() != null;
        return new Judged(example.language(), quote, marked != null, told, told && right(example, marked, quote));
    }

    private static boolean right(Example example, @Nullable Marked marked, Quote quote) {
        if (marked == null || quote.speaker() == null) {
            return false;
        }
        String full = example.names().get(marked.letter());
        TextSpan mention = quote.speaker().mention();
        boolean there = mention != null
                && example.speakersOf(marked.letter()).stream().anyMatch(span -> span.overlap(mention) > 0);
        return full == null ? there : SameName.shared(quote.speaker().name(), full);
    }

    /// Whether the speaker's name is told elsewhere than beside the words.
    boolean resolved() {
        return quote.speaker() != null && !quote.speaker().text().equals(quote.speaker().name())
                && Character.isLowerCase(quote.speaker().text().codePointAt(0));
    }

    /// The less sure of the two judgements.
    double confidence() {
        return quote.speaker() == null
                ? quote.confidence()
                : Math.min(quote.confidence(), quote.speaker().confidence());
    }
}
