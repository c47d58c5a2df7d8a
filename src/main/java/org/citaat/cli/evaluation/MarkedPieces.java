package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.TextSpan;

/// The pieces of a text between double quotation marks, marks outside, paragraph by paragraph.
///
/// On purpose not the engine's own reading of marks: a measure that shared it would not see its mistakes.
final class MarkedPieces {
    private static final String OPENS_PARAGRAPH = "\"“„«”»";

    private final String text;
    private final List<TextSpan> found = new ArrayList<>();
    /// The first code unit after the mark that is open; -1 for none.
    private int open = -1;
    private char kind;
    private int first;
    /// Whether the paragraph had a “ so far.
    private boolean curly;
    private int end;

    private MarkedPieces(String text) {
        this.text = text;
    }

    static List<TextSpan> of(String text) {
        MarkedPieces pieces = new MarkedPieces(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            pieces.paragraph(start, end);
            start = end + 1;
        }
        return pieces.found.stream().filter(piece -> !blank(text, piece)).toList();
    }

    private static boolean blank(String text, TextSpan piece) {
        for (int i = piece.start(); i < piece.end(); i++) {
            if (!Letters.isSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void paragraph(int start, int stop) {
        first = start;
        end = stop;
        open = -1;
        curly = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '”', '″' -> eitherMark(c, i);
                case '“' -> {
                    leftMark(i);
                    curly = true;
                }
                case '„', '‟', '「', '『' -> openAt(i, open < 0);
                case '」', '』' -> closeAt(i, open >= 0 && "「『".indexOf(kind) >= 0);
                case '«' -> guillemet(i, true, '»');
                case '»' -> guillemet(i, Letters.isLetterOrNumber(next(i)) && !Letters.isLetterOrNumber(before(i)),
                        '«');
                case '`' -> openAt(i, open < 0 && next(i) == '`');
                case '\'' -> closeAt(i, open >= 0 && kind == '`' && next(i) == '\'');
                default -> {
                    // no mark
                }
            }
        }
        if (open >= 0 && nextParagraphOpens()) {
            found.add(new TextSpan(open, end));
        }
    }

    /// A mark that may open or close.
    private void eitherMark(char c, int i) {
        if (open < 0) {
            boolean opens = !Letters.isLetterOrNumber(before(i)) && !Letters.isSpace(next(i));
            // Swedish and Finnish set the same mark on both sides
            boolean bothSides = c != '”' || !curly;
            openAt(i, opens && bothSides);
            return;
        }
        boolean nested = c == '"' && kind == '"' && (Letters.isSpace(before(i)) || "([".indexOf(before(i)) >= 0)
                && Letters.isLetterOrNumber(next(i));
        if (nested) {
            found.add(new TextSpan(open, i));
            open = i + 1;
        } else {
            closeAt(i, "\"“”„‟″".indexOf(kind) >= 0);
        }
    }

    /// English opens with it, German closes.
    private void leftMark(int i) {
        if (open < 0) {
            openAt(i, true);
        } else if (kind == '„' || kind == '‚') {
            closeAt(i, true);
        } else if (Letters.isSpace(before(i)) && !Letters.isSpace(next(i))) {
            closeAt(i, true);
            openAt(i, true);
        } else {
            closeAt(i, kind == '"');
        }
    }

    private void guillemet(int i, boolean opens, char partner) {
        if (open < 0) {
            openAt(i, opens);
        } else {
            closeAt(i, kind == partner);
        }
    }

    private void openAt(int i, boolean opens) {
        if (opens) {
            open = i + 1;
            kind = text.charAt(i);
        }
    }

    private void closeAt(int i, boolean closes) {
        if (closes) {
            found.add(new TextSpan(open, i));
            open = -1;
        }
    }

    private char before(int i) {
        return i > first ? text.charAt(i - 1) : ' ';
    }

    private char next(int i) {
        return i + 1 < end ? text.charAt(i + 1) : ' ';
    }

    /// Speech over several paragraphs: the mark stays open, and the next paragraph opens with one again.
    private boolean nextParagraphOpens() {
        int i = end;
        while (i < text.length() && text.charAt(i) == '\n') {
            i++;
        }
        while (i < text.length() && text.charAt(i) != '\n' && Letters.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && OPENS_PARAGRAPH.indexOf(text.charAt(i)) >= 0;
    }
}
