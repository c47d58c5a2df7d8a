package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.model.StoredArticle;
import org.jspecify.annotations.Nullable;

/// The versions of each article's text and facts. Rows are added and read, never changed.
record VersionTable(Sql sql) {
    /// With what the user says instead of what was found.
    private static final String STORED = "SELECT v.article, v.id AS version, v.saved, v.text_hash, "
            + CorrectionTable.FACTS + ", v.canonical, v.blocks, v.text, p.requested, p.address, p.hash "
            + "FROM version v JOIN page p ON p.version = v.id LEFT JOIN correction c ON c.article = v.article ";

    long add(long article, Article read, Instant saved, String reader) throws SQLException {
        Facts facts = read.facts();
        PublicationDate published = facts.published();
        return sql.number("""
                INSERT INTO version (article, saved, reader, text_hash, title, authors, publication, published_day,
                    published_moment, language, canonical, blocks, text)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""",
                article, saved.toEpochMilli(), reader, Hashes.of(read.text()), facts.title(),
                Json.write(facts.authors()), facts.publication(),
                published == null ? null : published.day().toString(),
                published == null ? null : Json.optional(published.moment(), OffsetDateTime::toString),
                facts.language(), Json.optional(facts.canonical(), URI::toString),
                Json.write(read.blocks().stream().map(VersionTable::body).toList()), read.text());
    }

    Optional<Long> articleOf(long version) throws SQLException {
        return sql.first("SELECT article FROM version WHERE id = ?", row -> row.getLong(1), version);
    }

    /// The versions of the same article that came after, in order.
    List<Long> later(long version) throws SQLException {
        return sql.list("""
                SELECT later.id FROM version this JOIN version later ON later.article = this.article
                WHERE this.id = ? AND later.id > this.id ORDER BY later.id""", row -> row.getLong(1), version);
    }

    /// The versions of an article, in order.
    List<Long> of(long article) throws SQLException {
        return sql.list("SELECT id FROM version WHERE article = ? ORDER BY id", row -> row.getLong(1), article);
    }

    /// The bare text, unchecked: for places in it.
    String text(long version) throws SQLException {
        return sql.first("SELECT text FROM version WHERE id = ?", row -> row.getString(1), version)
                .orElseThrow(() -> new IllegalStateException("no such version: " + version));
    }

    boolean hasText(long version, String text) throws SQLException {
        return sql.first("SELECT text_hash FROM version WHERE id = ?", row -> row.getString(1), version)
                .equals(Optional.of(Hashes.of(text)));
    }

    /// The article with its newest version.
    Optional<StoredArticle> newestOf(long article) throws SQLException {
        return sql.first(STORED + "JOIN article a ON a.version = v.id WHERE a.id = ?", VersionTable::stored, article);
    }

    /// The article with one of its versions.
    Optional<StoredArticle> find(long version) throws SQLException {
        return sql.first(STORED + "WHERE v.id = ?", VersionTable::stored, version);
    }

    /// What was found out of the newest version.
    Optional<Facts> found(long article) throws SQLException {
        return sql.first("""
                SELECT v.title, v.authors, v.publication, v.published_day, v.published_moment, v.language, v.canonical
                FROM article a JOIN version v ON v.id = a.version WHERE a.id = ?""", VersionTable::facts, article);
    }

    private static StoredArticle stored(ResultSet row) throws SQLException {
        String text = row.getString("text");
        Hashes.check(row.getString("text_hash"), Hashes.of(text));
        return new StoredArticle(
                row.getLong("article"),
                row.getLong("version"),
                new Article(facts(row), text, blocks(row.getString("blocks"))),
                URI.create(row.getString("requested")),
                URI.create(row.getString("address")),
                Instant.ofEpochMilli(row.getLong("saved")),
                row.getString("hash"),
                row.getString("text_hash"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getString("title"),
                Json.strings(Json.readList(row.getString("authors"))),
                row.getString("publication"),
                published(row),
                row.getString("language"),
                Json.optional(row.getString("canonical"), URI::create));
    }

    /// Out of `published_day` and `published_moment`; null where the day is.
    static @Nullable PublicationDate published(ResultSet row) throws SQLException {
        String day = row.getString("published_day");
        return day == null
                ? null
                : new PublicationDate(LocalDate.parse(day),
                        Json.optional(row.getString("published_moment"), OffsetDateTime::parse));
    }

    private static Map<String, Object> body(Block block) {
        return Json.object("kind", block.kind().name(), "span", Json.span(block.span()));
    }

    private static List<Block> blocks(String json) {
        return Json.readList(json).stream().map(Json::toObject).map(VersionTable::block).toList();
    }

    private static Block block(Map<?, ?> body) {
        return new Block(Json.constant(BlockKind.class, body.get("kind")), Json.toSpan(body.get("span")));
    }
}
