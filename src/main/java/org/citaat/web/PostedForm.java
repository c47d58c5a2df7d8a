package org.citaat.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.StringTokenizer;

/// A form as browsers post it (WHATWG URL Standard, 5.1). A field that is no UTF-8, or badly escaped, is left out; of several
/// of one name the first counts.
final class PostedForm {
    private static final int MOST_FIELDS = 20;

    private PostedForm() {}

    static Map<String, String> parse(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        StringTokenizer parts = new StringTokenizer(new String(body, StandardCharsets.ISO_8859_1), "&");
        for (int i = 0; i < MOST_FIELDS && parts.hasMoreTokens(); i++) {
            String part = parts.nextToken();
            int equals = part.indexOf('=');
            try {
                fields.putIfAbsent(decoded(part.substring(0, Math.max(0, equals))),
                        decoded(part.substring(equals + 1)));
            } catch (IllegalArgumentException badEscape) {
                // whoever wrote it was no browser
            }
        }
        return fields;
    }

    private static String decoded(String escaped) {
        return URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    }
}
