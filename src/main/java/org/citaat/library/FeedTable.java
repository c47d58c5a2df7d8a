package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citaat.model.FailureReason;
import org.citaat.model.FeedSource;
import org.citaat.model.FeedState;
import org.citaat.model.FollowedFeed;
import org.jspecify.annotations.Nullable;

/// The feeds that are followed, and those that were.
record FeedTable(Sql sql) {
    private static final String ALL = """
            SELECT id, address, title, home, folders, ahead, typed, own_title, etag, last_modified, content_hash, checked, due, failures,
                problem, (SELECT count(*) FROM feed_entry WHERE feed = feed.id AND unread = 1) AS unread
            FROM feed WHERE subscribed = 1""";

    /// By folder and name, whatever their case.
    List<FollowedFeed> all() throws SQLException {
        return sql.list(
                ALL + " ORDER BY folders = '[]' DESC, lower(folders), lower(coalesce(title, own_title, address)), id",
                FeedTable::followed);
    }

    Optional<FollowedFeed> find(long id) throws SQLException {
        return sql.first(ALL + " AND id = ?", FeedTable::followed, id);
    }

    Optional<FeedSource> find(@Nullable FeedSource like) throws SQLException {
        return like == null
                ? Optional.empty()
                : sql.first(ALL + " AND address = ?", FeedTable::followed, like.address().toString())
                        .map(FollowedFeed::source);
    }

    void put(FeedSource feed) throws SQLException {
        sql.update("""
                INSERT INTO feed (address, title, home, folders, ahead, typed, subscribed) VALUES (?, ?, ?, ?, ?, ?, 1)
                ON CONFLICT (address) DO UPDATE SET title = excluded.title, home = excluded.home,
                    folders = excluded.folders, ahead = excluded.ahead, typed = excluded.typed, subscribed = 1""",
                feed.address().toString(), feed.title(), Json.optional(feed.home(), URI::toString),
                Json.write(feed.folders()), feed.ahead() ? 1 : 0, feed.typed() ? 1 : 0);
    }

    void remove(FeedSource feed) throws SQLException {
        sql.update("UPDATE feed SET subscribed = 0 WHERE address = ?", feed.address().toString());
    }

    void setState(long feed, FeedState state) throws SQLException {
        sql.update(
                """
                        UPDATE feed SET own_title = ?, etag = ?, last_modified = ?, content_hash = ?, checked = ?, due = ?, failures = ?,
                            problem = ? WHERE id = ?""",
                state.title(), state.etag(), state.lastModified(), state.contentHash(),
                Json.optional(state.checked(), Instant::toEpochMilli), state.due().toEpochMilli(), state.failures(),
                Json.optional(state.problem(), FailureReason::name), feed);
    }

    private static FollowedFeed followed(ResultSet row) throws SQLException {
        FeedSource source = new FeedSource(URI.create(row.getString("address")), row.getString("title"),
                Json.optional(row.getString("home"), URI::create),
                Json.strings(Json.readList(row.getString("folders"))), row.getBoolean("ahead"),
                row.getBoolean("typed"));
        long checked = row.getLong("checked");
        Instant when = row.wasNull() ? null : Instant.ofEpochMilli(checked);
        FeedState state = new FeedState(row.getString("own_title"), row.getString("etag"),
                row.getString("last_modified"),
                row.getString("content_hash"), when, Instant.ofEpochMilli(row.getLong("due")),
                row.getInt("failures"), Json.optional(row.getString("problem"), FailureReason::valueOf));
        return new FollowedFeed(row.getLong("id"), source, state, row.getInt("unread"));
    }
}
