package org.citaat.reading.exports;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.TextSpan;

/// Finds words that another program marked in a text that this one read: blanks, quotation marks and dashes may differ.
public final class HighlightPlace {
    private static final Pattern SIGNS = Pattern.compile("[\\s\\p{Zs}]+|[\"'“”„«»‘’‚‹›]|[-‐‑–—]");
    /// Longer ones are whole articles; in UTF-16 code units.
    private static final int LONGEST = 20_000;

    private HighlightPlace() {}

    /// Where the words stand; empty where they do not.
    public static Optional<TextSpan> of(String words, String text) {
        String stripped = words.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher found = pattern(stripped).matcher(text);
        return found.find() ? Optional.of(new TextSpan(found.start(), found.end())) : Optional.empty();
    }

    private static Pattern pattern(String words) {
        StringBuilder pattern = new StringBuilder();
        Matcher sign = SIGNS.matcher(words);
        int from = 0;
        while (sign.find()) {
            pattern.append(Pattern.quote(words.substring(from, sign.start()))).append(classOf(sign.group()));
            from = sign.end();
        }
        return Pattern.compile(pattern.append(Pattern.quote(words.substring(from))).toString());
    }

    private static String classOf(String sign) {
        char first = sign.charAt(0);
        if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
            return "[\\s\\p{Zs}]{1,20}";
        }
        return "-‐‑–—".indexOf(first) >= 0 ? "[-‐‑–—]" : "[\"'“”„«»‘’‚‹›]";
    }
}
