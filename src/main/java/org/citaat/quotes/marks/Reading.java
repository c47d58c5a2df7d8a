package org.citaat.quotes.marks;

import org.citaat.quotes.marks.MarkPair.Ending;
import org.jspecify.annotations.Nullable;

/// One reading of a paragraph's marks up to one of them.
///
/// @param stack the marks still open, the innermost first; null for none
/// @param found the pairs so far, the last first; null for none
record Reading(double cost, @Nullable Open stack, @Nullable Found found) {
    static final Reading START = new Reading(0, null, null);

    /// An open mark. Each is made once, so that two stacks are the same where they are one object.
    static final class Open {
        final int token;
        final char mark;
        final int depth;
        final @Nullable Open outer;

        Open(int token, char mark, @Nullable Open outer) {
            this.token = token;
            this.mark = mark;
            this.depth = depthIn(outer);
            this.outer = outer;
        }

        static int depthIn(@Nullable Open outer) {
            return outer == null ? 0 : outer.depth + 1;
        }
    }

    /// A pair found so far, and those before it.
    record Found(MarkPair pair, @Nullable Found before) {}

    /// The pairs after `mark` has closed `closed`. Of the marks inside that are still open it closes those of « » with it.
    @Nullable
    Found closing(Open closed, int mark) {
        Found pairs = found;
        for (Open open = stack; open != null && open != closed; open = open.outer) {
            pairs = open.mark == '«' ? closed(open, mark, pairs) : pairs;
        }
        return closed(closed, mark, pairs);
    }

    private static Found closed(Open open, int mark, @Nullable Found before) {
        return new Found(new MarkPair(open.token, mark, open.depth, Ending.CLOSED), before);
    }
}
