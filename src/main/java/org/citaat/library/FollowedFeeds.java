package org.citaat.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citaat.model.EntryRow;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedState;
import org.citaat.model.FollowedFeed;
import org.citaat.model.LibraryChange;
import org.jspecify.annotations.Nullable;

/// The feeds of a library and their entries. Which feeds are followed is changed by edits; see [Library#apply].
public final class FollowedFeeds {
    private final Database database;
    private final Listeners listeners;

    FollowedFeeds(Database database, Listeners listeners) {
        this.database = database;
        this.listeners = listeners;
    }

    /// By folder and name.
    public List<FollowedFeed> all() {
        return database.read(sql -> new FeedTable(sql).all());
    }

    /// A feed that is followed.
    public Optional<FollowedFeed> find(long feed) {
        return database.read(sql -> new FeedTable(sql).find(feed));
    }

    /// The newest first.
    ///
    /// @param feed null for the entries of all feeds
    public List<EntryRow> entries(@Nullable Long feed, int offset, int limit) {
        return database.read(sql -> new EntryTable(sql).rows(feed, offset, limit));
    }

    /// How many there are.
    ///
    /// @param feed null for the entries of all feeds
    public int countEntries(@Nullable Long feed) {
        return database.read(sql -> new EntryTable(sql).count(feed));
    }

    /// An entry as its feed told it.
    public Optional<FeedEntry> entry(long entry) {
        return database.read(sql -> new EntryTable(sql).find(entry));
    }

    /// Keeps what a feed said: what is new comes in, what it changed is changed, what it tells no more stays.
    ///
    /// @param now when it said so
    /// @return the new entries, in the feed's order
    public List<Long> store(long feed, List<FeedEntry> entries, FeedState state, Instant now) {
        List<Long> fresh = database.write(sql -> {
            new FeedTable(sql).setState(feed, state);
            return new EntryTable(sql).store(feed, entries, now);
        });
        listeners.tell(new LibraryChange.FeedsChanged());
        return fresh;
    }

    /// Keeps how a feed was found that had nothing new to say.
    public void setState(long feed, FeedState state) {
        database.write(sql -> {
            new FeedTable(sql).setState(feed, state);
            return feed;
        });
        listeners.tell(new LibraryChange.FeedsChanged());
    }

    public void markRead(long entry) {
        if (database.write(sql -> new EntryTable(sql).markRead(entry))) {
            listeners.tell(new LibraryChange.FeedsChanged());
        }
    }

    /// As if all had been opened.
    ///
    /// @param feed null for the entries of all feeds
    public void markAllRead(@Nullable Long feed) {
        if (database.write(sql -> new EntryTable(sql).markAllRead(feed)) > 0) {
            listeners.tell(new LibraryChange.FeedsChanged());
        }
    }

    /// Remembers which article came of an entry, and that it was opened.
    public void setArticle(long entry, long article) {
        database.write(sql -> {
            new EntryTable(sql).setArticle(entry, article);
            return article;
        });
        listeners.tell(new LibraryChange.FeedsChanged());
    }
}
