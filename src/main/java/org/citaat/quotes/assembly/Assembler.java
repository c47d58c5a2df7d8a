package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Speaker;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Turns attributed words into quotations.
public final class Assembler {
    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final SpeakerWords speakers;
    private final TimeWords times;
    private final Told told;
    private final Ways ways;
    private final Negated negated;
    private final Reasons reasons;

    /// @param published the article's date, from which "yesterday" counts; null where it is not known
    public Assembler(Layout layout, List<Mention> mentions, People people, @Nullable LocalDate published) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.speakers = new SpeakerWords(layout, mentions, people);
        this.times = new TimeWords(layout, published);
        this.told = new Told(layout, mentions);
        this.ways = new Ways(layout, mentions, speakers);
        this.negated = new Negated(layout);
        this.reasons = new Reasons(layout, mentions);
    }

    public Quote quote(Attributed attributed) {
        Candidate head = attributed.head();
        QuoteType type = type(head);
        boolean floating = floating(attributed);
        Speaker speaker = speakers.of(attributed);
        Integer cue = attributed.cue();
        Attributed twin = attributed.repeats();
        Circumstances circumstances = circumstances(attributed);
        return new Quote(segments(attributed), type, attributed.group(), floating, speaker,
                cue == null ? null : span(phrase(tokens, cue)), circumstances, List.of(),
                twin == null ? null : whole(twin), attributed.chance(),
                reasons.of(attributed, type, floating, speaker == null ? "" : speaker.name(), circumstances.denied()));
    }

    private List<TextSpan> segments(Attributed attributed) {
        List<TextSpan> spans = new ArrayList<>();
        for (TokenRange range : attributed.segments()) {
            spans.add(tokens.span(range.first(), lastWord(range)));
        }
        return spans;
    }

    private TextSpan whole(Attributed attributed) {
        List<TextSpan> segments = segments(attributed);
        return segments.getFirst().union(segments.getLast());
    }

    /// What the text tells of a repeat it tells of the words that it repeats.
    private Circumstances circumstances(Attributed attributed) {
        if (attributed.repeats() != null) {
            return Circumstances.NONE;
        }
        Candidate head = attributed.head();
        Integer cue = attributed.cue();
        int recipient = told.of(attributed);
        TokenRange way = ways.of(attributed, recipient, speakers.office(attributed));
        return new Circumstances(times.of(head, cue), recipient < 0 ? null : mentions.get(recipient).span(tokens),
                way == null ? null : span(way), negated.is(head, cue));
    }

    private TextSpan span(TokenRange range) {
        return tokens.span(range.first(), range.last());
    }

    /// The reporting words around `cue`: "according to" is one cue, of two words.
    static TokenRange phrase(Tokens tokens, int cue) {
        long according = bits(WordClass.ACCORDING, WordClass.ACCORDING_AFTER);
        if (!tokens.has(cue, according) || tokens.has(cue, WordClass.CUE.bit())) {
            return new TokenRange(cue, cue);
        }
        int first = cue;
        // the words of a phrase may keep other classes of their own
        while ((tokens.classes(first - 1) & according) == (tokens.classes(cue) & according)) {
            first--;
        }
        int last = cue;
        while ((tokens.classes(last + 1) & according) == (tokens.classes(cue) & according)) {
            last++;
        }
        return new TokenRange(first, last);
    }

    /// A comma before the closing mark belongs to the sentence around it, whatever side of the mark it is set on.
    private int lastWord(TokenRange range) {
        boolean comma = tokens.is(range.last(), TokenKind.COMMA) && range.last() > range.first();
        return comma ? range.last() - 1 : range.last();
    }

    /// Stands alone in its sentence and takes the speaker of the quotation before it.
    private boolean floating(Attributed quote) {
        Candidate head = quote.head();
        boolean alone = layout.sentenceStart(head) >= head.open() && layout.sentenceEnd(head) <= head.close() + 1
                && head.aside() == null;
        return alone && quote.choice().mention() >= 0 && quote.choice().mention() == quote.before();
    }

    /// Part of the author's sentence: begins small, and neither a colon nor a comma sets it apart.
    private QuoteType type(Candidate head) {
        if (head.form() == Form.CLAUSE) {
            return head.segments().stream().anyMatch(this::marked) ? QuoteType.MIXED : QuoteType.INDIRECT;
        }
        boolean apart = tokens.is(head.open() - 1, TokenKind.COLON) || head.form() != Form.MARKS
                || tokens.is(head.open() - 1, TokenKind.BREAK);
        return !apart && tokens.isLower(head.first()) ? QuoteType.MIXED : QuoteType.DIRECT;
    }

    /// Whether a clause holds words between marks.
    private boolean marked(TokenRange words) {
        for (int i = words.first(); i <= words.last(); i++) {
            if (layout.isSpoken(i)) {
                return true;
            }
        }
        return false;
    }
}
