package org.citaat.ui;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/// A list as long as the library's answer, of which only the pages looked at are in memory. A row not yet read is null.
/// @param <R> a row
public final class PagedRows<R> extends ObservableListBase<@Nullable R> {
    /// Rows read at once.
    public static final int PAGE = 100;

    private final Map<Integer, List<R>> pages = new HashMap<>();
    private final Set<Integer> asked = new HashSet<>();
    private final IntConsumer wanted;
    private int size;

    /// A list that holds nothing yet.
    ///
    /// @param wanted is told the number of each page that is looked at and not here yet
    public PagedRows(IntConsumer wanted) {
        this.wanted = wanted;
    }

    /// Becomes another list: `newSize` rows, of which the first page is `first`.
    public void reset(int newSize, List<R> first) {
        beginChange();
        int old = size;
        pages.clear();
        asked.clear();
        pages.put(0, first);
        size = Math.max(newSize, first.size());
        nextReplace(0, size, Collections.nCopies(old, null));
        endChange();
    }

    /// A page has been read.
    public void put(int page, List<R> rows) {
        pages.put(page, rows);
        beginChange();
        for (int i = page * PAGE; i < Math.min(size, page * PAGE + rows.size()); i++) {
            nextUpdate(i);
        }
        endChange();
    }

    @Override
    public @Nullable R get(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException(index);
        }
        List<R> rows = pages.get(index / PAGE);
        if (rows == null) {
            if (asked.add(index / PAGE)) {
                wanted.accept(index / PAGE);
            }
            return null;
        }
        return index % PAGE < rows.size() ? rows.get(index % PAGE) : null;
    }

    @Override
    public int size() {
        return size;
    }
}
