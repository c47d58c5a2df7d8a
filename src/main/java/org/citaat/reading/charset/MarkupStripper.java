package org.citaat.reading.charset;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Takes scripts, styles and tags out of a page's bytes: their ASCII would drown the letters that tell the charset.
final class MarkupStripper {
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)<(script|style)\\b.*?</\\1\\s*>|<!--.*?-->|<[^<>]*>|&#?\\w{1,10};");
    private static final int ENOUGH = 1 << 20;

    private MarkupStripper() {}

    /// Works on any charset that contains ASCII; every byte is a character of ISO 8859-1 for the while.
    static byte[] strip(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(text).replaceAll(" ").getBytes(StandardCharsets.ISO_8859_1);
    }
}
