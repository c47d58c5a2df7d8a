package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the author's words inside one pair of marks or one line of speech: «A, — said X, — B»; « A, a dit X, B ».
final class AuthorWords {
    private static final long REPORTS = WordClass.bits(WordClass.CUE, WordClass.WEAK_CUE);
    private static final long BEFORE_CUE = WordClass.bits(WordClass.AUXILIARY, WordClass.OBLIQUE, WordClass.NEGATION);
    private static final long PRONOUN = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST);
    /// A cue stands among the first words of an aside.
    private static final int CUE_WITHIN = 4;
    private static final long ROLE = WordClass.bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    /// What is told of the one named takes fewer words.
    private static final int APPOSITION = 8;
    /// No aside in prose is longer.
    private static final int LONGEST = 40;

    private final Tokens tokens;
    private final boolean byDash;
    private final boolean byComma;

    AuthorWords(Tokens tokens) {
        this.tokens = tokens;
        this.byDash = tokens.lexicon().has(Feature.INCISE_DASH);
        this.byComma = tokens.lexicon().has(Feature.INCISE_COMMA);
    }

    /// The words of speech and the author's words among them.
    record Split(List<TokenRange> segments, @Nullable TokenRange aside) {}

    /// Splits the tokens from `first` to `last`; one segment and no aside where there are no author's words. Of several
    /// asides the first is told.
    Split split(int first, int last) {
        List<TokenRange> segments = new ArrayList<>();
        TokenRange told = null;
        boolean dashes = byDash;
        int from = first;
        while (from <= last) {
            TokenRange aside = dashes ? betweenDashes(from, last) : null;
            dashes &= aside != null;
            aside = aside == null && byComma ? betweenCommas(from, last) : aside;
            if (aside == null && told == null) {
                return new Split(List.of(new TokenRange(first, last)), null);
            }
            if (aside == null) {
                add(segments, from, last);
                break;
            }
            add(segments, from, aside.first() - 1);
            told = told == null ? inner(aside) : told;
            from = speechAfter(aside.last(), last);
        }
        return new Split(segments, told);
    }

    /// The next aside with its dashes; null where there is none.
    private @Nullable TokenRange betweenDashes(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, TokenKind.DASH) && opensAside(i + 1, last)) {
                return new TokenRange(i, dashAfter(i, last));
            }
        }
        return null;
    }

    /// The next aside with its commas; null where there is none.
    private @Nullable TokenRange betweenCommas(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, TokenKind.COMMA) && opensShortAside(i + 1, last)) {
                return new TokenRange(i, afterApposition(commaAfter(i, last), last));
            }
        }
        return null;
    }

    /// "a dit Odile Carpentreau, fromagère, et …": what the named one is belongs to the author's words.
    private int afterApposition(int comma, int last) {
        int word = tokens.has(comma + 1, WordClass.DETERMINER.bit()) ? comma + 2 : comma + 1;
        int end = commaAfter(comma, last);
        boolean apposition = tokens.is(comma, TokenKind.COMMA) && tokens.has(word, ROLE) && end <= last
                && end - comma <= APPOSITION;
        return apposition ? end : comma;
    }

    private static TokenRange inner(TokenRange aside) {
        return new TokenRange(aside.first() + 1, Math.max(aside.first() + 1, aside.last() - 1));
    }

    private int speechAfter(int end, int last) {
        int rest = end + 1;
        while (rest <= last && (tokens.is(rest, TokenKind.COMMA) || tokens.is(rest, TokenKind.STOP))) {
            rest++;
        }
        return rest;
    }

    /// Splits a line where the author's words after a comma end the speech, as in Swedish.
    Split splitAtEnd(int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (tokens.is(i, TokenKind.COMMA) && tokens.has(i + 1, WordClass.CUE.bit())) {
                return new Split(List.of(new TokenRange(first, i - 1)), new TokenRange(i + 1, last));
            }
        }
        return new Split(List.of(new TokenRange(first, last)), null);
    }

    private boolean opensAside(int from, int last) {
        if (!tokens.isLower(from) && !tokens.isCapital(from)) {
            return false;
        }
        boolean lower = tokens.isLower(from);
        for (int k = from; k <= Math.min(last, from + CUE_WITHIN - 1) && tokens.isWord(k); k++) {
            if (tokens.has(k, lower ? REPORTS : WordClass.CUE.bit())) {
                return lower || k > from;
            }
        }
        return false;
    }

    private boolean opensShortAside(int from, int last) {
        int k = from;
        while (k < last && k - from < CUE_WITHIN && beforeCue(k)) {
            k++;
        }
        boolean cue = tokens.isLower(from) && tokens.has(k, WordClass.CUE.bit());
        return cue && commaAfter(from - 1, last) - from <= LONGEST / 2 && someoneNamed(from, k + 1, last);
    }

    /// "a-t-il", "l’a": small words that stand before the participle.
    private boolean beforeCue(int token) {
        boolean small = tokens.has(token, BEFORE_CUE | PRONOUN) || tokens.end(token) - tokens.start(token) <= 2;
        return tokens.isLower(token) && small && !tokens.has(token, REPORTS);
    }

    /// After the verb of a comma's aside stands who said it: "dit-il", "a déclaré Mme Aubrac".
    private boolean someoneNamed(int start, int from, int last) {
        for (int k = start; k < from - 1; k++) {
            if (tokens.has(k, PRONOUN)) {
                return true;
            }
        }
        long who = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE, WordClass.PRONOUN_PLURAL,
                WordClass.PRONOUN_FIRST, WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.HONORIFIC_MALE,
                WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC);
        for (int k = from; k <= Math.min(last, from + 2); k++) {
            if (tokens.isCapital(k) || tokens.has(k, who)) {
                return true;
            }
        }
        return false;
    }

    private int dashAfter(int dash, int last) {
        for (int i = dash + 1; i <= Math.min(last, dash + LONGEST); i++) {
            if (tokens.is(i, TokenKind.DASH)) {
                return i;
            }
        }
        return last + 1;
    }

    private int commaAfter(int comma, int last) {
        for (int i = comma + 1; i <= last; i++) {
            if (tokens.is(i, TokenKind.COMMA) || tokens.is(i, TokenKind.STOP)) {
                return i;
            }
        }
        return last + 1;
    }

    private void add(List<TokenRange> segments, int first, int last) {
        int end = last;
        while (end > first && (tokens.is(end, TokenKind.COMMA) || tokens.is(end, TokenKind.DASH))) {
            end--;
        }
        if (first <= end) {
            segments.add(new TokenRange(first, end));
        }
    }
}
