package org.citaat.ui.articles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.citaat.app.ImportState;
import org.citaat.app.Imports;
import org.citaat.app.Progress;
import org.citaat.library.Library;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Failure;
import org.citaat.model.ImportOutcome;
import org.citaat.ui.FxJobs;
import org.citaat.ui.articles.ArticleRow.Coming;
import org.citaat.ui.articles.ArticleRow.Failed;
import org.citaat.ui.articles.ArticleRow.Saved;
import org.jspecify.annotations.Nullable;

/// The rows of the article list: imports under way first, then failures, then what is saved, the newest first.
public final class ArticlesViewModel {
    /// Saved articles are read in pages of this size, as the list is scrolled.
    static final int PAGE = 200;
    private static final Progress NO_BATCH = new Progress(0, 0, 0);

    private record Read(List<ArticleSummary> saved, List<Failure> failures) {}

    private final Library library;
    private final Imports imports;
    private final FxJobs jobs;
    private final ObservableList<ArticleRow> rows = FXCollections.observableArrayList();
    private final SimpleObjectProperty<@Nullable ArticleRow> selected = new SimpleObjectProperty<>();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper coming = new ReadOnlyIntegerWrapper();
    private final Map<UUID, ImportState> running = new LinkedHashMap<>();
    private List<ArticleSummary> saved = List.of();
    private List<Failure> failures = List.of();
    private int wanted = PAGE;
    private final ReadOnlyObjectWrapper<Progress> batch = new ReadOnlyObjectWrapper<>(NO_BATCH);
    private int started;
    private int ended;
    private int failed;
    private boolean waiting;
    private boolean stale;

    public ArticlesViewModel(Library library, Imports imports, FxJobs jobs) {
        this.library = library;
        this.imports = imports;
        this.jobs = jobs;
    }

    public ObservableList<ArticleRow> rows() {
        return rows;
    }

    /// The selected row; null for none.
    public SimpleObjectProperty<@Nullable ArticleRow> selected() {
        return selected;
    }

    /// Whether the library was read at least once: before that, an empty list does not mean an empty library.
    public ReadOnlyBooleanProperty loaded() {
        return loaded.getReadOnlyProperty();
    }

    /// How many imports are under way.
    public ReadOnlyIntegerProperty coming() {
        return coming.getReadOnlyProperty();
    }

    /// How far the imports under way are, with those that ended since the first of them began.
    public ReadOnlyObjectProperty<Progress> batch() {
        return batch.getReadOnlyProperty();
    }

    /// Reads the list anew; the selection stays on the same article.
    public void refresh() {
        int limit = wanted;
        jobs.run(() -> new Read(library.articles(0, limit), library.failures()), read -> {
            saved = read.saved;
            failures = read.failures;
            loaded.set(true);
            build();
        });
    }

    /// Reads one page more, if there may be one.
    public void more() {
        if (saved.size() >= wanted) {
            wanted += PAGE;
            refresh();
        }
    }

    private void build() {
        ArticleRow before = selected.get();
        List<ArticleRow> next = new ArrayList<>();
        running.values().forEach(state -> next.add(new Coming(state)));
        failures.forEach(failure -> next.add(new Failed(failure)));
        saved.forEach(summary -> next.add(new Saved(summary)));
        replace(next);
        selected.set(before == null ? null : next.stream().filter(row -> same(row, before)).findFirst().orElse(null));
        coming.set(running.size());
        batch.set(running.isEmpty() ? NO_BATCH : new Progress(ended, failed, started));
        if (running.isEmpty()) {
            started = 0;
            ended = 0;
            failed = 0;
        }
    }

    /// Changes only the rows that differ: a list that is filled anew forgets what it shows and where it was.
    private void replace(List<ArticleRow> next) {
        int head = 0;
        while (head < Math.min(rows.size(), next.size()) && same(rows.get(head), next.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(rows.size(), next.size()) - head
                && same(rows.get(rows.size() - 1 - tail), next.get(next.size() - 1 - tail))) {
            tail++;
        }
        List<ArticleRow> middle = next.subList(head, next.size() - tail);
        if (!middle.isEmpty() || rows.size() > head + tail) {
            rows.remove(head, rows.size() - tail);
            rows.addAll(head, middle);
        }
        for (int i = 0; i < next.size(); i++) {
            if (!rows.get(i).equals(next.get(i))) {
                rows.set(i, next.get(i));
            }
        }
    }

    /// Whether two rows stand for the same article or import, whatever else changed.
    static boolean same(ArticleRow one, ArticleRow other) {
        return switch (one) {
            case Saved row -> other instanceof Saved old && old.summary().id() == row.summary().id();
            case Coming row -> other instanceof Coming old && old.state().id().equals(row.state().id());
            case Failed row -> other instanceof Failed old
                    && old.failure().requested().equals(row.failure().requested());
        };
    }

    /// Takes note of an import's state, on the window's thread.
    ///
    /// @return the article to open, where the import has just brought one
    public Optional<Long> take(ImportState state) {
        ImportOutcome outcome = state.outcome();
        if (outcome == null) {
            started += running.put(state.id(), state) == null ? 1 : 0;
            later();
            return Optional.empty();
        }
        // one that is cancelled while it runs tells its end twice
        if (running.remove(state.id()) != null) {
            count(outcome);
        }
        stale = true;
        later();
        return switch (outcome) {
            case ImportOutcome.Imported imported -> Optional.of(imported.article());
            case ImportOutcome.AlreadySaved old -> Optional.of(old.article());
            case ImportOutcome.Expanded _,ImportOutcome.Failed _,ImportOutcome.Cancelled _ -> Optional.empty();
        };
    }

    private void count(ImportOutcome outcome) {
        switch (outcome) {
            case ImportOutcome.Imported _,ImportOutcome.AlreadySaved _ -> ended++;
            case ImportOutcome.Failed _ -> {
                ended++;
                failed++;
            }
            case ImportOutcome.Expanded _,ImportOutcome.Cancelled _ -> started--;
        }
    }

    /// Many states come at once when many documents are taken in: the rows are built once for all of them.
    private void later() {
        if (!waiting) {
            waiting = true;
            jobs.onWindow(() -> {
                waiting = false;
                if (stale) {
                    stale = false;
                    refresh();
                } else {
                    build();
                }
            });
        }
    }

    /// Cancels all imports; what is done stays.
    public void cancelAll() {
        jobs.run(imports::cancelAll);
    }

    /// Selects the row `steps` further on.
    public void move(int steps) {
        if (!rows.isEmpty()) {
            int index = rows.indexOf(selected.get());
            selected.set(rows.get(index < 0 ? 0 : Math.clamp(index + steps, 0, rows.size() - 1)));
        }
    }

    /// Selects a saved article's row, where it is among those read.
    public void select(long article) {
        rows.stream().filter(row -> row instanceof Saved item && item.summary().id() == article).findFirst()
                .ifPresent(selected::set);
    }

    public void cancel(ImportState state) {
        imports.cancel(state.id(), state.request());
    }

    /// Tries a failed import again.
    public void retry(Failure failure) {
        jobs.run(() -> imports.retry(failure));
    }

    /// Takes in what is there, though it seems not to be the article.
    public void keepAnyway(Failure failure) {
        jobs.run(() -> imports.keepAnyway(failure));
    }

    /// Whether there is something to try again: pasted text is kept only as long as the program runs.
    public boolean canRetry(Failure failure) {
        return imports.canRetry(failure);
    }

    /// Takes a failed import away.
    public void dismiss(Failure failure) {
        jobs.run(() -> imports.dismiss(failure.requested()));
    }
}
