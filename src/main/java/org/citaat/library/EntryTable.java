package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citaat.library.KnownEntries.Known;
import org.citaat.model.EntryRow;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/// The entries of feeds.
record EntryTable(Sql sql) {
    private static final String ROWS = """
            SELECT e.id, e.feed, coalesce(f.title, f.own_title, f.address) AS feed_name, e.title, e.address, e.moment, e.summary, e.unread,
                e.article
            FROM feed_entry e JOIN feed f ON f.id = e.feed AND f.subscribed = 1""";

    /// The newest first.
    ///
    /// @param feed null for those of all feeds
    List<EntryRow> rows(@Nullable Long feed, int offset, int limit) throws SQLException {
        String order = " ORDER BY e.moment DESC, e.id DESC LIMIT ? OFFSET ?";
        return feed == null
                ? sql.list(ROWS + order, EntryTable::row, limit, offset)
                : sql.list(ROWS + " WHERE e.feed = ?" + order, EntryTable::row, feed, limit, offset);
    }

    int count(@Nullable Long feed) throws SQLException {
        return Math.toIntExact(feed == null
                ? sql.number("""
                        SELECT count(*) FROM feed_entry e JOIN feed f ON f.id = e.feed AND f.subscribed = 1""")
                : sql.number("SELECT count(*) FROM feed_entry WHERE feed = ?", feed));
    }

    /// Puts in what is new and renews what has changed.
    ///
    /// @param now when they were seen: an entry is never shown as of later
    /// @return the new ones, in the order given
    List<Long> store(long feed, List<FeedEntry> entries, Instant now) throws SQLException {
        KnownEntries known = new KnownEntries(sql.list(
                "SELECT id, guid, link, hash, title, published_day FROM feed_entry WHERE feed = ? ORDER BY id",
                EntryTable::known, feed));
        List<Long> fresh = new ArrayList<>();
        // feeds tell the newest first: the highest number goes to it
        for (FeedEntry entry : entries.reversed()) {
            Optional<Known> same = known.take(entry);
            if (same.isEmpty()) {
                fresh.addFirst(insert(feed, entry, now));
            } else if (!same.get().identity().equals(entry.identity())) {
                renew(same.get().id(), entry);
            }
        }
        return fresh;
    }

    private long insert(long feed, FeedEntry entry, Instant now) throws SQLException {
        PublicationDate published = entry.published();
        return sql.number("""
                INSERT INTO feed_entry (feed, moment, guid, link, hash, title, address, authors, published_day,
                    published_moment, summary, content)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                feed, moment(published, now), entry.identity().guid(), entry.identity().link(),
                entry.identity().hash(), entry.title(), Json.optional(entry.link(), URI::toString),
                Json.write(entry.authors()), published == null ? null : published.day().toString(),
                published == null ? null : Json.optional(published.moment(), OffsetDateTime::toString),
                entry.summary(), entry.content());
    }

    private void renew(long id, FeedEntry entry) throws SQLException {
        sql.update("""
                UPDATE feed_entry SET guid = ?, link = ?, hash = ?, title = ?, address = ?, authors = ?, summary = ?,
                    content = ? WHERE id = ?""",
                entry.identity().guid(), entry.identity().link(), entry.identity().hash(), entry.title(),
                Json.optional(entry.link(), URI::toString), Json.write(entry.authors()), entry.summary(),
                entry.content(), id);
    }

    private static long moment(@Nullable PublicationDate published, Instant now) {
        if (published == null) {
            return now.toEpochMilli();
        }
        OffsetDateTime told = published.moment();
        Instant moment = told == null ? published.day().atStartOfDay(ZoneOffset.UTC).toInstant() : told.toInstant();
        return Math.min(moment.toEpochMilli(), now.toEpochMilli());
    }

    /// The entry as its feed told it.
    Optional<FeedEntry> find(long id) throws SQLException {
        return sql.first("""
                SELECT guid, link, hash, title, address, authors, published_day, published_moment, summary, content
                FROM feed_entry WHERE id = ?""", EntryTable::entry, id);
    }

    /// As if it had been opened.
    ///
    /// @return whether it was unread
    boolean markRead(long id) throws SQLException {
        return sql.update("UPDATE feed_entry SET unread = 0 WHERE id = ? AND unread = 1", id) > 0;
    }

    /// @param feed null for those of all feeds
    int markAllRead(@Nullable Long feed) throws SQLException {
        return feed == null
                ? sql.update("UPDATE feed_entry SET unread = 0 WHERE unread = 1 "
                        + "AND feed IN (SELECT id FROM feed WHERE subscribed = 1)")
                : sql.update("UPDATE feed_entry SET unread = 0 WHERE unread = 1 AND feed = ?", feed);
    }

    void setArticle(long id, long article) throws SQLException {
        sql.update("UPDATE feed_entry SET article = ?, unread = 0 WHERE id = ?", article, id);
    }

    private static Known known(ResultSet row) throws SQLException {
        return new Known(row.getLong("id"), identity(row), row.getString("title"), row.getString("published_day"));
    }

    private static FeedIdentity identity(ResultSet row) throws SQLException {
        return new FeedIdentity(row.getString("guid"), row.getString("link"), row.getString("hash"));
    }

    private static FeedEntry entry(ResultSet row) throws SQLException {
        return new FeedEntry(identity(row), row.getString("title"),
                Json.optional(row.getString("address"), URI::create),
                Json.strings(Json.readList(row.getString("authors"))), VersionTable.published(row),
                row.getString("summary"), row.getString("content"));
    }

    private static EntryRow row(ResultSet row) throws SQLException {
        long article = row.getLong("article");
        return new EntryRow(row.getLong("id"), row.getLong("feed"), row.getString("feed_name"), row.getString("title"),
                Json.optional(row.getString("address"), URI::create), Instant.ofEpochMilli(row.getLong("moment")),
                row.getString("summary"), row.getBoolean("unread"), article == 0 ? null : article);
    }
}
