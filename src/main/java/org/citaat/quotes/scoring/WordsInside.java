package org.citaat.quotes.scoring;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// The shape of a candidate's own words.
final class WordsInside {
    /// @param stop ends in . ! ? or …
    record Shape(int words, boolean capital, boolean titleCase, boolean stop) {}

    private final Tokens tokens;
    private final long small;
    private Shape last = new Shape(0, false, false, false);
    private int words;
    private int capitals;
    private int allCapitals;
    private int smallWords;
    private int stops;
    private int commas;
    private boolean self;

    /// @param small classes of words that speech has and names have not
    WordsInside(Tokens tokens, long small) {
        this.tokens = tokens;
        this.small = small;
    }

    /// The shape of the candidate described last.
    Shape last() {
        return last;
    }

    void describe(Candidate candidate, FeatureVector vector) {
        count(candidate);
        int end = candidate.last();
        boolean capital = tokens.isCapital(firstWord(candidate));
        boolean stop = tokens.is(end, TokenKind.STOP)
                || tokens.is(end, TokenKind.MARK) && tokens.is(end - 1, TokenKind.STOP);
        int inner = stops - (tokens.is(end, TokenKind.STOP) ? 1 : 0);
        boolean titleCase = words > 0 && capitals + smallWords >= words && capitals * 2 >= words
                && (words == 1 || capitals > 1 || !stop);
        last = new Shape(words, capital, titleCase, stop);
        vector.add(length());
        vector.addIf(capital, QuoteFeature.FIRST_CAPITAL);
        vector.addIf(titleCase, QuoteFeature.TITLE_CASE);
        vector.add(QuoteFeature.SHARE_OF_CAPITALS, words == 0 ? 0 : (double) capitals / words);
        vector.addIf(words > 0 && allCapitals == words, QuoteFeature.ALL_CAPITALS);
        vector.addIf(capital && words - capitals >= 2, QuoteFeature.CAPITAL_THEN_LOWER);
        vector.addIf(stop, QuoteFeature.ENDS_IN_STOP);
        vector.addIf(stop && tokens.last(end) == '?', QuoteFeature.ENDS_IN_QUESTION);
        vector.addIf(tokens.is(end, TokenKind.COMMA), QuoteFeature.ENDS_IN_COMMA);
        vector.addIf(inner > 0, QuoteFeature.INNER_STOP);
        vector.addIf(commas > 0, QuoteFeature.INNER_COMMA);
        vector.addIf(self, QuoteFeature.SPEAKS_OF_ITSELF);
        vector.add(QuoteFeature.SHARE_OF_SMALL_WORDS, words == 0 ? 0 : (double) smallWords / words);
        vector.addIf(smallWords == 0, QuoteFeature.NO_SMALL_WORDS);
    }

    private int firstWord(Candidate candidate) {
        int token = candidate.first();
        while (token < candidate.last() && !tokens.isWord(token) && !tokens.is(token, TokenKind.NUMBER)) {
            token++;
        }
        return token;
    }

    private void count(Candidate candidate) {
        words = 0;
        capitals = 0;
        allCapitals = 0;
        smallWords = 0;
        stops = 0;
        commas = 0;
        self = false;
        for (TokenRange segment : candidate.segments()) {
            for (int i = segment.first(); i <= segment.last(); i++) {
                count(i, segment);
            }
        }
    }

    private void count(int token, TokenRange segment) {
        switch (tokens.kind(token)) {
            case WORD -> {
                words++;
                capitals += tokens.isCapital(token) ? 1 : 0;
                allCapitals += tokens.isAllCapitals(token) ? 1 : 0;
                smallWords += tokens.has(token, small) && tokens.isLower(token) ? 1 : 0;
                self |= tokens.has(token, WordClass.PRONOUN_FIRST.bit());
            }
            case NUMBER -> words++;
            case STOP -> stops++;
            case COMMA -> commas += token < segment.last() ? 1 : 0;
            default -> {
            }
        }
    }

    private QuoteFeature length() {
        return words <= 1
                ? QuoteFeature.ONE_WORD
                : words == 2
                        ? QuoteFeature.TWO_WORDS
                        : words == 3
                                ? QuoteFeature.THREE_WORDS
                                : words <= 6
                                        ? QuoteFeature.FOUR_TO_SIX_WORDS
                                        : words <= 11
                                                ? QuoteFeature.SEVEN_TO_ELEVEN_WORDS
                                                : QuoteFeature.TWELVE_WORDS_OR_MORE;
    }
}
