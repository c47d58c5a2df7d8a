package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Speaker;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
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
    /// A recipient stands within so many words of the verb.
    private static final int RECIPIENT_NEAR = 6;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final SpeakerWords speakers;
    private final TimeWords times;
    private final Reasons reasons;

    /// @param published the article's date, from which "yesterday" counts; null where it is not known
    public Assembler(Layout layout, List<Mention> mentions, People people, @Nullable LocalDate published) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.speakers = new SpeakerWords(layout, mentions, people);
        this.times = new TimeWords(layout, published);
        this.reasons = new Reasons(layout, mentions);
    }

    public Quote quote(Attributed attributed) {
        Candidate head = attributed.head();
        QuoteType type = type(head);
        boolean floating = floating(attributed);
        Speaker speaker = speakers.of(attributed);
        Integer cue = attributed.cue();
        List<TextSpan> segments = new ArrayList<>();
        attributed.segments().forEach(range -> segments.add(tokens.span(range.first(), lastWord(range))));
        return new Quote(segments, type, attributed.group(), floating, speaker,
                cue == null ? null : span(phrase(tokens, cue)), times.of(head, cue), recipient(attributed, cue),
                attributed.chance(), reasons.of(attributed, type, floating, speaker == null ? "" : speaker.name()));
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

    private @Nullable TextSpan recipient(Attributed quote, @Nullable Integer cue) {
        if (cue == null) {
            return null;
        }
        for (int i = Mentions.firstFrom(mentions, cue - RECIPIENT_NEAR); i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.first() > cue + RECIPIENT_NEAR) {
                break;
            }
            if (i != quote.choice().mention() && isTold(mention, cue)) {
                return mention.span(tokens);
            }
        }
        return null;
    }

    private boolean isTold(Mention mention, int cue) {
        int before = mention.first() - 1;
        if (tokens.has(before, bits(WordClass.DETERMINER, WordClass.POSSESSIVE))) {
            before--;
        }
        boolean sameSentence = layout.sentences().of(mention.first()) == layout.sentences().of(cue);
        boolean object = before == cue && tokens.has(cue, WordClass.RECIPIENT_CUE.bit());
        return sameSentence && (object || tokens.has(before, WordClass.RECIPIENT.bit()) && before > cue - 3);
    }
}
