package org.citaat.reading.exports;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Several names in one field.
final class TagList {
    private static final Pattern COMMAS = Pattern.compile(",");
    private static final Pattern COMMAS_OR_SEMICOLONS = Pattern.compile("[,;]");
    private static final Pattern BARS = Pattern.compile("\\|");
    private static final Pattern SLASHES = Pattern.compile("/");

    private TagList() {}

    /// `one, two`, or `["one", "two"]` as some programs write a list.
    static List<String> commas(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return split(text, COMMAS);
        }
        return split(text.substring(1, text.length() - 1), COMMAS).stream()
                .map(name -> name.strip().replaceAll("^[\"']|[\"']$", "")).toList();
    }

    static List<String> keywords(@Nullable String written) {
        return split(written, COMMAS_OR_SEMICOLONS);
    }

    static List<String> bars(@Nullable String written) {
        return split(written, BARS);
    }

    /// A folder inside others: `Outer/Inner`.
    static List<String> path(@Nullable String written) {
        return split(written, SLASHES);
    }

    private static List<String> split(@Nullable String written, Pattern separator) {
        return written == null ? List.of() : separator.splitAsStream(written).toList();
    }
}
