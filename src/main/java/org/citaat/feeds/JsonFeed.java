package org.citaat.feeds;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.citaat.model.Feed;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.citaat.text.AddressText;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.citaat.text.dates.MomentText;
import org.jspecify.annotations.Nullable;

/// Reads JSON Feed 1.0 and 1.1 (jsonfeed.org).
final class JsonFeed {
    private final Map<String, Object> object;
    private final @Nullable URI base;
    private final @Nullable String language;

    private JsonFeed(Map<String, Object> object, @Nullable URI address) {
        this.object = object;
        this.base = web(object, "home_page_url", address).or(() -> Optional.ofNullable(address)).orElse(null);
        this.language = Optional.ofNullable(string(object, "language")).map(FeedHead::language).orElse(null);
    }

    /// Reads one document; empty where it is no feed.
    ///
    /// @param address where it was got; null where that is no web address
    static Optional<Feed> read(String json, @Nullable URI address) {
        try {
            Map<String, Object> object = JSON.std.mapFrom(json);
            return object.get("items") instanceof List<?>
                    ? Optional.of(new JsonFeed(object, address).feed())
                    : Optional.empty();
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }

    private Feed feed() {
        List<FeedEntry> entries = new ArrayList<>();
        for (Object item : list(object.get("items"))) {
            Interruption.check();
            if (item instanceof Map<?, ?> fields) {
                entries.add(entry(fields));
            }
        }
        String version = String.valueOf(string(object, "version")).replaceFirst(".*/", "");
        return new Feed("JSON Feed" + (version.matches("[\\d.]+") ? " " + version : ""), line(object, "title"),
                web(object, "home_page_url", base).orElse(null), language, Identities.of(entries));
    }

    private FeedEntry entry(Map<?, ?> item) {
        String html = string(item, "content_html");
        String text = string(item, "content_text");
        Wording content = new Wording(html != null ? html : Objects.requireNonNullElse(text, ""), html != null);
        String summary = string(item, "summary");
        URI link = web(item, "url", base).or(() -> web(item, "external_url", base)).orElse(null);
        String title = line(item, "title");
        FeedIdentity identity = new FeedIdentity(string(item, "id"), link == null ? null : link.toString(),
                Identities.hash(title, content.value()));
        return new FeedEntry(identity, title, link, authors(item),
                Stream.of("date_published", "date_modified").map(name -> string(item, name))
                        .flatMap(date -> MomentText.parse(date, language).stream()).findFirst().orElse(null),
                Summary.of(summary == null ? content.plain() : Tidy.line(summary)),
                content.value().isBlank() ? null : content.markup());
    }

    private List<String> authors(Map<?, ?> item) {
        List<String> own = names(item);
        return own.isEmpty() ? names(object) : own;
    }

    /// Version 1.0 has one author, 1.1 a list of them.
    private static List<String> names(Map<?, ?> of) {
        Stream<?> authors = of.containsKey("authors")
                ? list(of.get("authors")).stream()
                : Stream.ofNullable(of.get("author"));
        return authors.map(author -> author instanceof Map<?, ?> fields ? line(fields, "name") : null)
                .filter(Objects::nonNull).toList();
    }

    private static Optional<URI> web(Map<?, ?> of, String name, @Nullable URI base) {
        return AddressText.web(string(of, name), base);
    }

    private static @Nullable String line(Map<?, ?> of, String name) {
        String value = string(of, name);
        return value == null || value.isBlank() ? null : Tidy.line(value);
    }

    /// Some feeds write numbers for names.
    private static @Nullable String string(Map<?, ?> of, String name) {
        Object value = of.get(name);
        return value instanceof String || value instanceof Number ? value.toString() : null;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
