package org.citaat.quotes.text;

import org.citaat.quotes.language.WordClass;

/// The sentences of a text. Words between marks count as one token of the sentence they stand in, whatever stops are in them.
public final class Sentences {
    /// A text without stops is cut all the same, so that looking through a sentence takes no longer than that.
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private final int[] sentenceOf;
    private final int[] starts;
    private int count;

    /// @param closeOf for each token that opens quoted words, the token that closes them; 0 elsewhere
    public Sentences(Tokens tokens, int[] closeOf) {
        this.tokens = tokens;
        this.sentenceOf = new int[tokens.size() + 1];
        this.starts = new int[tokens.size() + 2];
        split(closeOf);
    }

    private void split(int[] closeOf) {
        int i = 0;
        int length = 0;
        while (i < tokens.size()) {
            int close = closeOf[i];
            if (close > i) {
                int last = Math.min(close, tokens.size() - 1);
                for (int k = i; k <= last; k++) {
                    sentenceOf[k] = count;
                }
                length = endsAfterQuote(last) || length >= LONGEST ? next(last + 1) : length + 1;
                i = last + 1;
            } else {
                sentenceOf[i] = count;
                length = ends(i) || length >= LONGEST ? next(i + 1) : length + 1;
                i++;
            }
        }
        sentenceOf[tokens.size()] = count;
        starts[count + 1] = tokens.size();
    }

    /// Begins a sentence; its length so far.
    private int next(int start) {
        if (starts[count] < start) {
            count++;
            starts[count] = start;
        }
        return 0;
    }

    private boolean ends(int token) {
        return switch (tokens.kind(token)) {
            case BREAK -> true;
            case STOP -> endsAtStop(token);
            default -> false;
        };
    }

    private boolean endsAtStop(int token) {
        TokenKind after = tokens.kind(token + 1);
        if (!tokens.spaceBefore(token + 1) && after != TokenKind.BREAK && after != TokenKind.MARK) {
            return false;
        }
        if (tokens.first(token) == '.' && tokens.end(token) - tokens.start(token) == 1 && abbreviated(token - 1)) {
            return false;
        }
        if (tokens.is(token - 1, TokenKind.NUMBER) && tokens.has(token + 1, WordClass.MONTH.bit())) {
            return false; // "am 3. Mai"
        }
        return tokens.isCapital(token + 1) || after == TokenKind.MARK || after == TokenKind.DASH
                || after == TokenKind.NUMBER || after == TokenKind.BREAK || after == TokenKind.OPEN_BRACKET
                || after == TokenKind.OTHER;
    }

    private boolean abbreviated(int word) {
        if (!tokens.isWord(word)) {
            return false;
        }
        boolean initial = tokens.isCapital(word) && tokens.end(word) - tokens.start(word) == 1;
        return initial || tokens.has(word, WordClass.bits(WordClass.ABBREVIATION, WordClass.HONORIFIC,
                WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE));
    }

    /// Words in marks that end with a stop end the sentence where a capital or another mark follows; after a question or
    /// a call only where no reporting words follow.
    private boolean endsAfterQuote(int close) {
        if (tokens.is(close, TokenKind.BREAK)) {
            return true;
        }
        int inner = tokens.is(close, TokenKind.MARK) ? close - 1 : close;
        if (!tokens.is(inner, TokenKind.STOP)) {
            return false;
        }
        TokenKind after = tokens.kind(close + 1);
        boolean capital = tokens.isCapital(close + 1);
        if (tokens.last(inner) == '.' || tokens.last(inner) == '…') {
            return (capital || after == TokenKind.MARK || after == TokenKind.BREAK) && !reported(close + 1, capital);
        }
        return (capital || after == TokenKind.MARK || after == TokenKind.BREAK || after == TokenKind.NUMBER)
                && !reported(close + 1, capital);
    }

    /// "NAME said" right after the mark.
    private boolean reported(int first, boolean capital) {
        if (!capital || tokens.has(first, WordClass.NEVER_NAME.bit())
                && !tokens.has(first, WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE))) {
            return false;
        }
        int last = first;
        while (tokens.isCapital(last) && last - first < 4) {
            last++;
        }
        return tokens.has(last, WordClass.CUE.bit()) && tokens.is(last + 1, TokenKind.STOP);
    }

    public int count() {
        return count + 1;
    }

    /// The number, from 0, of the sentence that a token stands in.
    public int of(int token) {
        return sentenceOf[Math.max(0, Math.min(token, sentenceOf.length - 1))];
    }

    /// The first token of a sentence.
    public int first(int sentence) {
        return starts[sentence];
    }

    /// The last token of a sentence.
    public int last(int sentence) {
        return (sentence >= count ? tokens.size() : starts[sentence + 1]) - 1;
    }
}
