package org.citaat.quotes.text;

import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;

/// Cuts a text into tokens in one pass, looking every word up in place.
public final class Scanner {
    private static final long PRONOUN = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST);

    private static final int ASCII = 128;

    private final String text;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private int position;
    private boolean space = true;

    private Scanner(String text, Lexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        this.tokens = new Tokens(text, lexicon);
    }

    /// The tokens of `text` but for those inside `left out` spans (in order), each of which counts as a line end.
    public static Tokens scan(String text, Lexicon lexicon, List<TextSpan> leftOut) {
        Scanner scanner = new Scanner(text, lexicon);
        for (TextSpan hole : leftOut) {
            scanner.run(hole.start());
            scanner.addBreak(hole.start(), hole.end());
            scanner.position = hole.end();
        }
        scanner.run(text.length());
        Phrases.mark(scanner.tokens);
        return scanner.tokens;
    }

    private void run(int end) {
        while (position < end) {
            char c = text.charAt(position);
            if (c < ASCII && (c | 0x20) >= 'a' && (c | 0x20) <= 'z') {
                word(end);
            } else if (c == '\n' || c == '\r' || c == '\u2029') {
                lineEnd(end);
            } else if (isSpace(c)) {
                space = true;
                position++;
            } else if (Character.isLetter(c) || Character.isSurrogate(c) && isLetterPair()) {
                word(end);
            } else if (Character.isDigit(c)) {
                number(end);
            } else {
                sign(c, end);
            }
        }
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b'
                || c == '\ufeff';
    }

    private boolean isLetterPair() {
        return Character.isLetter(text.codePointAt(position));
    }

    private void lineEnd(int end) {
        int start = position;
        while (position < end && isSpace(text.charAt(position))) {
            position++;
        }
        addBreak(start, position);
    }

    private void addBreak(int start, int end) {
        if (!tokens.is(tokens.size() - 1, TokenKind.BREAK) || tokens.size() == 0) {
            add(TokenKind.BREAK, start, end, 0, 0);
        }
        space = true;
    }

    private void word(int end) {
        int start = position;
        int capitals = 0;
        int letters = 0;
        while (position < end) {
            char c = text.charAt(position);
            if (c >= 'a' && c <= 'z') {
                letters++;
            } else if (Character.isLetter(c)) {
                letters++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
            } else if (elides(c, start, end)) {
                position++;
                break;
            } else if (!joins(c, end)) {
                break;
            }
            position++;
        }
        int shape = Character.isUpperCase(text.charAt(start)) ? Tokens.CAPITAL : 0;
        shape |= capitals == letters && letters > 1 ? Tokens.ALL_CAPITALS : 0;
        addWord(start, position, shape);
    }

    /// Whether a sign inside a word belongs to it.
    private boolean joins(char c, int end) {
        if (c == ' ' || c == ',' || c == '.') {
            return false;
        }
        if (Character.isDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\u00ad') {
            return true;
        }
        if (!letterAfter(end)) {
            return false;
        }
        if (c == '-' || c == '\u2010' || c == '\u2011') {
            return !lexicon.has(Lexicon.Feature.INVERSION) || !pronounFollows(end);
        }
        return isApostrophe(c);
    }

    private boolean letterAfter(int end) {
        return position + 1 < end && Character.isLetterOrDigit(text.charAt(position + 1));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '‘';
    }

    /// French "l’", Italian "dell’": the apostrophe ends the word, and is kept with it.
    private boolean elides(char c, int start, int end) {
        return isApostrophe(c) && lexicon.has(Lexicon.Feature.ELISION) && letterAfter(end)
                && (position - start <= 2
                        || (lexicon.classes(text, start, position) & WordClass.APOSTROPHE_END.bit()) != 0);
    }

    private boolean pronounFollows(int end) {
        int from = position + 1;
        int to = from;
        while (to < end && Character.isLetter(text.charAt(to))) {
            to++;
        }
        boolean euphonic = to - from == 1 && text.charAt(from) == 't' && to < end && text.charAt(to) == '-';
        return euphonic || (lexicon.classes(text, from, to) & PRONOUN) != 0;
    }

    private void addWord(int start, int end, int shape) {
        Lexicon.Entry entry = lexicon.entry(text, start, end);
        add(TokenKind.WORD, start, end, entry.classes(), shape | (entry.beginsPhrases() ? Tokens.BEGINS_PHRASE : 0));
    }

    private void number(int end) {
        int start = position;
        while (position < end && (Character.isLetterOrDigit(text.charAt(position)) || isInsideNumber(end))) {
            position++;
        }
        add(TokenKind.NUMBER, start, position, 0, 0);
    }

    private boolean isInsideNumber(int end) {
        char c = text.charAt(position);
        return (c == '.' || c == ',' || c == ':') && position + 1 < end
                && Character.isDigit(text.charAt(position + 1));
    }

    private void sign(char c, int end) {
        int start = position++;
        char next = position < end ? text.charAt(position) : '\n';
        TokenKind kind = Signs.kind(c);
        if (c == '-' && lexicon.has(Lexicon.Feature.INVERSION) && !space && Character.isLetter(next)) {
            return; // the hyphen of "dit-il": both words stand for themselves
        }
        if (c == '-') {
            kind = space && isSpace(next) || next == '-' ? TokenKind.DASH : TokenKind.OTHER;
            position += next == '-' ? 1 : 0;
        } else if (Signs.doubled(c, next)) {
            kind = TokenKind.MARK;
            position++;
        } else if (kind == TokenKind.STOP) {
            while (position < end && Signs.kind(text.charAt(position)) == TokenKind.STOP) {
                position++;
            }
        }
        add(kind, start, position, 0, 0);
    }

    private void add(TokenKind kind, int start, int end, long bits, int shape) {
        tokens.add(kind, start, end, bits, shape | (space ? Tokens.SPACE_BEFORE : 0));
        space = false;
    }
}
