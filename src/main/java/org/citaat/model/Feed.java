package org.citaat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a feed says: its name, the site it belongs to, and its entries in its own order.
///
/// @param format as people call it: "RSS 2.0", "Atom 1.0", "JSON Feed 1.1"
/// @param home the site's address
/// @param language ISO 639-1 code in lower case
public record Feed(String format, @Nullable String title, @Nullable URI home, @Nullable String language,
        List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
