package org.citaat.quotes.text;

import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEntry;
import org.citaat.quotes.language.WordHash;

/// Cuts a text into tokens in one pass, looking every word up in place.
public final class Scanner {
    private static final long PRONOUN = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST);

    private final String text;
    private final char[] units;
    private Lexicon lexicon;
    private boolean inverts;
    private boolean elides;
    private final Tokens tokens;
    private int position;
    private boolean space = true;

    private Scanner(String text, Lexicon lexicon, List<Passage> passages) {
        this.text = text;
        this.units = text.toCharArray();
        this.tokens = new Tokens(text, lexicon, passages);
        use(lexicon);
    }

    /// The tokens of `text` but for those inside `left out` spans (in order), each of which counts as a line end.
    public static Tokens scan(String text, Lexicon lexicon, List<TextSpan> leftOut) {
        return scan(text, lexicon, leftOut, List.of());
    }

    /// The same of a text with passages in other languages, in order; none of their edges is inside a word or a left out span.
    public static Tokens scan(String text, Lexicon lexicon, List<TextSpan> leftOut, List<Passage> passages) {
        Scanner scanner = new Scanner(text, lexicon, passages);
        int from = 0;
        for (Passage passage : passages) {
            from = scanner.part(passage.span().start(), leftOut, from);
            scanner.use(passage.lexicon());
            from = scanner.part(passage.span().end(), leftOut, from);
            scanner.use(lexicon);
        }
        scanner.part(text.length(), leftOut, from);
        Phrases.mark(scanner.tokens);
        return scanner.tokens;
    }

    private void use(Lexicon other) {
        lexicon = other;
        inverts = other.has(Lexicon.Feature.INVERSION);
        elides = other.has(Lexicon.Feature.ELISION);
    }

    /// Reads up to `end`.
    ///
    /// @param from the first of the left out spans not yet reached
    /// @return the first of those after `end`
    private int part(int end, List<TextSpan> leftOut, int from) {
        int next = from;
        while (next < leftOut.size() && leftOut.get(next).start() < end) {
            TextSpan hole = leftOut.get(next++);
            run(hole.start());
            addBreak(hole.start(), hole.end());
            position = hole.end();
        }
        run(end);
        return next;
    }

    private void run(int end) {
        while (position < end) {
            int traits = Letters.traits(units[position]);
            if ((traits & Letters.LETTER) != 0) {
                word(end);
            } else if ((traits & Letters.LINE_END) != 0) {
                lineEnd(end);
            } else if ((traits & Letters.SPACE) != 0) {
                space = true;
                position++;
            } else if ((traits & Letters.DIGIT) != 0) {
                number(end);
            } else if ((traits & Letters.INSIDE) != 0 && Character.isLetter(text.codePointAt(position))) {
                word(end);
            } else {
                sign(units[position], end);
            }
        }
    }

    private void lineEnd(int end) {
        int start = position;
        while (position < end && Letters.is(units[position], Letters.SPACE)) {
            position++;
        }
        addBreak(start, position);
    }

    private void addBreak(int start, int end) {
        if (!tokens.is(tokens.size() - 1, TokenKind.BREAK) || tokens.size() == 0) {
            add(TokenKind.BREAK, start, end);
        }
        space = true;
    }

    private void word(int end) {
        int start = position;
        int capitals = 0;
        int letters = 0;
        long hash = WordHash.EMPTY;
        while (position < end) {
            char c = units[position];
            int traits = Letters.traits(c);
            if ((traits & Letters.LETTER) != 0) {
                letters++;
                capitals += traits & Letters.CAPITAL;
            } else if (elides && isApostrophe(c) && elides(hash, start, end)) {
                hash = WordHash.with(hash, c);
                position++;
                break;
            } else if (!joins(c, traits, end)) {
                break;
            }
            hash = WordHash.with(hash, c);
            position++;
        }
        int shape = Letters.is(units[start], Letters.CAPITAL) ? Tokens.CAPITAL : 0;
        shape |= capitals == letters * Letters.CAPITAL && letters > 1 ? Tokens.ALL_CAPITALS : 0;
        addWord(start, position, hash, shape);
    }

    /// Whether a sign inside a word belongs to it.
    private boolean joins(char c, int traits, int end) {
        if (c == ' ' || c == ',' || c == '.') {
            return false;
        }
        if ((traits & (Letters.DIGIT | Letters.INSIDE)) != 0) {
            return true;
        }
        if (!letterAfter(end)) {
            return false;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return !inverts || !pronounFollows(end);
        }
        return isApostrophe(c);
    }

    private boolean letterAfter(int end) {
        return position + 1 < end && Letters.is(units[position + 1], Letters.LETTER | Letters.DIGIT);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    /// French "l’", Italian "dell’": the apostrophe ends the word, and is kept with it.
    ///
    /// @param hash of the letters from `start` to the apostrophe
    private boolean elides(long hash, int start, int end) {
        return letterAfter(end)
                && (position - start <= 2 || (lexicon.classes(hash) & WordClass.APOSTROPHE_END.bit()) != 0);
    }

    private boolean pronounFollows(int end) {
        int from = position + 1;
        int to = from;
        while (to < end && Letters.is(units[to], Letters.LETTER)) {
            to++;
        }
        boolean euphonic = to - from == 1 && units[from] == 't' && to < end && units[to] == '-';
        return euphonic || (lexicon.classes(text, from, to) & PRONOUN) != 0;
    }

    private void addWord(int start, int end, long hash, int shape) {
        WordEntry entry = lexicon.entry(hash, text, start, end);
        int all = shape | (entry.beginsPhrases() ? Tokens.BEGINS_PHRASE : 0) | (space ? Tokens.SPACE_BEFORE : 0);
        tokens.add(TokenKind.WORD, start, end, hash, entry.classes(), all);
        space = false;
    }

    private void number(int end) {
        int start = position;
        while (position < end && (Letters.is(units[position], Letters.LETTER | Letters.DIGIT) || isInsideNumber(end))) {
            position++;
        }
        add(TokenKind.NUMBER, start, position);
    }

    private boolean isInsideNumber(int end) {
        char c = units[position];
        return (c == '.' || c == ',' || c == ':') && position + 1 < end
                && Letters.is(units[position + 1], Letters.DIGIT);
    }

    private void sign(char c, int end) {
        int start = position++;
        char next = position < end ? units[position] : '\n';
        TokenKind kind = Signs.kind(c);
        if (c == '-' && inverts && !space && Letters.is(next, Letters.LETTER)) {
            return; // the hyphen of "dit-il": both words stand for themselves
        }
        if (c == '-') {
            kind = space && Letters.is(next, Letters.SPACE) || next == '-' ? TokenKind.DASH : TokenKind.OTHER;
            position += next == '-' ? 1 : 0;
        } else if (Signs.doubled(c, next)) {
            kind = TokenKind.MARK;
            position++;
        } else if (kind == TokenKind.STOP) {
            while (position < end && Signs.kind(units[position]) == TokenKind.STOP) {
                position++;
            }
        }
        add(kind, start, position);
    }

    private void add(TokenKind kind, int start, int end) {
        tokens.add(kind, start, end, 0, 0, space ? Tokens.SPACE_BEFORE : 0);
        space = false;
    }
}
