package org.citaat.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.citaat.library.HistoryTable.Entry;
import org.citaat.model.Edit;
import org.citaat.model.Review;
import org.jspecify.annotations.Nullable;

/// The one door of the user's edits: makes them, takes them back, makes them again. Each call is part of one transaction.
record Edits(Sql sql) {
    /// What was edited, and the articles that look different now.
    record Done(Edit edit, Set<Long> articles) {}

    Done apply(Edit edit, Instant now) throws SQLException {
        Done done = perform(edit, edit);
        if (!done.articles().isEmpty()) {
            history().add(edit, now);
        }
        return done;
    }

    Optional<Done> undo() throws SQLException {
        Optional<Entry> entry = history().nextUndo();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        history().markUndone(entry.get().id());
        return Optional.of(perform(entry.get().edit().inverse(), entry.get().edit()));
    }

    Optional<Done> redo() throws SQLException {
        Optional<Entry> entry = history().nextRedo();
        if (entry.isEmpty()) {
            return Optional.empty();
        }
        history().markDone(entry.get().id());
        return Optional.of(perform(entry.get().edit(), entry.get().edit()));
    }

    private Done perform(Edit edit, Edit named) throws SQLException {
        Set<Long> articles = new LinkedHashSet<>();
        perform(edit, articles);
        for (long article : articles) {
            new Shelf(sql).showAgain(article);
        }
        return new Done(named, articles);
    }

    private void perform(Edit edit, Set<Long> articles) throws SQLException {
        switch (edit) {
            case Edit.ChangeReview change -> perform(change, articles);
            case Edit.Several several -> {
                for (Edit each : several.edits()) {
                    perform(each, articles);
                }
            }
        }
    }

    private void perform(Edit.ChangeReview change, Set<Long> articles) throws SQLException {
        Review before = change.before();
        Review after = change.after();
        checkUnchanged(id(before, after), before);
        if (before != null) {
            articles.add(articleOf(before));
        }
        if (after != null) {
            articles.add(articleOf(after));
            reviews().put(after);
        } else if (before != null) {
            reviews().remove(before.id());
        }
    }

    /// The screen may be older than the library: nobody's later decision is overwritten unseen.
    private void checkUnchanged(UUID id, @Nullable Review before) throws SQLException {
        Optional<Review> stored = reviews().find(id);
        if (!stored.equals(Optional.ofNullable(before))) {
            throw new IllegalStateException("the review has changed meanwhile: " + id);
        }
    }

    private long articleOf(Review review) throws SQLException {
        return new VersionTable(sql).articleOf(review.version())
                .orElseThrow(() -> new IllegalStateException("no such version: " + review.version()));
    }

    private static UUID id(@Nullable Review before, @Nullable Review after) {
        if (before != null) {
            return before.id();
        }
        if (after != null) {
            return after.id();
        }
        throw new IllegalArgumentException("nothing changes");
    }

    private ReviewTable reviews() {
        return new ReviewTable(sql);
    }

    private HistoryTable history() {
        return new HistoryTable(sql);
    }
}
