package org.citaat.cli.evaluation;

/// Kinds of signs as the measure needs them, which are not quite those of [Character].
final class Letters {
    private static final String MARKS = "\"“”„‟«»‹›'‘’‚‛`「」『』″";
    private static final String PUNCTUATION = ".,;:!?…-–—()[]•*";

    private Letters() {}

    /// A letter, or a number of any kind: ½ too.
    static boolean isLetterOrNumber(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    /// No-break spaces count.
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    /// What may stand at the edge of a quotation without belonging to it.
    static boolean isEdge(char c) {
        return isSpace(c) || MARKS.indexOf(c) >= 0 || PUNCTUATION.indexOf(c) >= 0;
    }

    /// How many runs of letters and numbers a part of a text holds.
    static int words(String text, int start, int end) {
        int words = 0;
        boolean inside = false;
        for (int i = start; i < end; i++) {
            boolean letter = isLetterOrNumber(text.charAt(i)) || text.charAt(i) == '_';
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
