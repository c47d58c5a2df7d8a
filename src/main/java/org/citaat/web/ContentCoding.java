package org.citaat.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes the content codings that we ask for.
final class ContentCoding {
    /// What the `Accept-Encoding` header says.
    static final String ACCEPTED = "gzip, deflate";

    private ContentCoding() {}

    /// @param coding the `Content-Encoding` header; empty for none
    /// @throws TooLargeException where the result would be longer than `limit` bytes: a small body may inflate without end
    static byte[] decode(byte[] body, String coding, int limit) throws IOException {
        String name = coding.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.equals("identity") || body.length == 0) {
            return body;
        }
        try (InputStream in = inflating(name, body)) {
            byte[] bytes = in.readNBytes(limit);
            if (in.read() >= 0) {
                throw new TooLargeException(limit);
            }
            return bytes;
        }
    }

    private static InputStream inflating(String coding, byte[] body) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!hasZlibHeader(body)));
            default -> throw new IOException("content coding " + coding);
        };
    }

    /// RFC 9110 means zlib by "deflate"; some servers send the bare stream.
    private static boolean hasZlibHeader(byte[] body) {
        return body.length > 1 && (body[0] & 0x0f) == 8 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    }
}
