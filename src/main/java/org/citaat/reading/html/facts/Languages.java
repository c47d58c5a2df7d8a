package org.citaat.reading.html.facts;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The language a page says it is written in.
final class Languages {
    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));

    private Languages() {}

    static @Nullable String of(Document document, MetaTags meta) {
        Element html = document.selectFirst("html");
        Element article = document.selectFirst("article[lang]");
        return Stream.of(article == null ? null : article.attr("lang"), html == null ? null : html.attr("lang"),
                html == null ? null : html.attr("xml:lang"), meta.first("og:locale", "inlanguage"),
                meta.first("content-language", "dc.language", "language")).map(Languages::code)
                .filter(code -> !code.isEmpty()).findFirst().orElse(null);
    }

    private static String code(@Nullable String tag) {
        String first = tag == null ? "" : tag.strip().toLowerCase(Locale.ROOT).split("[-_,;\\s]", 2)[0];
        return KNOWN.contains(first) ? first : "";
    }
}
