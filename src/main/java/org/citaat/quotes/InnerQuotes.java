package org.citaat.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.model.Speaker;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.quotes.Extraction.Sought;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.marks.MarkPair;
import org.citaat.quotes.mentions.Gazetteer;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Scanner;
import org.jspecify.annotations.Nullable;

/// The quotations inside quoted words. To whoever is quoted, the words around them are his own: so they are read as a text
/// of their own, once more and no deeper.
final class InnerQuotes {
    private final Layout layout;
    private final Lexicon lexicon;
    private final Models models;
    private final @Nullable LocalDate published;
    private final Gazetteer known;
    private final double threshold;
    private int next;
    /// The first number that no speech has yet, outer or inner.
    private int group;

    /// To be asked in text order.
    InnerQuotes(Layout layout, Models models, @Nullable LocalDate published, Gazetteer known, double threshold) {
        this.layout = layout;
        this.lexicon = layout.tokens().lexicon();
        this.models = models;
        this.published = published;
        this.known = known;
        this.threshold = threshold;
        this.group = layout.candidates().size();
    }

    /// The same quotation with those inside it.
    Quote fill(Quote quote) throws InterruptedException {
        List<Quote> inner = new ArrayList<>();
        for (TextSpan segment : quote.segments()) {
            Set<Integer> opens = opens(segment);
            if (!opens.isEmpty()) {
                for (Quote found : read(segment)) {
                    if (opens.contains(found.span().start()) && segment.contains(found.span())) {
                        inner.add(spoken(found, quote.speaker()));
                    }
                }
            }
        }
        return inner.isEmpty()
                ? quote
                : new Quote(quote.segments(), quote.type(), quote.group(), quote.floating(), quote.speaker(),
                        quote.cue(),
                        quote.circumstances(), inner, quote.repeats(), quote.confidence(), quote.reasons());
    }

    /// Where in `segment` words inside further marks begin.
    private Set<Integer> opens(TextSpan segment) {
        List<MarkPair> pairs = layout.inner();
        Set<Integer> found = new HashSet<>();
        while (next < pairs.size() && layout.tokens().start(pairs.get(next).open()) < segment.start()) {
            next++;
        }
        for (int i = next; i < pairs.size(); i++) {
            MarkPair pair = pairs.get(i);
            if (layout.tokens().start(pair.open()) >= segment.end()) {
                break;
            }
            if (pair.first() <= pair.last()) {
                found.add(layout.tokens().start(pair.first()));
            }
        }
        return found;
    }

    private List<Quote> read(TextSpan segment) throws InterruptedException {
        String words = segment.in(layout.tokens().text());
        Lexicon own = layout.tokens().lexicon(layout.tokens().at(segment.start()));
        Extraction extraction = new Extraction(Scanner.scan(words, own, List.of()), models.quotes(), threshold);
        List<Quote> moved = new ArrayList<>();
        for (Quote quote : extraction.outer(models, published, known, Sought.MARKED)) {
            moved.add(new Moved(segment.start(), group).quote(quote));
        }
        group += moved.size();
        return moved;
    }

    /// "I said": whoever is quoted quotes himself.
    private Quote spoken(Quote inner, @Nullable Speaker outer) {
        Speaker speaker = inner.speaker();
        if (speaker != null && outer != null && isFirst(speaker.text())) {
            speaker = new Speaker(speaker.mention(), speaker.text(), outer.name(), outer.kind(), outer.role(),
                    Math.min(speaker.confidence(), outer.confidence()));
        }
        List<Reason> reasons = new ArrayList<>(inner.reasons());
        reasons.add(new Reason(ReasonKind.WITHIN, ""));
        return new Quote(inner.segments(), inner.type(), inner.group(), inner.floating(), speaker, inner.cue(),
                inner.circumstances(), List.of(), null, inner.confidence(), reasons);
    }

    private boolean isFirst(String words) {
        return (lexicon.classes(words, 0, words.length()) & WordClass.PRONOUN_FIRST.bit()) != 0;
    }

    /// Puts what was found in a part of a text where it stands in the whole.
    private record Moved(int by, int groups) {
        Quote quote(Quote quote) {
            return new Quote(quote.segments().stream().map(this::place).toList(), quote.type(), groups + quote.group(),
                    quote.floating(), speaker(quote.speaker()), span(quote.cue()), circumstances(quote), List.of(),
                    null,
                    quote.confidence(), quote.reasons());
        }

        private Circumstances circumstances(Quote quote) {
            TimeReference time = quote.time();
            return new Circumstances(time == null ? null : new TimeReference(place(time.span()), time.day()),
                    span(quote.recipient()), span(quote.via()), quote.denied());
        }

        private @Nullable Speaker speaker(@Nullable Speaker speaker) {
            return speaker == null
                    ? null
                    : new Speaker(span(speaker.mention()), speaker.text(), speaker.name(), speaker.kind(),
                            span(speaker.role()), speaker.confidence());
        }

        private @Nullable TextSpan span(@Nullable TextSpan span) {
            return span == null ? null : place(span);
        }

        private TextSpan place(TextSpan span) {
            return new TextSpan(span.start() + by, span.end() + by);
        }
    }
}
