package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Whether the text says that words were not said: "he never said", "denied having said".
final class Negated {
    private static final long NOT = WordClass.NEGATION.bit();
    private static final long CUE = WordClass.CUE.bit();
    private static final long VERB = bits(WordClass.CUE, WordClass.WEAK_CUE);
    private static final long SMALL = bits(WordClass.AUXILIARY, WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST, WordClass.OBLIQUE, WordClass.TIME, WordClass.NEGATION,
            WordClass.PREPOSITION, WordClass.CUE_PARTICLE);
    private static final long LINK = bits(WordClass.CONJUNCTION, WordClass.PRONOUN_WHO);
    private static final int NEAR = 4;
    private static final int CLAUSE = 8;
    /// So many words may stand between a verb and the words that it denies.
    private static final int FAR = 12;

    private final Layout layout;
    private final Tokens tokens;
    private final boolean verbFirst;
    private final boolean capitalNouns;

    Negated(Layout layout) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.verbFirst = tokens.lexicon().has(Feature.COMPOUNDS);
        this.capitalNouns = tokens.lexicon().has(Feature.CAPITAL_NOUNS);
    }

    /// Looks at the verb that reports the words, and at others that lead to them: "never said that he wants ‘…’".
    boolean is(Candidate quote, @Nullable Integer cue) {
        int sentence = layout.sentences().of(quote.open());
        boolean nearest = true;
        for (int i = quote.open() - 1; i >= Math.max(quote.open() - FAR, layout.sentences().first(sentence)); i--) {
            boolean verb = tokens.has(i, VERB | WordClass.RECIPIENT_CUE.bit()) || cue != null && i == cue;
            if (verb && !layout.isSpoken(i) && !(capitalNouns && tokens.isCapital(i))) {
                boolean leads = leadsTo(i, quote);
                boolean denied = leads
                        && (nearest && denies(i, quote) || before(i) || deniedBefore(i) || after(i, quote));
                if (denied || !leads || tokens.has(i, CUE)) {
                    return denied;
                }
                nearest = false;
            }
        }
        return deniedAfter(quote, layout.sentences().last(layout.sentences().of(quote.close())));
    }

    /// "… habe er nie gesagt": the first verb after the words, in their clause.
    private boolean deniedAfter(Candidate quote, int end) {
        int first = quote.close() + 1;
        for (int i = first; i <= Math.min(end, first + FAR) && tokens.isWord(i) && !layout.isSpoken(i); i++) {
            if (tokens.has(first, WordClass.CONJUNCTION.bit()) || tokens.isLower(quote.first())) {
                return false;
            }
            if (tokens.has(i, CUE) && !(capitalNouns && tokens.isCapital(i))) {
                return before(i) && (tokens.is(i + 1, TokenKind.COMMA) || tokens.is(i + 1, TokenKind.STOP));
            }
        }
        return false;
    }

    /// Looked up by word: a phrase such as "har ikke" hides what its parts are.
    private boolean isNot(int token) {
        return tokens.has(token, NOT) || tokens.has(token, WordClass.AUXILIARY.bit())
                && (tokens.ownClasses(token) & NOT) != 0;
    }

    /// Whether nothing parts a verb from the words after it: a dash, another clause, "but".
    private boolean leadsTo(int verb, Candidate quote) {
        boolean small = tokens.isLower(quote.first());
        if (tokens.is(quote.open() - 1, TokenKind.COLON) && !small) {
            return false; // "would not say who: “…”" gives words that were said
        }
        for (int i = verb + 1; i < quote.open(); i++) {
            boolean last = i == quote.open() - 1;
            boolean clause = tokens.is(i, TokenKind.COMMA)
                    && (last ? small : !tokens.has(i + 1, LINK));
            boolean parts = !tokens.isWord(i) && !tokens.is(i, TokenKind.COMMA) && !tokens.is(i, TokenKind.COLON)
                    && !tokens.is(i, TokenKind.NUMBER);
            if (clause || parts || tokens.has(i, WordClass.ONLY.bit())) {
                return false;
            }
        }
        return true;
    }

    /// "has never said": between the negation and the verb stand none but small words.
    private boolean before(int verb) {
        int others = 0;
        for (int i = verb - 1; i >= verb - NEAR && tokens.isWord(i) && !layout.isSpoken(i); i--) {
            if (isNot(i) && !tokens.has(i, VERB)) {
                return !tokens.has(i + 1, WordClass.ONLY.bit()) && !tokens.has(verb + 1, WordClass.ONLY.bit());
            }
            others += tokens.has(i, SMALL) ? 0 : 1;
            if (others > 1 || tokens.has(i, WordClass.CONJUNCTION.bit())) {
                return false;
            }
        }
        return false;
    }

    /// "denied having said", "heeft ontkend ooit te hebben gezegd": none but small words between, and no other verb.
    private boolean deniedBefore(int verb) {
        int others = 0;
        for (int i = verb - 1; i >= verb - CLAUSE && !layout.isSpoken(i); i--) {
            boolean comma = tokens.is(i, TokenKind.COMMA) && tokens.has(i + 1, LINK);
            if (!tokens.isWord(i) && !comma) {
                return false;
            }
            if (isNot(i) && tokens.has(i, VERB)) {
                return !tokens.has(i + 1, WordClass.ONLY.bit());
            }
            others += comma || tokens.has(i, SMALL | LINK | WordClass.DETERMINER.bit()) ? 0 : 1;
            boolean what = tokens.has(i, WordClass.PRONOUN_WHO.bit()) && !tokens.has(i, WordClass.CONJUNCTION.bit());
            if (what || others > 1 || tokens.has(i, VERB) && !tokens.has(i, SMALL)) {
                return false;
            }
        }
        return false;
    }

    /// The verb of denying stands itself before a part of a sentence: "denied that it was “a mistake”".
    private boolean denies(int verb, Candidate quote) {
        return tokens.has(verb, NOT) && tokens.isLower(quote.first()) && verb < quote.open() - 1;
    }

    /// "sagte nie, dass": where the verb stands before its negation, with small words between.
    private boolean after(int verb, Candidate quote) {
        if (!verbFirst) {
            return false;
        }
        int end = Math.min(verb + NEAR - 1, quote.open() - 1);
        for (int i = verb + 1; i <= end && tokens.isWord(i); i++) {
            if (isNot(i) && !tokens.has(i, VERB | WordClass.DETERMINER.bit())) {
                return !tokens.isWord(i + 1) || tokens.has(i + 1, WordClass.CONJUNCTION.bit());
            }
        }
        return false;
    }
}
