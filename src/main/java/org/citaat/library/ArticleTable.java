package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Counts;

/// The articles, each with its newest version and its place in the lists.
record ArticleTable(Sql sql) {
    private static final String SUMMARY = "SELECT a.id, p.address, v.saved, a.quotes, a.open, " + CorrectionTable.FACTS
            + " ";

    long add() throws SQLException {
        return sql.number("INSERT INTO article (place, engine) VALUES "
                + "((SELECT coalesce(max(place), 0) + 1 FROM article), '') RETURNING id");
    }

    /// Puts the article on top of the lists with a new version.
    void renew(long article, long version) throws SQLException {
        sql.update("""
                UPDATE article SET version = ?, place = (SELECT max(place) + 1 FROM article) WHERE id = ?""",
                version, article);
    }

    void setEngine(long article, String engine) throws SQLException {
        sql.update("UPDATE article SET engine = ? WHERE id = ?", engine, article);
    }

    void setCounts(long article, int quotes, int open) throws SQLException {
        sql.update("UPDATE article SET quotes = ?, open = ? WHERE id = ?", quotes, open, article);
    }

    Optional<Long> newestVersion(long article) throws SQLException {
        return sql.first("SELECT version FROM article WHERE id = ?", row -> row.getLong(1), article);
    }

    Optional<Long> place(long article) throws SQLException {
        return sql.first("SELECT place FROM article WHERE id = ?", row -> row.getLong(1), article);
    }

    Counts counts() throws SQLException {
        return sql.first("SELECT count(*), coalesce(sum(quotes), 0), coalesce(sum(open), 0) FROM article",
                row -> new Counts(row.getInt(1), row.getInt(2), row.getInt(3))).orElseThrow();
    }

    List<ArticleSummary> newest(int offset, int limit) throws SQLException {
        return sql.list(
                SUMMARY + """
                        FROM (SELECT * FROM article ORDER BY place DESC LIMIT ? OFFSET ?) a
                        JOIN version v ON v.id = a.version JOIN page p ON p.version = v.id
                        LEFT JOIN correction c ON c.article = a.id
                        ORDER BY a.place DESC""",
                ArticleTable::summary, limit, offset);
    }

    Optional<ArticleSummary> summary(long article) throws SQLException {
        return sql.first(
                SUMMARY + """
                        FROM article a JOIN version v ON v.id = a.version JOIN page p ON p.version = v.id
                        LEFT JOIN correction c ON c.article = a.id
                        WHERE a.id = ?""",
                ArticleTable::summary, article);
    }

    private static ArticleSummary summary(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return new ArticleSummary(
                row.getLong("id"),
                title == null ? row.getString("address") : title,
                row.getString("publication"),
                row.getString("language"),
                VersionTable.published(row),
                Instant.ofEpochMilli(row.getLong("saved")),
                row.getInt("quotes"),
                row.getInt("open"));
    }
}
