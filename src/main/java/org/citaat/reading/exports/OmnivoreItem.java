package org.citaat.reading.exports;

/// A page as Omnivore's metadata tells it.
final class OmnivoreItem {
    private OmnivoreItem() {}

    static boolean fits(JsonFields item) {
        return item.has("slug", "url") && item.hasOneOf("savedAt", "labels", "state");
    }

    static Draft draft(JsonFields item) {
        return new Draft().address(item.string("url", "originalArticleUrl")).title(item.string("title"))
                .author(item.string("author")).publication(item.string("siteName"))
                .published(item.string("publishedAt")).saved(item.string("savedAt")).tags(item.strings("labels"));
    }
}
