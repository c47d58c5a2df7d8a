package org.citaat.ui.all;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.ObservableList;
import org.citaat.library.Library;
import org.citaat.library.QuoteQuery;
import org.citaat.model.QuoteRow;
import org.citaat.ui.FxJobs;
import org.citaat.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/// The rows that match what is typed in the search field; all of them where it is blank.
public final class AllQuotesViewModel {
    private record Answer(int count, List<QuoteRow> first) {}

    private final Library library;
    private final FxJobs jobs;
    private final SimpleStringProperty words = new SimpleStringProperty("");
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final SimpleObjectProperty<@Nullable QuoteRow> selected = new SimpleObjectProperty<>();
    private final PagedRows<QuoteRow> rows = new PagedRows<>(this::read);
    /// Counts the searches: an answer to an older one is thrown away.
    private final AtomicInteger search = new AtomicInteger();

    public AllQuotesViewModel(Library library, FxJobs jobs) {
        this.library = library;
        this.jobs = jobs;
        words.addListener((property, old, typed) -> refresh());
    }

    /// What is searched for, as it is typed.
    public SimpleStringProperty words() {
        return words;
    }

    /// The rows; one that is not read yet is null.
    public ObservableList<@Nullable QuoteRow> rows() {
        return rows;
    }

    /// How many rows match; -1 before the first answer.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The selected row; null for none.
    public SimpleObjectProperty<@Nullable QuoteRow> selected() {
        return selected;
    }

    /// Asks the library anew.
    public void refresh() {
        int asked = search.incrementAndGet();
        QuoteQuery query = QuoteQuery.of(words.get());
        jobs.run(() -> stale(asked)
                ? Optional.<Answer>empty()
                : Optional.of(new Answer(library.countQuotes(query), library.searchQuotes(query, 0, PagedRows.PAGE))),
                answer -> answer.filter(here -> !stale(asked)).ifPresent(here -> {
                    rows.reset(here.count, here.first);
                    count.set(here.count);
                }));
    }

    private boolean stale(int asked) {
        return asked != search.get();
    }

    private void read(int page) {
        int asked = search.get();
        QuoteQuery query = QuoteQuery.of(words.get());
        jobs.run(() -> library.searchQuotes(query, page * PagedRows.PAGE, PagedRows.PAGE), found -> {
            if (!stale(asked)) {
                rows.put(page, found);
            }
        });
    }
}
