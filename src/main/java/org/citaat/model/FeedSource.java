package org.citaat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A feed as a list of feeds names it.
///
/// @param folders the folders it lies in, the outermost first
public record FeedSource(URI address, @Nullable String title, @Nullable URI home, List<String> folders) {
    public FeedSource {
        folders = List.copyOf(folders);
    }
}
