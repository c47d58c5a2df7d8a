package org.citaat.reading.html.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.citaat.text.Tidy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The named values in a page's `meta` elements; names in lower case.
final class MetaTags {
    private final Map<String, List<String>> values;

    private MetaTags(Map<String, List<String>> values) {
        this.values = values;
    }

    static MetaTags of(Document document) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element meta : document.select("meta[content]")) {
            String content = Tidy.line(meta.attr("content"));
            for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
                for (String name : meta.attr(attribute).toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
                    if (!name.isEmpty() && !content.isEmpty()) {
                        values.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
                    }
                }
            }
        }
        return new MetaTags(values);
    }

    /// The first value of the first name that has one.
    @Nullable
    String first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found.getFirst();
            }
        }
        return null;
    }

    /// The first value of a name, in the page's order, that is like one pattern and unlike another.
    @Nullable
    String like(Pattern like, Pattern unlike) {
        for (Map.Entry<String, List<String>> each : values.entrySet()) {
            if (like.matcher(each.getKey()).find() && !unlike.matcher(each.getKey()).find()) {
                return each.getValue().getFirst();
            }
        }
        return null;
    }

    /// Every value of the first name that has one.
    List<String> all(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }
}
