package org.citaat.quotes.marks;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.text.Signs;
import org.citaat.quotes.text.Tokens;

/// What it costs to read a mark as opening, closing or neither, by what stands left and right of it.
///
/// The figures were set by hand on our own cases; a cost of 4 or more is nearly forbidden.
final class MarkCosts {
    private final Tokens tokens;
    private final String text;

    MarkCosts(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    private char left(int token) {
        int at = tokens.start(token) - 1;
        return at < 0 ? '\n' : text.charAt(at);
    }

    private char right(int token) {
        int at = tokens.end(token);
        return at >= text.length() ? '\n' : text.charAt(at);
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u2028' || Character.isSpaceChar(c);
    }

    private static boolean narrow(char c) {
        return c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean mark(char c) {
        return "\"'‘’‚“”„«»‹›`".indexOf(c) >= 0;
    }

    private static boolean letter(char c) {
        return Character.isLetterOrDigit(c);
    }

    double open(int token) {
        char mark = Signs.mark(tokens, token);
        char right = right(token);
        double cost = openAfter(left(token));
        if (narrow(right)) {
            cost += mark == '«' || mark == '“' || mark == '‹' ? 0 : 2;
        } else if (blank(right)) {
            cost += mark == '«' || mark == '“' ? 0.6 : 4;
        } else if (!letter(right) && ",.;:!?)".indexOf(right) >= 0) {
            cost += 1.5;
        }
        return cost + (mark == '’' ? 1.0 : 0);
    }

    private static double openAfter(char left) {
        if (blank(left) || "([{—–-―/:=*".indexOf(left) >= 0) {
            return 0;
        }
        if (mark(left)) {
            return 0.3;
        }
        if (letter(left)) {
            return 3.5;
        }
        return ".,!?…;".indexOf(left) >= 0 ? 1.2 : 0.8;
    }

    double close(int token) {
        char mark = Signs.mark(tokens, token);
        char left = left(token);
        char right = right(token);
        boolean single = Signs.single(mark);
        double cost = closeBefore(right, single);
        if (narrow(left)) {
            cost += mark == '»' || mark == '”' || mark == '“' || mark == '›' ? 0 : 2;
        } else if (blank(left)) {
            cost += mark == '»' || mark == '”' ? 0.8 : 4;
        }
        if (single && letter(left) && blank(right)) {
            cost += sibilant(left) ? 0.9 : 0.35;
        }
        if (mark == '"' && Character.isDigit(left)) {
            cost += 0.5;
        }
        return cost + (mark == '„' ? 1.5 : 0);
    }

    private static double closeBefore(char right, boolean single) {
        if (letter(right)) {
            return single ? 6 : 1.5;
        }
        return mark(right) ? 0.3 : 0;
    }

    double ignore(int token) {
        char mark = Signs.mark(tokens, token);
        char left = left(token);
        char right = right(token);
        if (!Signs.single(mark)) {
            return Character.isDigit(left) ? 0.7 : letter(left) && letter(right) ? 1.0 : 3.5;
        }
        if (letter(right)) {
            return letter(left) ? 0 : ignoreBeforeWord(token, right);
        }
        if (Character.isDigit(left)) {
            return 0.5;
        }
        if (letter(left)) {
            return ignoreAfterWord(token, left, right);
        }
        return ".,!?…".indexOf(left) >= 0 ? 3.5 : 2.0;
    }

    private double ignoreBeforeWord(int token, char right) {
        if (tokens.has(token + 1, WordClass.APOSTROPHE_START.bit())) {
            return 0.1;
        }
        int digits = tokens.end(token);
        boolean year = Character.isDigit(right) && digits + 1 < text.length()
                && Character.isDigit(text.charAt(digits + 1));
        return year ? 0.2 : 1.8;
    }

    private double ignoreAfterWord(int token, char left, char right) {
        if (tokens.has(token - 1, WordClass.APOSTROPHE_END.bit())) {
            return 0.2;
        }
        if (left == 'n') {
            return blank(right) ? (tokens.end(token - 1) - tokens.start(token - 1) == 1 ? 0.1 : 1.6) : 2.4;
        }
        if (blank(right)) {
            return sibilant(left) ? 0.5 : 1.6;
        }
        return sibilant(left) ? 1.5 : 2.4;
    }

    private static boolean sibilant(char c) {
        return c == 's' || c == 'x' || c == 'z' || c == 'S';
    }
}
