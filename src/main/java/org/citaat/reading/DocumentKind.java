package org.citaat.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citaat.model.Page;

/// What a document is, by what its bytes look like first and by what the server or the file's name says after that.
enum DocumentKind {
    HTML, TEXT, MARKDOWN, MAIL, PDF, ARCHIVE, BINARY;

    private static final int PROBE = 4096;
    private static final Pattern HTML_START = Pattern.compile(
            "(?is)^[\\s\\ufeff]*(?:<\\?xml[^>]*>\\s*)?(?:(?><!--.*?-->)\\s*+)*+<(?:!doctype\\s+html|html|head|body|title|meta|article|div|p|h1|table|script)\\b.*");
    /// A mail's head: one of the fields that every mail has, among others.
    private static final Pattern MAIL_START = Pattern.compile(
            "(?s)^\\s*(?:From - [^\\n]*\\n)?(?:[!-9;-~]{2,60}:[^\\n]*\\n(?:[ \\t][^\\n]*\\n)*){0,80}?(?i:mime-version|message-id|snapshot-content-location):.*");

    static DocumentKind of(Page page) {
        byte[] bytes = page.bytes();
        String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "");
        if (isUtf16(start)) {
            return start.replace("\0", "").contains("<html") ? HTML : TEXT;
        }
        if (start.stripLeading().startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("PK\u0003\u0004")) {
            return ARCHIVE;
        }
        if (start.indexOf('\0') >= 0 || hasMagic(start)) {
            return BINARY;
        }
        String type = page.mediaType().replaceAll(";.*", "").strip().toLowerCase(Locale.ROOT);
        if (HTML_START.matcher(start).matches() && !type.equals("text/plain")) {
            return HTML;
        }
        return MAIL_START.matcher(start).matches() && !type.equals("text/html") ? MAIL : byType(type);
    }

    private static DocumentKind byType(String type) {
        return switch (type) {
            case "text/html", "application/xhtml+xml", "application/xml", "text/xml" -> HTML;
            case "text/markdown", "text/x-markdown" -> MARKDOWN;
            case "message/rfc822", "multipart/related", "application/x-mimearchive" -> MAIL;
            case "", "application/octet-stream" -> TEXT;
            default -> type.startsWith("text/") ? TEXT : BINARY;
        };
    }

    private static boolean isUtf16(String start) {
        return start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe");
    }

    private static boolean hasMagic(String start) {
        return start.startsWith("\u0089PNG") || start.startsWith("GIF8") || start.startsWith("\u00ff\u00d8\u00ff")
                || start.startsWith("{\\rtf") || start.startsWith("\u001f\u008b") || start.startsWith("RIFF");
    }
}
