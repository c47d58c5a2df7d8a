package org.citaat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed that the user follows, or that a list of feeds names.
///
/// @param folders the folders it lies in, the outermost first
/// @param ahead whether the pages of new entries are fetched before anybody opens them
/// @param typed whether the user gave this very address, so that it may be one of his own network
public record FeedSource(URI address, @Nullable String title, @Nullable URI home, List<String> folders, boolean ahead,
        boolean typed) {
    public FeedSource {
        folders = List.copyOf(folders);
    }

    /// One that a list names.
    public FeedSource(URI address, @Nullable String title, @Nullable URI home, List<String> folders) {
        this(address, title, home, folders, false, false);
    }

    /// The same feed under another name and in other folders.
    public FeedSource called(@Nullable String name, List<String> elsewhere) {
        return new FeedSource(address, name, home, elsewhere, ahead, typed);
    }

    /// The same feed, its pages fetched ahead of time or not.
    public FeedSource fetching(boolean aheadOfTime) {
        return new FeedSource(address, title, home, folders, aheadOfTime, typed);
    }
}
