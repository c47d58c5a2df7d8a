package org.citaat.quotes.marks;

import java.util.List;
import org.citaat.quotes.marks.Reading.Found;
import org.citaat.quotes.marks.Reading.Open;
import org.jspecify.annotations.Nullable;

/// The cheapest ways to read one more mark, cheapest first; of those that leave the same marks open, only one. Of equal
/// cost the earlier stays in front. A way becomes a reading only when all are known: most are not kept.
final class Beam {
    private final int width;
    private final double[] costs;
    private final Reading[] before;
    private final @Nullable Open[] stacks;
    private final @Nullable Open[] closed;
    private int size;

    Beam(int width) {
        this.width = width;
        this.costs = new double[width];
        this.before = new Reading[width];
        this.stacks = new Open[width];
        this.closed = new Open[width];
    }

    /// Whether a way of this cost has a place at all.
    boolean admits(double cost) {
        return size < width || cost < costs[size - 1];
    }

    /// @param stack the marks open afterwards
    /// @param closes the mark that is closed; null where none is
    void add(double cost, Reading reading, @Nullable Open stack, @Nullable Open closes) {
        int same = indexOf(stack);
        if (!admits(cost) || same < size && costs[same] <= cost) {
            return;
        }
        size += same == size && size < width ? 1 : 0;
        int place = Math.min(same, size - 1);
        for (; place > 0 && costs[place - 1] > cost; place--) {
            put(place, costs[place - 1], before[place - 1], stacks[place - 1], closed[place - 1]);
        }
        put(place, cost, reading, stack, closes);
    }

    private int indexOf(@Nullable Open stack) {
        int index = 0;
        while (index < size && stacks[index] != stack) {
            index++;
        }
        return index;
    }

    private void put(int place, double cost, Reading reading, @Nullable Open stack, @Nullable Open closes) {
        costs[place] = cost;
        before[place] = reading;
        stacks[place] = stack;
        closed[place] = closes;
    }

    /// Puts what was kept into `readings`, and begins anew.
    void takeInto(List<Reading> readings, int mark) {
        readings.clear();
        for (int i = 0; i < size; i++) {
            Open closes = closed[i];
            Found found = closes == null ? before[i].found() : before[i].closing(closes, mark);
            readings.add(new Reading(costs[i], stacks[i], found));
        }
        size = 0;
    }
}
