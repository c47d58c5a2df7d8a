package org.citaat.text;

/// Cleans characters without changing what is written.
public final class Tidy {
    private Tidy() {}

    /// One line: runs of white space are one blank, invisible characters of zero width are gone, lone surrogates are U+FFFD.
    /// No-break spaces (U+00A0, U+202F) stay: French puts them inside its quotation marks.
    public static String line(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                blank = out.length() > 0;
            } else if (!isInvisible(c)) {
                if (blank) {
                    out.append(' ');
                    blank = false;
                }
                out.append(repaired(text, i));
            }
        }
        return withoutOuterNoBreakSpaces(out);
    }

    private static String withoutOuterNoBreakSpaces(StringBuilder line) {
        int start = 0;
        int end = line.length();
        while (start < end && isSpace(line.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    /// All of a text with `\n` for every kind of line end, and with lone surrogates repaired.
    public static String lineEnds(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                out.append('\n');
                i += i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
            } else {
                out.append(c == '\u2028' || c == '\u2029' || c == '\u0085' ? '\n' : repaired(text, i));
            }
        }
        return out.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isBlank(char c) {
        return c != '\u00a0' && c != '\u202f' && (isSpace(c) || c == '\u0085');
    }

    /// Zero-width space, word joiner, byte order mark, soft hyphen, and control characters. The zero-width (non-)joiner
    /// stays: Persian and Hindi spell with it, and emoji are built with it.
    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u2060' || c == '\ufeff' || c == '\u00ad' || Character.isISOControl(c);
    }

    private static char repaired(CharSequence text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1)) ? c : '\ufffd';
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1)) ? c : '\ufffd';
        }
        return c;
    }
}
