package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.citaat.quotes.assembly.Attributed;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speakers.Cues;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A text, its mentions and its quotations in marks, as the search for reports sees them.
final class Ground {
    static final long WHEN = bits(WordClass.TIME, WordClass.WEEKDAY, WordClass.RELATIVE_DAY, WordClass.MONTH);

    final Layout layout;
    final Tokens tokens;
    final List<Mention> mentions;
    final Cues cues;
    /// The quotations in marks, by the token that opens them.
    private final NavigableMap<Integer, Candidate> quoted = new TreeMap<>();

    /// The reporting words whose quotation in marks stands before them: they report no more.
    private final BitSet spent = new BitSet();

    Ground(Layout layout, List<Mention> mentions, List<Attributed> attributed) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.cues = new Cues(layout, mentions.size());
        for (Attributed each : attributed) {
            each.parts().forEach(part -> quoted.put(part.open(), part));
            // a headline has the verb of the words it repeats, and does not use it up
            Integer cue = each.repeats() == null ? each.cue() : null;
            if (cue != null && (isApart(each.head()) || each.head().first() < cue && !isFragment(each.head()))) {
                spent.set(cue);
            }
        }
    }

    /// Whether a reporting word belongs to a quotation in marks already.
    boolean isSpent(int cue) {
        return spent.get(cue);
    }

    /// Whether a token is a word of the author's own with any of the classes.
    boolean is(int token, long classes) {
        return layout.isAuthors(token, classes);
    }

    boolean is(int token, TokenKind kind) {
        return tokens.is(token, kind);
    }

    /// The number of the mention that begins at a token; -1 for none.
    int mentionAt(int token) {
        int found = Mentions.firstFrom(mentions, token);
        return found < mentions.size() && mentions.get(found).first() == token ? found : -1;
    }

    /// The number of the mention that a token belongs to; -1 for none.
    int mentionOver(int token) {
        int found = Mentions.firstFrom(mentions, token + 1) - 1;
        return found >= 0 && mentions.get(found).range().contains(token) ? found : -1;
    }

    /// The quotation in marks that opens at a token; null for none.
    @Nullable
    Candidate quotedAt(int token) {
        return quoted.get(token);
    }

    /// The last token of the quotation in marks that a token lies in, marks included; the token itself outside any.
    int past(int token) {
        var below = quoted.floorEntry(token);
        return below != null && token <= below.getValue().close() ? Math.max(token, closing(below.getValue())) : token;
    }

    private int closing(Candidate candidate) {
        return tokens.is(candidate.close(), TokenKind.MARK) ? candidate.close() : candidate.last();
    }

    /// Whether words in marks are speech of their own, not a piece of the author's sentence.
    boolean isApart(Candidate candidate) {
        return !tokens.isLower(candidate.first()) && tokens.is(candidate.last(), TokenKind.STOP)
                || tokens.is(candidate.open() - 1, TokenKind.COLON) || candidate.form() != Candidate.Form.MARKS;
    }

    /// Whether words in marks are a piece of a sentence that the author began.
    boolean isFragment(Candidate candidate) {
        return tokens.isLower(candidate.first()) && candidate.open() > layout.sentenceStart(candidate)
                && !tokens.is(candidate.open() - 1, TokenKind.COMMA)
                && !tokens.is(candidate.open() - 1, TokenKind.COLON);
    }

    /// The quotation in marks that ends right before a token; null for none.
    @Nullable
    Candidate quotedBefore(int token) {
        var below = quoted.lowerEntry(token);
        return below != null && past(below.getKey()) == token - 1 ? below.getValue() : null;
    }

    /// The last token of a token's sentence that is no stop, mark or line end.
    int sentenceEnd(int token) {
        int last = layout.sentences().last(layout.sentences().of(token));
        while (last > token && (is(last, TokenKind.BREAK) || is(last, TokenKind.STOP))) {
            last--;
        }
        return last;
    }

    /// Whether a sentence has an author's word of some classes.
    boolean sentenceHas(int sentence, long classes) {
        return layout.find(layout.sentences().first(sentence), layout.sentences().last(sentence), classes) >= 0;
    }

    int sentenceStart(int token) {
        return layout.sentences().first(layout.sentences().of(token));
    }
}
