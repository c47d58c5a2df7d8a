package org.citaat.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citaat.model.Feed;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedSource;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// A feed as a JSON object.
final class FeedJson {
    private FeedJson() {}

    static Map<String, @Nullable Object> of(String name, Page page, Feed feed) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", name);
        object.put("url", page.address().toString());
        object.put("format", feed.format());
        object.put("title", feed.title());
        object.put("link", text(feed.home()));
        object.put("lang", feed.language());
        object.put("entries", feed.entries().stream().map(FeedJson::entry).toList());
        return object;
    }

    private static Map<String, @Nullable Object> entry(FeedEntry entry) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", entry.identity().guid());
        object.put("title", entry.title());
        object.put("link", text(entry.link()));
        object.put("authors", entry.authors());
        object.put("date", text(entry.published()));
        object.put("summary", entry.summary());
        object.put("content", entry.content());
        return object;
    }

    /// One feed of a list.
    static Map<String, @Nullable Object> of(FeedSource source) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("url", source.address().toString());
        object.put("title", source.title());
        object.put("link", text(source.home()));
        object.put("folders", source.folders());
        return object;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
