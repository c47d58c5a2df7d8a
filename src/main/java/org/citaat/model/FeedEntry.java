package org.citaat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a feed.
///
/// @param identity by what the entry can be known again
/// @param link the page that it announces
/// @param published when it came out; where the feed tells only when it was changed, that
/// @param summary plain text, at most some hundred characters
/// @param content the whole text as HTML, where the feed holds one
public record FeedEntry(FeedIdentity identity, @Nullable String title, @Nullable URI link, List<String> authors,
        @Nullable PublicationDate published, String summary, @Nullable String content) {
    public FeedEntry {
        authors = List.copyOf(authors);
    }
}
