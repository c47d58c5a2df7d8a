package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.citaat.model.Facts;
import org.citaat.model.FactsCorrection;
import org.citaat.model.KnownFacts;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/// What the user says of articles instead of what was found. Written to only by [FactsEdits].
record CorrectionTable(Sql sql) {
    /// Columns of the facts as they are shown, of `version v LEFT JOIN correction c`.
    static final String FACTS = """
            nullif(coalesce(c.title, v.title), '') AS title, coalesce(c.authors, v.authors) AS authors,
            nullif(coalesce(c.publication, v.publication), '') AS publication,
            nullif(coalesce(c.published_day, v.published_day), '') AS published_day,
            CASE WHEN c.published_day IS NULL THEN v.published_moment ELSE c.published_moment END AS published_moment,
            nullif(coalesce(c.language, v.language), '') AS language""";

    FactsCorrection find(long article) throws SQLException {
        return sql.first("""
                SELECT title, authors, publication, published_day, published_moment, language
                FROM correction WHERE article = ?""", CorrectionTable::correction, article)
                .orElse(FactsCorrection.NONE);
    }

    Optional<KnownFacts> known(long article) throws SQLException {
        Optional<Facts> found = new VersionTable(sql).found(article);
        FactsCorrection correction = find(article);
        return found.map(facts -> new KnownFacts(facts, correction));
    }

    void put(long article, FactsCorrection correction) throws SQLException {
        sql.update("DELETE FROM correction WHERE article = ?", article);
        if (correction.equals(FactsCorrection.NONE)) {
            return;
        }
        String published = correction.published();
        PublicationDate date = published == null ? null : PublicationDate.parse(published).orElse(null);
        sql.update("""
                INSERT INTO correction (article, title, authors, publication, published_day, published_moment, language)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                article, correction.title(), Json.optional(correction.authors(), Json::write),
                correction.publication(), date == null ? published : date.day().toString(),
                date == null ? null : Json.optional(date.moment(), OffsetDateTime::toString), correction.language());
    }

    private static FactsCorrection correction(ResultSet row) throws SQLException {
        return new FactsCorrection(row.getString("title"),
                Json.optional(row.getString("authors"), authors -> Json.strings(Json.readList(authors))),
                row.getString("publication"), published(row), row.getString("language"));
    }

    private static @Nullable String published(ResultSet row) throws SQLException {
        String moment = row.getString("published_moment");
        return moment == null ? row.getString("published_day") : moment;
    }
}
