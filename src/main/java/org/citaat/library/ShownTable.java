package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.citaat.library.ShownRow.Placed;
import org.jspecify.annotations.Nullable;

/// One row for each quotation shown, with its entry in the search index. Read by [Listing].
record ShownTable(Sql sql) {
    /// So many low bits of an id are for the quotations of one article; the others are the article's place.
    private static final int BITS = 20;
    private static final long LAST = (1L << BITS) - 1;

    static long firstId(long place) {
        return place << BITS;
    }

    static long lastId(long place) {
        return firstId(place) + LAST;
    }

    /// Takes away the article's rows, before its place changes.
    void remove(long article) throws SQLException {
        Optional<Long> place = new ArticleTable(sql).place(article);
        if (place.isPresent()) {
            long first = firstId(place.get());
            long last = lastId(place.get());
            sql.update("DELETE FROM search WHERE rowid IN (SELECT id FROM shown_quote WHERE id BETWEEN ? AND ?)",
                    first, last);
            sql.update("DELETE FROM shown_quote WHERE id BETWEEN ? AND ?", first, last);
        }
    }

    /// Shows these, in text order, and writes only what differs from what is there.
    void show(long article, long version, List<ShownRow> rows) throws SQLException {
        long place = new ArticleTable(sql).place(article).orElseThrow();
        List<Placed> there = there(place);
        Optional<long[]> ids = Placing.ids(there, rows, firstId(place), lastId(place));
        if (ids.isEmpty() && !there.isEmpty()) {
            remove(article);
            show(article, version, rows);
            return;
        }
        Map<Long, ShownRow> old = there.stream().collect(Collectors.toMap(Placed::id, Placed::row));
        long[] now = ids.orElseThrow(() -> new IllegalStateException("too many quotations: " + rows.size()));
        for (int at = 0; at < now.length; at++) {
            put(article, version, new Placed(now[at], rows.get(at)), old.remove(now[at]));
        }
        for (long id : old.keySet()) {
            sql.update("DELETE FROM search WHERE rowid = ?", id);
            sql.update("DELETE FROM shown_quote WHERE id = ?", id);
        }
    }

    private List<Placed> there(long place) throws SQLException {
        return sql.list("""
                SELECT id, start, status, type, speech, speaker, words FROM shown_quote
                WHERE id BETWEEN ? AND ? ORDER BY id DESC""", ShownRow::placed, firstId(place), lastId(place));
    }

    private void put(long article, long version, Placed placed, @Nullable ShownRow old) throws SQLException {
        ShownRow row = placed.row();
        if (row.equals(old)) {
            return;
        }
        sql.update("""
                INSERT OR REPLACE INTO shown_quote (id, article, start, status, type, speech, speaker, words)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                placed.id(), article, row.start(), row.status(), row.type(), row.speech(), row.speaker(),
                row.words());
        if (old == null || !row.words().equals(old.words()) || !Objects.equals(row.speaker(), old.speaker())) {
            index(placed.id(), version, row);
        }
    }

    private void index(long id, long version, ShownRow row) throws SQLException {
        sql.update("DELETE FROM search WHERE rowid = ?", id);
        Names names = sql.first("SELECT " + CorrectionTable.FACTS
                + " FROM version v LEFT JOIN correction c ON c.article = v.article WHERE v.id = ?", ShownTable::names,
                version)
                .orElseThrow();
        sql.update("INSERT INTO search (rowid, words, speaker, title, publication) VALUES (?, ?, ?, ?, ?)",
                id, fold(row.words()), fold(row.speaker()), fold(names.title()), fold(names.publication()));
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("title"), row.getString("publication"));
    }

    private record Names(@Nullable String title, @Nullable String publication) {}

    private static String fold(@Nullable String text) {
        return text == null ? "" : Fold.fold(text);
    }

    /// The names of which some words in a row begin with what `prefix` says, the most frequent first.
    List<String> speakersLike(String prefix, int limit) throws SQLException {
        Optional<Term> beginning = Term.beginning(prefix);
        if (beginning.isEmpty()) {
            return sql.list("""
                    SELECT speaker FROM shown_quote WHERE speaker IS NOT NULL
                    GROUP BY speaker ORDER BY count(*) DESC, speaker LIMIT ?""", ShownTable::name, limit);
        }
        return sql.list("""
                SELECT s.speaker FROM search CROSS JOIN shown_quote s ON s.id = search.rowid
                WHERE search MATCH ? GROUP BY s.speaker ORDER BY count(*) DESC, s.speaker LIMIT ?""",
                ShownTable::name, "speaker : " + beginning.get().match(), limit);
    }

    private static String name(ResultSet row) throws SQLException {
        return row.getString(1);
    }
}
