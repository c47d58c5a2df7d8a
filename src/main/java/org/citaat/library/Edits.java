package org.citaat.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.citaat.library.HistoryTable.Entry;
import org.citaat.model.Edit;
import org.citaat.model.Review;

/// The one door of the user's edits: makes them, takes them back, makes them again. Each call is part of one transaction.
record Edits(Sql sql) {
    /// What was edited, the articles that look different now, and whether something else is learnt or followed now.
    record Done(Edit edit, Set<Long> articles, boolean learnt, boolean feeds) {
        boolean nothing() {
            return articles.isEmpty() && !learnt && !feeds;
        }
    }

    Done apply(Edit edit, Instant now) throws SQLException {
        for (Edit.ChangeReview change : changes(edit)) {
            if (!seen(carrying().along(change))) {
                throw new IllegalStateException("the words are not in the newest version: " + id(change));
            }
        }
        Done done = perform(edit, edit, true);
        if (!done.nothing()) {
            history().add(edit, now);
        }
        return done;
    }

    Optional<Done> undo() throws SQLException {
        for (Optional<Entry> next = history().nextUndo(); next.isPresent(); next = history().nextUndo()) {
            long id = next.get().id();
            Done done = perform(next.get().edit().inverse(), next.get().edit(), false);
            if (!done.nothing()) {
                history().markUndone(id);
                return Optional.of(done);
            }
            history().markGone(id);
        }
        return Optional.empty();
    }

    Optional<Done> redo() throws SQLException {
        for (Optional<Entry> next = history().nextRedo(); next.isPresent(); next = history().nextRedo()) {
            long id = next.get().id();
            Done done = perform(next.get().edit(), next.get().edit(), false);
            if (!done.nothing()) {
                history().markDone(id);
                return Optional.of(done);
            }
            history().markGone(id);
        }
        return Optional.empty();
    }

    /// Those edits of earlier versions of which nothing would be seen are no more undone or redone.
    void passOverUnseen(long article) throws SQLException {
        Carrying carrying = carrying();
        for (long version : new VersionTable(sql).of(article)) {
            for (Entry entry : history().of(version)) {
                if (!seenInPart(carrying, entry.edit())) {
                    history().markGone(entry.id());
                }
            }
        }
    }

    private boolean seenInPart(Carrying carrying, Edit edit) throws SQLException {
        for (Edit.ChangeReview change : changes(edit)) {
            if (seen(carrying.along(change))) {
                return true;
            }
        }
        return false;
    }

    /// Whether a change reaches the newest version of its article.
    private boolean seen(List<Edit.ChangeReview> along) throws SQLException {
        long last = Carrying.version(along.getLast());
        return new ArticleTable(sql).newestVersion(articleOf(last)).equals(Optional.of(last));
    }

    private Done perform(Edit edit, Edit named, boolean fresh) throws SQLException {
        Set<Long> articles = new LinkedHashSet<>();
        Carrying carrying = carrying();
        for (Edit.ChangeReview change : changes(edit)) {
            perform(carrying.along(change), articles, fresh);
        }
        for (long article : articles) {
            new Shelf(sql).showAgain(article);
        }
        boolean ofReviews = !articles.isEmpty();
        articles.addAll(new FactsEdits(sql).perform(edit, fresh));
        // nobody sees that a name is learnt no more when the quotation it was learnt from is out of sight
        boolean learnt = (ofReviews || changes(edit).isEmpty()) && new LearntEdits(sql).perform(edit, fresh);
        return new Done(named, articles, learnt, new FeedEdits(sql).perform(edit, fresh));
    }

    private static List<Edit.ChangeReview> changes(Edit edit) {
        return switch (edit) {
            case Edit.ChangeReview change -> List.of(change);
            case Edit.ChangeName _,Edit.ChangeWord _,Edit.ChangeFeed _,Edit.ChangeFacts _ -> List.of();
            case Edit.Several several -> several.edits().stream().flatMap(each -> changes(each).stream()).toList();
        };
    }

    /// In the newest version it must fit, unless it is of the history and of an earlier version: libraries of the first
    /// programs have later versions to which nothing was carried. In earlier versions, reviews are changed along where they
    /// still are what the edit knew: an edit that was passed over may have changed them since.
    private void perform(List<Edit.ChangeReview> along, Set<Long> articles, boolean fresh) throws SQLException {
        Edit.ChangeReview last = along.getLast();
        if (seen(along)) {
            if (!unchanged(last) && (fresh || along.size() == 1)) {
                // The screen may be older than the library: nobody's later decision is overwritten unseen.
                throw new IllegalStateException("the review has changed meanwhile: " + id(last));
            } else if (!unchanged(last)) {
                return;
            }
            articles.add(articleOf(Carrying.version(last)));
        }
        for (Edit.ChangeReview change : along) {
            if (unchanged(change)) {
                write(change);
            }
        }
    }

    private void write(Edit.ChangeReview change) throws SQLException {
        Review after = change.after();
        if (after != null) {
            reviews().put(after);
        } else {
            reviews().remove(id(change));
        }
    }

    private boolean unchanged(Edit.ChangeReview change) throws SQLException {
        return reviews().find(id(change)).equals(Optional.ofNullable(change.before()));
    }

    private long articleOf(long version) throws SQLException {
        return new VersionTable(sql).articleOf(version)
                .orElseThrow(() -> new IllegalStateException("no such version: " + version));
    }

    private static UUID id(Edit.ChangeReview change) {
        Review before = change.before();
        Review after = change.after();
        if (before != null) {
            return before.id();
        }
        if (after != null) {
            return after.id();
        }
        throw new IllegalArgumentException("nothing changes");
    }

    private Carrying carrying() {
        return new Carrying(sql);
    }

    private ReviewTable reviews() {
        return new ReviewTable(sql);
    }

    private HistoryTable history() {
        return new HistoryTable(sql);
    }
}
