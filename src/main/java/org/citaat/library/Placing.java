package org.citaat.library;

import java.util.List;
import java.util.Optional;
import org.citaat.library.ShownRow.Placed;

/// Numbers for the rows of one article, falling along the text. Rows at a place where there was one keep its number, so that
/// one change does not move all that follow.
final class Placing {
    /// As much room is left beside a row; more would make the search index longer, whose entries count by differences.
    private static final long ROOM = 64;
    private static final long NONE = 0;

    private Placing() {}

    /// Numbers for `rows` from `first` to `last`, both above 0; empty where there is no room between those that stay.
    ///
    /// @param there by falling number, and like `rows` by rising start
    static Optional<long[]> ids(List<Placed> there, List<ShownRow> rows, long first, long last) {
        long[] ids = kept(there, rows);
        long above = last + 1;
        int at = 0;
        while (at < ids.length) {
            if (ids[at] == NONE) {
                int end = nextKept(ids, at);
                long below = end < ids.length ? ids[end] : first - 1;
                long step = Math.min(ROOM, (above - below) / (end - at + 1));
                if (step == 0) {
                    return Optional.empty();
                }
                for (int each = at; each < end; each++) {
                    ids[each] = above - step * (each - at + 1);
                }
                at = end - 1;
            }
            above = ids[at];
            at++;
        }
        return Optional.of(ids);
    }

    private static long[] kept(List<Placed> there, List<ShownRow> rows) {
        long[] ids = new long[rows.size()];
        int old = 0;
        for (int at = 0; at < ids.length; at++) {
            int start = rows.get(at).start();
            while (old < there.size() && there.get(old).row().start() < start) {
                old++;
            }
            if (old < there.size() && there.get(old).row().start() == start) {
                ids[at] = there.get(old).id();
                old++;
            }
        }
        return ids;
    }

    private static int nextKept(long[] ids, int from) {
        int at = from;
        while (at < ids.length && ids[at] == NONE) {
            at++;
        }
        return at;
    }
}
