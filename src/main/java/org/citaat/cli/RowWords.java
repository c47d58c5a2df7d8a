package org.citaat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.QuoteRow;
import org.jspecify.annotations.Nullable;

/// A quotation that a search found, as a JSON object or as lines for people.
final class RowWords {
    private RowWords() {}

    static Map<String, @Nullable Object> object(QuoteRow row) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("article", row.article());
        object.put("start", row.start());
        object.put("speaker", row.speaker());
        object.put("snippet", snippet(row));
        object.put("source", row.source());
        object.put("date", row.date() == null ? null : row.date().toString());
        object.put("status", row.status().name().toLowerCase(Locale.ROOT));
        return object;
    }

    static List<String> lines(QuoteRow row) {
        List<String> parts = new ArrayList<>();
        parts.add(row.speaker() == null ? "speaker not known" : row.speaker());
        parts.add(row.source());
        if (row.date() != null) {
            parts.add(row.date().day().toString());
        }
        parts.add(row.status().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return List.of(String.join(" · ", parts), "    “" + snippet(row).replace('\n', ' ') + "”", "");
    }

    /// Without the signs that mark what the search found.
    private static String snippet(QuoteRow row) {
        return row.snippet().replaceAll("[\u0002\u0003]", "");
    }
}
