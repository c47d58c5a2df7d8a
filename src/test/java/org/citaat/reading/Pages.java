package org.citaat.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citaat.model.Article;
import org.citaat.model.Page;

/// Documents for tests, and what is read in them.
final class Pages {
    static final URI ADDRESS = URI.create("https://www.noorderkrant.example/regio/brug");
    static final Instant FETCHED = Instant.parse("2025-03-01T10:00:00Z");

    private Pages() {}

    static Page page(String mediaType, byte[] bytes) {
        return page(ADDRESS, mediaType, bytes);
    }

    static Page page(URI address, String mediaType, byte[] bytes) {
        return new Page(address, address, FETCHED, mediaType, Map.of(), bytes);
    }

    static Article html(String markup) throws ReadingException, InterruptedException {
        return new DocumentReader().read(page("text/html; charset=utf-8", markup.getBytes(UTF_8)));
    }

    static Article text(String text) throws ReadingException, InterruptedException {
        return new DocumentReader().read(page("text/plain; charset=utf-8", text.getBytes(UTF_8)));
    }

    /// An article's blocks as `KIND text`.
    static List<String> blocks(Article article) {
        return article.blocks().stream().map(block -> block.kind() + " " + block.span().in(article.text())).toList();
    }
}
