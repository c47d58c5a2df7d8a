package org.citaat.reading.exports;

import java.util.Optional;
import org.citaat.model.PublicationDate;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What another program kept of an item, as a page that says what it is.
public final class ItemPage {
    private ItemPage() {}

    /// The text that the export holds; empty where it holds none.
    public static Optional<String> ofContent(SavedItem item) {
        String content = item.content();
        if (content == null || content.isBlank()) {
            return Optional.empty();
        }
        Document page = shell(item);
        article(page, item).append(content);
        return Optional.of(page.outerHtml());
    }

    /// The highlights, each with its note under it, and the note on the whole.
    public static String ofHighlights(SavedItem item) {
        Document page = shell(item);
        Element article = article(page, item);
        for (SavedHighlight highlight : item.highlights()) {
            highlight.text().lines().filter(line -> !line.isBlank())
                    .forEach(line -> article.appendElement("blockquote").appendElement("p").text(line));
            note(article, highlight.note());
        }
        note(article, item.note());
        return page.outerHtml();
    }

    private static void note(Element article, @Nullable String note) {
        if (note != null) {
            note.lines().filter(line -> !line.isBlank()).forEach(line -> article.appendElement("p").text(line));
        }
    }

    private static Element article(Document page, SavedItem item) {
        Element article = page.body().appendElement("article");
        if (item.title() != null) {
            article.appendElement("h1").text(item.title());
        }
        return article;
    }

    private static Document shell(SavedItem item) {
        Document page = Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        meta(page, "generator", "export of another program");
        if (item.title() != null) {
            page.title(item.title());
        }
        item.authors().forEach(author -> meta(page, "author", author));
        if (item.publication() != null) {
            page.head().appendElement("meta").attr("property", "og:site_name").attr("content", item.publication());
        }
        PublicationDate published = item.published();
        if (published != null) {
            page.head().appendElement("meta").attr("property", "article:published_time").attr("content",
                    published.toString());
        }
        return page;
    }

    private static void meta(Document page, String name, String content) {
        page.head().appendElement("meta").attr("name", name).attr("content", content);
    }
}
