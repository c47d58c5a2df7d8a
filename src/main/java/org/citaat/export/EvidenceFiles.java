package org.citaat.export;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.export.EvidencePackage.Piece;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.citaat.model.Provenance;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What an evidence package tells of an article, as objects of JSON.
final class EvidenceFiles {
    private static final Map<String, String> EXTENSIONS = Map.of("text/html", ".html", "application/xhtml+xml",
            ".xhtml",
            "text/plain", ".txt", "text/markdown", ".md", "application/pdf", ".pdf", "message/rfc822", ".eml",
            "multipart/related", ".mhtml", "application/epub+zip", ".epub",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
            "application/vnd.oasis.opendocument.text", ".odt");

    private EvidenceFiles() {}

    /// The end of a file's name that says what is in it.
    static String extension(Page page) {
        String type = page.mediaType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        return EXTENSIONS.getOrDefault(type, ".bin");
    }

    static Map<String, @Nullable Object> provenance(Piece piece, int version, Instant now) {
        Provenance provenance = piece.provenance();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("citaatEvidence", version);
        object.put("packaged", now.toString());
        object.put("requested", provenance.requested().toString());
        object.put("address", provenance.address().toString());
        object.put("canonical", text(piece.facts().found().canonical()));
        object.put("fetched", provenance.fetched().toString());
        object.put("saved", provenance.saved().toString());
        object.put("mediaType", provenance.mediaType());
        object.put("headers", provenance.headers());
        object.put("pageBytes", provenance.pageSize());
        object.put("pageSha256", provenance.pageHash());
        object.put("textSha256", provenance.textHash());
        object.put("readerVersion", provenance.reader());
        object.put("engineVersion", provenance.engine());
        object.put("found", facts(piece.facts().found()));
        object.put("corrected", facts(piece.facts().facts()));
        return object;
    }

    private static Map<String, @Nullable Object> facts(Facts facts) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("title", facts.title());
        object.put("authors", facts.authors());
        object.put("publication", facts.publication());
        object.put("published", text(facts.published()));
        object.put("language", facts.language());
        return object;
    }

    /// Offsets count UTF-16 code units of `text.txt`.
    static List<Map<String, @Nullable Object>> quotes(Piece piece) {
        return piece.quotes().stream().map(quote -> quote(quote, piece.article().article().text())).toList();
    }

    private static Map<String, @Nullable Object> quote(ReviewedQuote quote, String text) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("words", quote.words(text));
        object.put("segments", quote.segments().stream().map(EvidenceFiles::span).toList());
        object.put("speaker", quote.speakerName());
        object.put("type", quote.type().name().toLowerCase(Locale.ROOT));
        object.put("status", quote.status().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static List<Integer> span(TextSpan span) {
        return List.of(span.start(), span.end());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
