package org.citaat.quotes.marks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.marks.Reading.Found;
import org.citaat.quotes.marks.Reading.Open;
import org.citaat.quotes.text.Interruption;
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

    private final Tokens tokens;
    private final MarkCosts costs;
    private final int[] marks;
    private final int end;
    private final Beam beam;

    /// @param marks the tokens of the paragraph's marks
    /// @param end the token after the paragraph's last
    MarkParse(Tokens tokens, MarkCosts costs, int[] marks, int end) {
        this.tokens = tokens;
        this.costs = costs;
        this.marks = marks;
        this.end = end;
        this.beam = new Beam(marks.length > MANY_MARKS ? NARROW_BEAM : BEAM);
    }

    List<MarkPair> best() throws InterruptedException {
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.START);
        for (int i = 0; i < marks.length; i++) {
            Interruption.lookAt(i);
            extend(readings, marks[i]);
            beam.takeInto(readings, marks[i]);
        }
        readings.replaceAll(this::atEnd);
        return pairs(Collections.min(readings, Comparator.comparingDouble(Reading::cost)).found());
    }

    /// A mark's own costs are the same in all readings.
    private void extend(List<Reading> readings, int mark) {
        char sign = Signs.mark(tokens, mark);
        double ignore = costs.ignore(mark);
        double open = costs.open(mark);
        double close = costs.close(mark);
        for (Reading reading : readings) {
            beam.add(reading.cost() + ignore, reading, reading.stack(), null);
            open(reading, mark, sign, open);
            close(reading, sign, close);
        }
    }

    private void open(Reading reading, int mark, char sign, double ownCost) {
        Open outer = reading.stack();
        double cost = ownCost + (outer == null ? 0 : PairCosts.nest(outer.mark, sign));
        boolean allowed = Open.depthIn(outer) < DEEPEST && cost < PairCosts.FORBIDDEN;
        if (allowed && beam.admits(reading.cost() + cost)) {
            beam.add(reading.cost() + cost, reading, new Open(mark, sign, outer), null);
        }
    }

    private void close(Reading reading, char sign, double ownCost) {
        double over = 0;
        for (Open open = reading.stack(); open != null; open = open.outer) {
            double cost = PairCosts.pair(open.mark, sign) + ownCost + over;
            if (cost < PairCosts.FORBIDDEN) {
                beam.add(reading.cost() + cost, reading, open.outer, open);
            }
            over += PairCosts.closeOver(open.mark);
        }
    }

    private Reading atEnd(Reading reading) {
        double cost = reading.cost();
        Found found = reading.found();
        for (Open open = reading.stack(); open != null; open = open.outer) {
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
        for (Found found = last; found != null; found = found.before()) {
            pairs.add(found.pair());
        }
        return pairs;
    }
}
