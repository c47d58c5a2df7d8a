package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
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
    private static final long ROLE = WordClass.bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long SPEAKER = ROLE | PRONOUN;
    private static final long NO_VERB = WordClass.bits(WordClass.CONJUNCTION, WordClass.PREPOSITION,
            WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PRONOUN_WHO, WordClass.NEGATION) | PRONOUN;
    /// A cue stands among the first words of an aside.
    private static final int CUE_WITHIN = 4;
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
            if (tokens.is(i, TokenKind.DASH) && (opensAside(i + 1, last) || tellsWho(i, last))) {
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
            boolean question = tokens.is(i, TokenKind.STOP) && tokens.last(i) != '.' && tokens.has(i + 1, REPORTS);
            if (question && opensShortAside(i + 1, last)) {
                return new TokenRange(i + 1, commaAfter(i + 1, last));
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

    /// Splits a line where the author's words follow a comma or a question, as in Swedish: up to the end of their
    /// sentence; a dash after it opens speech again.
    Split splitAtEnd(int first, int last) {
        List<TokenRange> segments = new ArrayList<>();
        TokenRange told = null;
        int from = first;
        for (int i = first + 1; i < last; i++) {
            if (opensTail(i)) {
                int end = sentenceEnd(i + 1, last);
                segments.add(new TokenRange(from, tokens.is(i, TokenKind.COMMA) ? i - 1 : i));
                told = told == null ? new TokenRange(i + 1, end) : told;
                int dash = tokens.is(end, TokenKind.DASH) ? end : end + 1;
                if (dash >= last || !tokens.is(dash, TokenKind.DASH)) {
                    return new Split(segments, told);
                }
                from = dash + 1;
                i = from;
            }
        }
        segments.add(new TokenRange(from, last));
        return new Split(segments, told);
    }

    private boolean opensTail(int sign) {
        boolean question = tokens.is(sign, TokenKind.STOP) && tokens.last(sign) != '.' && tokens.isLower(sign + 1);
        int verb = sign + 1;
        boolean cue = tokens.has(verb, WordClass.CUE.bit()) || tokens.has(verb, REPORTS) && whoFollows(verb + 1);
        return (question || tokens.is(sign, TokenKind.COMMA)) && cue;
    }

    /// Right after the verb stands somebody: a name, an office, a pronoun.
    private boolean whoFollows(int token) {
        return tokens.isCapital(token) || tokens.has(token, SPEAKER)
                || tokens.has(token, WordClass.DETERMINER.bit()) && tokens.has(token + 1, ROLE)
                || tokens.isLower(token) && tokens.ends(token, WordEnding.SUBJECT_NOUN_ENDING)
                        && tokens.classes(token) == 0;
    }

    /// The stop that ends the author's words, or the dash that opens the speech again.
    private int sentenceEnd(int from, int last) {
        for (int i = from; i <= last; i++) {
            boolean comma = tokens.is(i, TokenKind.DASH) && tokens.is(i - 1, TokenKind.COMMA);
            boolean stop = tokens.is(i, TokenKind.STOP) && (i == last || tokens.isCapital(i + 1)
                    || tokens.is(i + 1, TokenKind.DASH) || tokens.is(i + 1, TokenKind.MARK));
            if (comma || stop) {
                return i;
            }
        }
        return last;
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

    /// ", — laughs neighbour Ivan Petrov. —": a verb that no list has, but the signs and the name are those of an aside.
    private boolean tellsWho(int dash, int last) {
        boolean parted = tokens.is(dash - 1, TokenKind.COMMA)
                || tokens.is(dash - 1, TokenKind.STOP) && tokens.last(dash - 1) != '.';
        int verb = dash + 1;
        if (!parted || !tokens.isLower(verb) || tokens.has(verb, NO_VERB)) {
            return false;
        }
        int end = dashAfter(dash, last);
        boolean closes = end > last
                ? tokens.is(last, TokenKind.STOP) && end - dash <= LONGEST / 2
                : tokens.is(end - 1, TokenKind.STOP) || tokens.is(end - 1, TokenKind.COMMA);
        for (int k = verb + 1; closes && k <= Math.min(end - 1, verb + CUE_WITHIN) && tokens.isWord(k); k++) {
            if (tokens.isCapital(k) || tokens.has(k, SPEAKER)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensShortAside(int from, int last) {
        int k = from;
        while (k < last && k - from < CUE_WITHIN && beforeCue(k)) {
            k++;
        }
        boolean cue = tokens.isLower(from) && (tokens.has(k, WordClass.CUE.bit())
                || tokens.has(k, REPORTS) && (k > from || whoFollows(k + 1)));
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
