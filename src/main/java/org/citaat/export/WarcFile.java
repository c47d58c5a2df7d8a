package org.citaat.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.citaat.model.Page;
import org.citaat.model.Provenance;

/// A page as archives of the web keep one: WARC 1.1 (ISO 28500:2017), a record about the file and one of the page.
final class WarcFile {
    private static final String LINE = "\r\n";
    /// The body is kept as it was after these were undone; they are told under another name, as crawlers do.
    private static final Set<String> UNDONE = Set.of("content-encoding", "transfer-encoding", "content-length");

    private final Instant now;

    /// @param now when the file is made
    WarcFile(Instant now) {
        this.now = now;
    }

    byte[] of(Page page, Provenance provenance) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String info = "software: Citaat\r\nformat: WARC File Format 1.1\r\n";
        record(out, "warcinfo", Map.of("Content-Type", "application/warc-fields"), now, utf8(info), provenance);
        // what came without headers was not sent by that server as it is here: from a browser, a feed or an export
        boolean web = String.valueOf(page.address().getScheme()).startsWith("http") && !page.headers().isEmpty();
        byte[] block = web ? response(page) : page.bytes();
        Map<String, String> fields = new TreeMap<>();
        fields.put("WARC-Target-URI", page.address().toString());
        fields.put("WARC-Payload-Digest", "sha256:" + EvidencePackage.sha256(page.bytes()));
        fields.put("Content-Type", web
                ? "application/http; msgtype=response"
                : page.mediaType().isBlank() ? "application/octet-stream" : page.mediaType());
        record(out, web ? "response" : "resource", fields, page.fetched(), block, provenance);
        return out.toByteArray();
    }

    private static void record(ByteArrayOutputStream out, String type, Map<String, String> fields, Instant date,
            byte[] block, Provenance provenance) {
        StringBuilder head = new StringBuilder("WARC/1.1" + LINE);
        String name = type + " " + provenance.version() + " " + provenance.pageHash();
        head.append("WARC-Type: ").append(type).append(LINE);
        head.append("WARC-Record-ID: <urn:uuid:").append(UUID.nameUUIDFromBytes(utf8(name))).append('>').append(LINE);
        head.append("WARC-Date: ").append(date.truncatedTo(ChronoUnit.SECONDS)).append(LINE);
        fields.forEach((field, value) -> head.append(field).append(": ").append(value.replaceAll("[\\r\\n]+", " "))
                .append(LINE));
        head.append("WARC-Block-Digest: sha256:")
                .append(HexFormat.of().formatHex(EvidencePackage.digest("SHA-256").digest(block))).append(LINE);
        head.append("Content-Length: ").append(block.length).append(LINE).append(LINE);
        out.writeBytes(utf8(head.toString()));
        out.writeBytes(block);
        out.writeBytes(utf8(LINE + LINE));
    }

    private static byte[] response(Page page) {
        StringBuilder head = new StringBuilder("HTTP/1.1 200 OK" + LINE);
        new TreeMap<>(page.headers()).forEach((name, values) -> header(head, name, values));
        head.append("Content-Length: ").append(page.bytes().length).append(LINE).append(LINE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(utf8(head.toString()));
        out.writeBytes(page.bytes());
        return out.toByteArray();
    }

    private static void header(StringBuilder head, String name, List<String> values) {
        // HTTP/2 tells the status as a header of this name
        if (name.startsWith(":")) {
            return;
        }
        String told = UNDONE.contains(name.toLowerCase(Locale.ROOT)) ? "X-Archive-Orig-" + name : name;
        values.forEach(value -> head.append(told).append(": ").append(value.replaceAll("[\\r\\n]+", " ")).append(LINE));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
