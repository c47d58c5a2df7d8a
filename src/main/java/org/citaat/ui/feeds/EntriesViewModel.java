package org.citaat.ui.feeds;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import org.citaat.app.Requests;
import org.citaat.library.Library;
import org.citaat.model.EntryRow;
import org.citaat.model.FeedEntry;
import org.citaat.ui.FxJobs;
import org.citaat.ui.PagedRows;
import org.jspecify.annotations.Nullable;

/// The entries of one feed or of all, and which of them is selected.
public final class EntriesViewModel {
    private record Answer(int count, List<EntryRow> first) {}

    private final Library library;
    private final FxJobs jobs;
    private final FeedsViewModel.Shell shell;
    private final PagedRows<EntryRow> rows = new PagedRows<>(this::read);
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(-1);
    private final SimpleObjectProperty<@Nullable EntryRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable FeedEntry> told = new ReadOnlyObjectWrapper<>();
    /// Counts the questions: an answer to an older one is thrown away.
    private final AtomicInteger question = new AtomicInteger();
    private @Nullable Long feed;

    EntriesViewModel(Library library, FxJobs jobs, FeedsViewModel.Shell shell) {
        this.library = library;
        this.jobs = jobs;
        this.shell = shell;
        selected.addListener((property, old, row) -> tell(old, row));
    }

    /// The newest first; one that is not read yet is null.
    public ObservableList<@Nullable EntryRow> rows() {
        return rows;
    }

    /// How many there are; -1 before that is known.
    public ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// The selected entry; null for none.
    public SimpleObjectProperty<@Nullable EntryRow> selected() {
        return selected;
    }

    /// What its feed tells of the selected entry; null for none.
    public ReadOnlyObjectProperty<@Nullable FeedEntry> told() {
        return told.getReadOnlyProperty();
    }

    /// @param another null for the entries of all feeds
    void show(@Nullable Long another) {
        feed = another;
        selected.set(null);
        refresh();
    }

    /// Reads the list anew; the same entry stays selected.
    void refresh() {
        int asked = question.incrementAndGet();
        Long of = feed;
        jobs.run(() -> stale(asked)
                ? Optional.<Answer>empty()
                : Optional.of(
                        new Answer(library.feeds().countEntries(of), library.feeds().entries(of, 0, PagedRows.PAGE))),
                answer -> answer.filter(here -> !stale(asked)).ifPresent(this::show));
    }

    private void show(Answer answer) {
        EntryRow before = selected.get();
        rows.reset(answer.count, answer.first);
        count.set(answer.count);
        if (before != null) {
            answer.first.stream().filter(row -> row.id() == before.id()).findFirst().ifPresent(selected::set);
        }
    }

    private void read(int page) {
        int asked = question.get();
        Long of = feed;
        jobs.run(() -> library.feeds().entries(of, page * PagedRows.PAGE, PagedRows.PAGE), found -> {
            if (!stale(asked)) {
                rows.put(page, found);
            }
        });
    }

    private boolean stale(int asked) {
        return asked != question.get();
    }

    private void tell(@Nullable EntryRow before, @Nullable EntryRow row) {
        if (row == null) {
            told.set(null);
            return;
        }
        if (before != null && before.id() == row.id() && told.get() != null) {
            return;
        }
        jobs.run(() -> library.feeds().entry(row.id()), found -> {
            EntryRow now = selected.get();
            if (now != null && now.id() == row.id()) {
                told.set(found.orElse(null));
            }
        });
        if (row.unread()) {
            jobs.run(() -> library.feeds().markRead(row.id()));
        }
    }

    /// Takes in the page of the selected entry, or opens the article that was made of it.
    public void open() {
        EntryRow row = selected.get();
        if (row != null && row.article() != null) {
            shell.openInContext(row.article(), 0);
        } else if (row != null) {
            // a second click may come before the entry is read
            jobs.run(() -> library.feeds().entry(row.id()).flatMap(entry -> Requests.entry(row.id(), entry)),
                    found -> found.ifPresentOrElse(request -> shell.start(List.of(request)),
                            () -> shell.say("said.noText")));
        }
    }

    /// As if all of them had been opened.
    public void markAllRead() {
        Long of = feed;
        jobs.run(() -> library.feeds().markAllRead(of));
    }
}
