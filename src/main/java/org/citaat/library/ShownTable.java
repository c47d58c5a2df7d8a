package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.citaat.model.Facts;
import org.citaat.model.Quote;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.jspecify.annotations.Nullable;

/// One row for each quotation shown, with its entry in the search index. Read by [Listing].
record ShownTable(Sql sql) {
    /// So many low bits of an id count the quotations of one article; the others are the article's place.
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

    void add(StoredArticle stored, List<ReviewedQuote> quotes) throws SQLException {
        long id = lastId(new ArticleTable(sql).place(stored.id()).orElseThrow());
        Facts facts = stored.article().facts();
        String title = fold(facts.title());
        String publication = fold(facts.publication());
        for (ReviewedQuote quote : quotes) {
            String words = quote.words(stored.article().text());
            sql.update("""
                    INSERT INTO shown_quote (id, article, start, status, type, speech, speaker, words)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                    id, stored.id(), quote.span().start(), quote.status().name(), quote.type().name(),
                    Json.optional(quote.found(), Quote::group), quote.speakerName(), words);
            sql.update("INSERT INTO search (rowid, words, speaker, title, publication) VALUES (?, ?, ?, ?, ?)",
                    id, fold(words), fold(quote.speakerName()), title, publication);
            id--;
        }
    }

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
