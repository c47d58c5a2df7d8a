package org.citaat.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.citaat.model.Page;

/// The raw page of each version, compressed.
record PageTable(Sql sql) {
    void add(long version, Page page) throws SQLException {
        sql.update("""
                INSERT INTO page (version, requested, address, fetched, media_type, headers, hash, size, gzip)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                version, page.requested().toString(), page.address().toString(), page.fetched().toString(),
                page.mediaType(), Json.write(page.headers()), Hashes.of(page.bytes()), page.bytes().length,
                compress(page.bytes()));
    }

    Optional<Page> of(long version) throws SQLException {
        return sql.first("""
                SELECT requested, address, fetched, media_type, headers, hash, size, gzip
                FROM page WHERE version = ?""", PageTable::page, version);
    }

    private static Page page(ResultSet row) throws SQLException {
        byte[] bytes = expand(row.getBytes("gzip"), row.getInt("size"));
        Hashes.check(row.getString("hash"), Hashes.of(bytes));
        return new Page(
                URI.create(row.getString("requested")),
                URI.create(row.getString("address")),
                Instant.parse(row.getString("fetched")),
                row.getString("media_type"),
                headers(row.getString("headers")),
                bytes);
    }

    /// Whether a compressed page is the one with this hash; one that cannot be expanded is not.
    static boolean matches(byte[] gzip, int size, String hash) {
        try {
            return Hashes.of(expand(gzip, size)).equals(hash);
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    static Map<String, List<String>> headers(String json) {
        Map<String, List<String>> headers = new HashMap<>();
        Json.readObject(json).forEach((name, values) -> headers.put(Json.string(name), Json.strings(values)));
        return headers;
    }

    private static byte[] compress(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    /// Never more than `size` bytes: a page made to swell without end would fill the memory.
    private static byte[] expand(byte[] gzip, int size) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readNBytes(size);
        } catch (IOException bad) {
            throw new IllegalArgumentException(bad);
        }
    }
}
