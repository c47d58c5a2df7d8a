package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citaat.model.Provenance;
import org.citaat.model.Verification;

/// Where versions come from, and whether they are still what they were.
record ProvenanceTable(Sql sql) {
    /// The newest first.
    List<Provenance> of(long article) throws SQLException {
        return sql.list(
                """
                        SELECT v.article, v.id, p.requested, p.address, p.fetched, v.saved, p.media_type, p.headers, p.size, p.hash,
                            v.text_hash, v.reader, a.engine
                        FROM version v JOIN page p ON p.version = v.id JOIN article a ON a.id = v.article
                        WHERE v.article = ? ORDER BY v.id DESC""",
                ProvenanceTable::provenance, article);
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        return new Provenance(row.getLong("article"), row.getLong("id"), URI.create(row.getString("requested")),
                URI.create(row.getString("address")), Instant.parse(row.getString("fetched")),
                Instant.ofEpochMilli(row.getLong("saved")), row.getString("media_type"),
                PageTable.headers(row.getString("headers")), row.getLong("size"), row.getString("hash"),
                row.getString("text_hash"), row.getString("reader"), row.getString("engine"));
    }

    Optional<Verification> verify(long version) throws SQLException {
        return sql.first("""
                SELECT v.text, v.text_hash, p.gzip, p.size, p.hash FROM version v JOIN page p ON p.version = v.id
                WHERE v.id = ?""", ProvenanceTable::verified, version);
    }

    private static Verification verified(ResultSet row) throws SQLException {
        return new Verification(
                PageTable.matches(row.getBytes("gzip"), row.getInt("size"), row.getString("hash")),
                Hashes.of(row.getString("text")).equals(row.getString("text_hash")));
    }
}
