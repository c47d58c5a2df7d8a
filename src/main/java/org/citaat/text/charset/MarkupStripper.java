package org.citaat.text.charset;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Takes scripts, styles and tags out of a page's bytes: their ASCII would drown the letters that tell the charset.
final class MarkupStripper {
    private static final Pattern MARKUP = Pattern.compile("<[^<>]*>|&#?\\w{1,10};");
    private static final int ENOUGH = 1 << 20;

    private final String page;
    private final StringBuilder text = new StringBuilder();

    private MarkupStripper(String page) {
        this.page = page;
    }

    /// Works on any charset that contains ASCII; every byte is a character of ISO 8859-1 for the while.
    static byte[] strip(byte[] bytes) {
        String page = new String(bytes, 0, Math.min(bytes.length, ENOUGH), StandardCharsets.ISO_8859_1);
        return MARKUP.matcher(new MarkupStripper(page).withoutHidden()).replaceAll(" ")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /// What is opened and never closed goes on to the end, so no end is looked for twice.
    private String withoutHidden() {
        String lower = page.toLowerCase(Locale.ROOT);
        int copied = 0;
        for (int at = lower.indexOf('<'); at >= 0; at = lower.indexOf('<', Math.max(at + 1, copied))) {
            String end = endOf(lower, at);
            if (!end.isEmpty()) {
                text.append(page, copied, at).append(' ');
                int found = lower.indexOf(end, at);
                copied = found < 0 ? page.length() : found + end.length();
            }
        }
        return text.append(page, copied, page.length()).toString();
    }

    private static String endOf(String lower, int at) {
        if (lower.startsWith("<!--", at)) {
            return "-->";
        }
        return lower.startsWith("<script", at) ? "</script" : lower.startsWith("<style", at) ? "</style" : "";
    }
}
