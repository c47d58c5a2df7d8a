package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Cuts quotations into the units that are compared, so that it does not matter whether marks are inside or outside, whether
/// a quotation with the author's words between is one or several, or one over several paragraphs.
final class Units {
    /// Signs that keep two parts of a quotation apart.
    private static final String PARTS = "_\n\r\"“”„«»";

    private final String text;
    private final List<TextSpan> pieces;

    Units(String text) {
        this.text = text;
        this.pieces = MarkedPieces.of(text);
    }

    String text() {
        return text;
    }

    /// The units of a quotation: its parts cut at line ends and between pairs of marks, edges without marks and stops.
    List<TextSpan> of(List<TextSpan> parts) {
        Set<TextSpan> units = new LinkedHashSet<>();
        for (TextSpan part : joined(parts)) {
            int end = Math.min(part.end(), text.length());
            int start = part.start();
            for (int i = start; i <= end; i++) {
                if (i == end || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    line(start, i, units);
                    start = i + 1;
                }
            }
        }
        return List.copyOf(units);
    }

    /// Neighbours with nothing but blanks and punctuation between them are one.
    private List<TextSpan> joined(List<TextSpan> parts) {
        List<TextSpan> joined = new ArrayList<>();
        for (TextSpan part : parts.stream().sorted().toList()) {
            if (!joined.isEmpty() && touches(joined.getLast().end(), part.start())) {
                joined.add(joined.removeLast().union(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private boolean touches(int from, int to) {
        for (int i = from; i < Math.min(to, text.length()); i++) {
            if (Letters.isLetterOrNumber(text.charAt(i)) || PARTS.indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void line(int from, int to, Set<TextSpan> units) {
        TextSpan whole = stripped(from, to);
        if (whole == null) {
            return;
        }
        TextSpan first = pieceAt(whole.start());
        TextSpan last = pieceBefore(whole.end());
        if (first == null || last == null || first.equals(last)) {
            units.add(whole);
        } else {
            units.addAll(inMarks(whole));
        }
    }

    /// The parts of a unit that stand between marks.
    List<TextSpan> inMarks(TextSpan unit) {
        List<TextSpan> found = new ArrayList<>();
        for (TextSpan piece : pieces) {
            if (piece.overlap(unit) > 0) {
                TextSpan inside = stripped(Math.max(unit.start(), piece.start()), Math.min(unit.end(), piece.end()));
                if (inside != null) {
                    found.add(inside);
                }
            }
        }
        return found;
    }

    private @Nullable TextSpan pieceAt(int offset) {
        return pieces.stream().filter(piece -> piece.contains(offset)).findFirst().orElse(null);
    }

    private @Nullable TextSpan pieceBefore(int offset) {
        return pieces.stream().filter(piece -> piece.contains(offset - 1)).findFirst().orElse(null);
    }

    private @Nullable TextSpan stripped(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Letters.isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && Letters.isEdge(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? new TextSpan(start, end) : null;
    }

    int words(TextSpan unit) {
        return Letters.words(text, unit.start(), unit.end());
    }

    /// How much two spans have in common, 0 to 1: what they share by what they cover together.
    static double jaccard(TextSpan one, TextSpan other) {
        double shared = one.overlap(other);
        return shared == 0 ? 0 : shared / (one.length() + other.length() - shared);
    }
}
