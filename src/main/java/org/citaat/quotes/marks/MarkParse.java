package org.citaat.quotes.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.text.Signs;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The parse of least cost of one paragraph's marks: each opens, closes the innermost or an outer open one, or is none.
/// A beam keeps the cheapest readings; time is linear in the number of marks.
final class MarkParse {
    private static final int BEAM = 24;
    /// In a paragraph of more marks than any prose has, a narrow beam keeps the time down.
    private static final int MANY_MARKS = 400;
    private static final int NARROW_BEAM = 4;
    private static final int DEEPEST = 3;
    private static final double LOST = 2.6;
    private static final double LOST_SINGLE = 4.5;
    private static final double REOPENED = 0.3;

    /// An open mark on the stack.
    private record Open(int token, char mark, int depth, @Nullable Open outer) {}

    /// A pair found so far, and those before it.
    private record Found(MarkPair pair, @Nullable Found before) {}

    /// One reading of the marks up to here.
    private record Reading(double cost, @Nullable Open stack, @Nullable Found found) {}

    private final Tokens tokens;
    private final MarkCosts costs;
    private final List<Integer> marks;
    private final int end;

    /// @param end the token after the paragraph's last
    MarkParse(Tokens tokens, MarkCosts costs, List<Integer> marks, int end) {
        this.tokens = tokens;
        this.costs = costs;
        this.marks = marks;
        this.end = end;
    }

    List<MarkPair> best() {
        int beam = marks.size() > MANY_MARKS ? NARROW_BEAM : BEAM;
        List<Reading> readings = List.of(new Reading(0, null, null));
        for (int mark : marks) {
            List<Reading> next = new ArrayList<>();
            for (Reading reading : readings) {
                extend(reading, mark, next);
            }
            readings = cheapest(next, beam);
        }
        List<Reading> closed = new ArrayList<>();
        for (Reading reading : readings) {
            closed.add(atEnd(reading));
        }
        return pairs(Collections.min(closed, Comparator.comparingDouble(Reading::cost)).found());
    }

    private void extend(Reading reading, int mark, List<Reading> next) {
        next.add(new Reading(reading.cost + costs.ignore(mark), reading.stack, reading.found));
        open(reading, mark, next);
        double over = 0;
        double close = costs.close(mark);
        char sign = Signs.mark(tokens, mark);
        Found found = reading.found;
        for (Open open = reading.stack; open != null; open = open.outer) {
            double cost = PairCosts.pair(open.mark, sign) + close + over;
            if (cost < PairCosts.FORBIDDEN) {
                Found closed = new Found(new MarkPair(open.token, mark, open.depth, Ending.CLOSED), found);
                next.add(new Reading(reading.cost + cost, open.outer, closed));
            }
            over += PairCosts.closeOver(open.mark);
            if (open.mark == '«') {
                found = new Found(new MarkPair(open.token, mark, open.depth, Ending.CLOSED), found);
            }
        }
    }

    private void open(Reading reading, int mark, List<Reading> next) {
        Open outer = reading.stack;
        int depth = outer == null ? 0 : outer.depth + 1;
        char sign = Signs.mark(tokens, mark);
        double cost = costs.open(mark) + (outer == null ? 0 : PairCosts.nest(outer.mark, sign));
        if (depth < DEEPEST && cost < PairCosts.FORBIDDEN) {
            next.add(new Reading(reading.cost + cost, new Open(mark, sign, depth, outer), reading.found));
        }
    }

    private static List<Reading> cheapest(List<Reading> readings, int beam) {
        readings.sort(Comparator.comparingDouble(Reading::cost));
        List<Reading> kept = new ArrayList<>(beam);
        for (Reading reading : readings) {
            if (kept.size() == beam) {
                break;
            }
            if (kept.stream().noneMatch(other -> same(other.stack, reading.stack))) {
                kept.add(reading);
            }
        }
        return kept;
    }

    private static boolean same(@Nullable Open a, @Nullable Open b) {
        Open left = a;
        Open right = b;
        while (left != null && right != null && left.token == right.token) {
            left = left.outer;
            right = right.outer;
        }
        return left == null && right == null;
    }

    private Reading atEnd(Reading reading) {
        double cost = reading.cost;
        Found found = reading.found;
        for (Open open = reading.stack; open != null; open = open.outer) {
            boolean again = open.depth == 0 && reopens(open.mark);
            cost += again ? REOPENED : Signs.single(open.mark) ? LOST_SINGLE : LOST;
            if (open.depth == 0) {
                found = new Found(new MarkPair(open.token, end, 0, again ? Ending.REOPENED : Ending.LOST), found);
            }
        }
        return new Reading(cost, null, found);
    }

    /// Whether the next paragraph begins with the mark again, or with its partner, as the French do.
    private boolean reopens(char mark) {
        if (!tokens.is(end + 1, TokenKind.MARK)) {
            return false;
        }
        char next = Signs.mark(tokens, end + 1);
        return next == mark || mark == '«' && next == '»' || mark == '“' && (next == '”' || next == '"')
                || mark == '"' && next == '“';
    }

    private static List<MarkPair> pairs(@Nullable Found last) {
        List<MarkPair> pairs = new ArrayList<>();
        for (Found found = last; found != null; found = found.before) {
            pairs.add(found.pair);
        }
        return pairs;
    }
}
