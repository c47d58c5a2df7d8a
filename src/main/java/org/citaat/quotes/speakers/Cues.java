package org.citaat.quotes.speakers;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the reporting verb that a mention is the subject of, as far as the order of words tells.
public final class Cues {
    static final long ANY = bits(WordClass.CUE, WordClass.WEAK_CUE);
    private static final long NOMINAL_GAP = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ROLE,
            WordClass.ROLE_FEMALE, WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE,
            WordClass.ORGANISATION, WordClass.PUBLICATION);
    private static final long CLAUSE = bits(WordClass.CONJUNCTION, WordClass.PREPOSITION);
    private static final int GAP = 5;
    private static final int APPOSITION = 30;

    /// A verb beside a mention.
    ///
    /// @param token the verb; -1 for none
    /// @param gap how many words stand between
    /// @param apposition whether more about the mention stands between commas in between
    public record Beside(int token, int gap, boolean apposition) {
        static final Beside NONE = new Beside(-1, 0, false);

        public boolean exists() {
            return token >= 0;
        }
    }

    private final Layout layout;
    private final Tokens tokens;
    /// By the number of the mention, what was found before.
    private final @Nullable Beside[] after;
    private final @Nullable Beside[] before;

    /// @param mentions how many there are
    public Cues(Layout layout, int mentions) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.after = new Beside[mentions];
        this.before = new Beside[mentions];
    }

    /// What [#after(Mention)] finds for mention number `index`, found once.
    Beside after(int index, Mention mention) {
        Beside known = after[index];
        if (known == null) {
            known = after(mention);
            after[index] = known;
        }
        return known;
    }

    /// What [#before(Mention)] finds for mention number `index`, found once.
    Beside before(int index, Mention mention) {
        Beside known = before[index];
        if (known == null) {
            known = before(mention);
            before[index] = known;
        }
        return known;
    }

    /// "S (has, also) said"; "S, the mayor of X, said"; "S (R-Texas) said".
    public Beside after(Mention mention) {
        int gap = 0;
        int i = mention.last() + marks(mention) + 1;
        while (gap <= GAP) {
            if (tokens.is(i, TokenKind.OPEN_BRACKET)) {
                i = past(i, TokenKind.CLOSE_BRACKET);
                continue;
            }
            if (tokens.is(i, TokenKind.COMMA) && gap == 0) {
                return afterApposition(i);
            }
            if (!tokens.isWord(i) && !tokens.is(i, TokenKind.NUMBER) || layout.isSpoken(i)) {
                break;
            }
            if (tokens.has(i, ANY)) {
                return new Beside(reporting(i), gap, false);
            }
            if (tokens.has(i, WordClass.CONJUNCTION.bit()) && !tokens.has(i, WordClass.AUXILIARY.bit())) {
                break;
            }
            gap++;
            i++;
        }
        return Beside.NONE;
    }

    /// How many marks part a name from its verb.
    private static int marks(Mention mention) {
        return mention.kind() == Mention.Kind.QUOTED ? 1 : 0;
    }

    /// Of "has said", the second; of "began: said", the first that reports.
    private int reporting(int cue) {
        boolean helps = tokens.has(cue, WordClass.AUXILIARY.bit()) || !tokens.has(cue, WordClass.CUE.bit());
        for (int i = cue + 1; helps && i <= cue + 3 && tokens.isWord(i) && !layout.isSpoken(i); i++) {
            if (tokens.has(i, WordClass.CUE.bit())) {
                return i;
            }
        }
        return cue;
    }

    private int past(int open, TokenKind close) {
        int i = open;
        while (i < open + APPOSITION && !tokens.is(i, close) && !tokens.is(i, TokenKind.BREAK)) {
            i++;
        }
        return i + 1;
    }

    private Beside afterApposition(int comma) {
        int end = Math.min(comma + APPOSITION, layout.sentences().last(layout.sentences().of(comma)));
        for (int i = comma + 1; i <= end; i++) {
            boolean closes = tokens.is(i, TokenKind.COMMA) || tokens.is(i, TokenKind.CLOSE_BRACKET);
            if (closes) {
                int cue = cueWithin(i + 1, i + 3);
                if (cue >= 0) {
                    return new Beside(cue, i - comma, true);
                }
            }
            if (tokens.has(i, WordClass.PRONOUN_WHO.bit()) && i == comma + 1) {
                int cue = cueWithin(i + 1, i + 4);
                if (cue >= 0) {
                    return new Beside(cue, 1, true);
                }
            }
        }
        return Beside.NONE;
    }

    private int cueWithin(int from, int to) {
        for (int i = from; i <= to && tokens.isWord(i) && !layout.isSpoken(i); i++) {
            if (tokens.has(i, WordClass.CUE.bit())) {
                return i;
            }
            if (tokens.isCapital(i) || tokens.has(i, CLAUSE) && !tokens.has(i, WordClass.AUXILIARY.bit())) {
                return -1;
            }
        }
        return -1;
    }

    /// "said S"; "said the director of the museum, S" without the comma.
    public Beside before(Mention mention) {
        int gap = 0;
        int end = mention.first() - APPOSITION;
        for (int i = mention.first() - marks(mention) - 1; gap <= GAP + 2 && i > end; i--) {
            if (tokens.is(i, TokenKind.STOP) && tokens.has(i - 1, NOMINAL_GAP)) {
                continue;
            }
            if (!tokens.isWord(i) && !tokens.is(i, TokenKind.NUMBER) || layout.isSpoken(i)) {
                break;
            }
            if (tokens.has(i, ANY) && !tokens.has(i, WordClass.CONJUNCTION.bit()) || layout.isVerbPlace(i)) {
                return new Beside(i, gap, false);
            }
            boolean clause = tokens.has(i, WordClass.CONJUNCTION.bit())
                    || tokens.has(i, WordClass.PREPOSITION.bit()) && gap == 0;
            if (clause) {
                break;
            }
            gap += tokens.has(i, NOMINAL_GAP) ? 0 : 1;
        }
        return Beside.NONE;
    }
}
