package org.citaat.quotes.text;

/// What each code unit is within words. Surrogates count as inside one.
final class Letters {
    static final int LETTER = 1;
    static final int CAPITAL = 2;
    static final int DIGIT = 4;
    static final int SPACE = 8;
    /// Joined to the letters around it: marks over letters, soft hyphens.
    static final int INSIDE = 16;
    static final int LINE_END = 32;

    private static final byte[] TRAITS = new byte[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < TRAITS.length; c++) {
            TRAITS[c] = (byte) find((char) c);
        }
    }

    private Letters() {}

    /// The traits of a code unit as bits.
    static int traits(char c) {
        return TRAITS[c];
    }

    static boolean is(char c, int traits) {
        return (TRAITS[c] & traits) != 0;
    }

    private static int find(char c) {
        int traits = Character.isLetter(c) ? LETTER : 0;
        traits |= Character.isUpperCase(c) ? CAPITAL : 0;
        traits |= Character.isDigit(c) ? DIGIT : 0;
        traits |= isSpace(c) ? SPACE : 0;
        traits |= Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '\u00ad'
                ? INSIDE
                : 0;
        return traits | (c == '\n' || c == '\r' || c == '\u2029' ? LINE_END : 0);
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b'
                || c == '\ufeff';
    }
}
