package org.citaat.feeds;

import java.util.Optional;
import org.citaat.model.FeedEntry;
import org.citaat.model.PublicationDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The text that a feed holds of an entry, as the page it might be: with its title, authors and date where a reader of pages
/// looks for them.
public final class EntryPage {
    private EntryPage() {}

    /// A whole document in HTML; empty where the feed holds no text.
    public static Optional<String> of(FeedEntry entry) {
        String content = entry.content();
        if (content == null || content.isBlank()) {
            return Optional.empty();
        }
        Document page = Document.createShell("");
        page.head().appendElement("meta").attr("charset", "utf-8");
        page.head().appendElement("meta").attr("name", "generator").attr("content", "text of a feed");
        String title = entry.title();
        Element article = page.body().appendElement("article");
        if (title != null) {
            page.title(title);
            article.appendElement("h1").text(title);
        }
        entry.authors()
                .forEach(author -> page.head().appendElement("meta").attr("name", "author").attr("content", author));
        PublicationDate published = entry.published();
        if (published != null) {
            page.head().appendElement("meta").attr("property", "article:published_time").attr("content",
                    published.toString());
        }
        article.append(content);
        return Optional.of(page.outerHtml());
    }
}
