package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteStatus;
import org.jspecify.annotations.Nullable;

/// Answers one [QuoteQuery] from the shown quotations: newest article first, in the order of each text.
///
/// Ids are found first, in narrow indices, and words read last, so that skipping many rows stays quick.
record Listing(Sql sql, QuoteQuery query, SearchWords words) {
    // ?1 and ?2: first and last id; ?3: statuses as a JSON list; ?4: speaker or null; ?5: FTS5 query; ?6: limit; ?7: offset.
    private static final String ANY = """
            SELECT s.id FROM shown_quote s INDEXED BY shown_quote_filter
            WHERE s.id BETWEEN ?1 AND ?2 AND s.status IN (SELECT value FROM json_each(?3))
            ORDER BY s.id DESC LIMIT ?6 OFFSET ?7
            """;
    private static final String OF_SPEAKER = """
            SELECT s.id FROM shown_quote s INDEXED BY shown_quote_speaker
            WHERE s.speaker = ?4 AND s.id BETWEEN ?1 AND ?2 AND s.status IN (SELECT value FROM json_each(?3))
            ORDER BY s.id DESC LIMIT ?6 OFFSET ?7
            """;
    private static final String WITHOUT = """
            SELECT s.id FROM shown_quote s INDEXED BY shown_quote_filter
            WHERE s.id BETWEEN ?1 AND ?2 AND s.status IN (SELECT value FROM json_each(?3))
            AND (?4 IS NULL OR s.speaker = ?4) AND s.id NOT IN (SELECT rowid FROM search WHERE search MATCH ?5)
            ORDER BY s.id DESC LIMIT ?6 OFFSET ?7
            """;
    private static final String WITH = """
            SELECT search.rowid FROM search
            WHERE search MATCH ?5 AND search.rowid BETWEEN ?1 AND ?2
            ORDER BY search.rowid DESC LIMIT ?6 OFFSET ?7
            """;
    private static final String WITH_AND_FILTER = """
            SELECT search.rowid FROM search CROSS JOIN shown_quote s ON s.id = search.rowid
            WHERE search MATCH ?5 AND search.rowid BETWEEN ?1 AND ?2
            AND s.status IN (SELECT value FROM json_each(?3)) AND (?4 IS NULL OR s.speaker = ?4)
            ORDER BY search.rowid DESC LIMIT ?6 OFFSET ?7
            """;
    private static final String ROWS = "SELECT q.article, q.start, q.speaker, q.words, q.status, p.address, "
            + CorrectionTable.FACTS + "\n" + """
                    FROM shown_quote q JOIN article a ON a.id = q.article
                    JOIN version v ON v.id = a.version JOIN page p ON p.version = v.id
                    LEFT JOIN correction c ON c.article = a.id
                    WHERE q.id IN (""";
    private static final String ROWS_END = ") ORDER BY q.id DESC";
    private static final String COUNT = "SELECT count(*) FROM (";
    private static final String COUNT_END = ")";

    static Listing of(Sql sql, QuoteQuery query) {
        return new Listing(sql, query, SearchWords.parse(query.words()));
    }

    List<QuoteRow> rows(int offset, int limit) throws SQLException {
        Optional<@Nullable Object[]> values = values(offset, limit);
        return values.isEmpty() ? List.of() : sql.list(ROWS + ids() + ROWS_END, this::row, values.get());
    }

    int count() throws SQLException {
        Optional<@Nullable Object[]> values = values(0, -1);
        return values.isEmpty() ? 0 : Math.toIntExact(sql.number(COUNT + ids() + COUNT_END, values.get()));
    }

    /// One of the statements above; nothing the user typed is ever part of it.
    private String ids() {
        if (!words.wanted().isEmpty()) {
            return query.statuses().isEmpty() && query.speaker().isEmpty() ? WITH : WITH_AND_FILTER;
        }
        if (!words.unwanted().isEmpty()) {
            return WITHOUT;
        }
        return query.speaker().isEmpty() ? ANY : OF_SPEAKER;
    }

    /// The values of ?1 to ?7; empty where the article asked for does not exist.
    private Optional<@Nullable Object[]> values(int offset, int limit) throws SQLException {
        long first = 0;
        long last = Long.MAX_VALUE;
        OptionalLong article = query.article();
        if (article.isPresent()) {
            Optional<Long> place = new ArticleTable(sql).place(article.getAsLong());
            if (place.isEmpty()) {
                return Optional.empty();
            }
            first = ShownTable.firstId(place.get());
            last = ShownTable.lastId(place.get());
        }
        String match = words.wanted().isEmpty() ? words.unwantedMatch() : words.match();
        return Optional.of(
                new @Nullable Object[]{first, last, statuses(), query.speaker().orElse(null), match, limit, offset});
    }

    private String statuses() {
        Collection<QuoteStatus> statuses = query.statuses().isEmpty()
                ? Arrays.asList(QuoteStatus.values())
                : query.statuses();
        return Json.write(statuses.stream().map(QuoteStatus::name).toList());
    }

    private QuoteRow row(ResultSet row) throws SQLException {
        return new QuoteRow(
                row.getLong("article"),
                row.getInt("start"),
                row.getString("speaker"),
                Snippet.of(row.getString("words"), words.wanted()),
                source(row.getString("publication"), row.getString("title"), URI.create(row.getString("address"))),
                VersionTable.published(row),
                QuoteStatus.valueOf(row.getString("status")));
    }

    /// What names the article best: who published it, else its title, else where it stands.
    private static String source(@Nullable String publication, @Nullable String title, URI address) {
        if (publication != null) {
            return publication;
        }
        return title != null ? title : address.toString();
    }
}
