package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.SpeakerKind;
import org.jspecify.annotations.Nullable;

/// What the user decided. Written to only by [Edits] and [Carrying].
record ReviewTable(Sql sql) {
    List<Review> of(long version) throws SQLException {
        return sql.list("""
                SELECT id, version, segments, words, status, speaker, kind, type
                FROM review WHERE version = ?""", ReviewTable::review, version);
    }

    Optional<Review> find(UUID id) throws SQLException {
        return sql.first("""
                SELECT id, version, segments, words, status, speaker, kind, type
                FROM review WHERE id = ?""", ReviewTable::review, id.toString());
    }

    void remove(UUID id) throws SQLException {
        sql.update("DELETE FROM review WHERE id = ?", id.toString());
    }

    void put(Review review) throws SQLException {
        sql.update("""
                INSERT OR REPLACE INTO review (id, version, segments, words, status, speaker, kind, type)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                review.id().toString(), review.version(), Json.write(Json.spans(review.segments())), review.words(),
                review.status().name(), review.speaker(), review.kind().name(), review.type().name());
    }

    private static Review review(ResultSet row) throws SQLException {
        return new Review(
                UUID.fromString(row.getString("id")),
                row.getLong("version"),
                Json.toSpans(Json.readList(row.getString("segments"))),
                row.getString("words"),
                ReviewStatus.valueOf(row.getString("status")),
                speaker(row),
                SpeakerKind.valueOf(row.getString("kind")),
                QuoteType.valueOf(row.getString("type")));
    }

    private static @Nullable String speaker(ResultSet row) throws SQLException {
        return row.getString("speaker");
    }
}
