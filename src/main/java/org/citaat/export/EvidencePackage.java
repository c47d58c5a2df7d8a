package org.citaat.export;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citaat.model.KnownFacts;
import org.citaat.model.Page;
import org.citaat.model.Provenance;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;

/// What proves what a page said, and when: a ZIP archive with the raw bytes, what the server said, the text, the quotations, a
/// WARC file, hashes of all of it, and a note on how to check them without this program.
public final class EvidencePackage implements AutoCloseable {
    /// Changes when a file changes its meaning.
    private static final int VERSION = 1;
    private static final JSON WRITER = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT)
            .with(JSON.Feature.WRITE_NULL_PROPERTIES);
    private static final String NOTE = "README.txt";

    private final ZipOutputStream zip;
    private final Instant now;
    private final String note;
    private final StringBuilder sums = new StringBuilder();
    private int articles;

    /// @param out is closed with the package
    /// @param now when the package is made
    /// @param note how to check it, in the user's language
    public EvidencePackage(OutputStream out, Instant now, String note) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.now = now;
        this.note = note;
    }

    /// One version of one article.
    public record Piece(StoredArticle article, KnownFacts facts, Provenance provenance, Page page,
            List<ReviewedQuote> quotes) {}

    /// Adds a version of an article.
    ///
    /// @throws IOException where the stream cannot be written to
    public void add(Piece piece) throws IOException {
        String folder = String.format(Locale.ROOT, "article-%03d-version-%d/", ++articles,
                piece.provenance().version());
        file(folder + "page" + EvidenceFiles.extension(piece.page()), piece.page().bytes());
        file(folder + "text.txt", utf8(piece.article().article().text()));
        file(folder + "provenance.json", json(EvidenceFiles.provenance(piece, VERSION, now)));
        file(folder + "quotes.json", json(EvidenceFiles.quotes(piece)));
        file(folder + "page.warc", new WarcFile(now).of(piece.page(), piece.provenance()));
    }

    /// Writes the note and the list of hashes.
    @Override
    public void close() throws IOException {
        try (zip) {
            file(NOTE, utf8(note));
            entry("SHA256SUMS", utf8(sums.toString()));
        }
    }

    private void file(String name, byte[] bytes) throws IOException {
        // the form that "sha256sum --check" reads
        sums.append(sha256(bytes)).append("  ").append(name).append('\n');
        entry(name, bytes);
    }

    private void entry(String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static byte[] json(Object value) throws IOException {
        return utf8(WRITER.asString(value) + "\n");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest("SHA-256").digest(bytes));
    }

    static MessageDigest digest(String algorithm) {
        try {
            return MessageDigest.getInstance(algorithm);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
