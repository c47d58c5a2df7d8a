package org.citaat.model;

import java.util.stream.Stream;

/// A feed in the library.
///
/// @param unread entries that were not opened yet
public record FollowedFeed(long id, FeedSource source, FeedState state, int unread) {
    /// What it is called: as the user wants it, or as it calls itself, or else its address.
    public String name() {
        return Stream.of(source.title(), state.title()).filter(title -> title != null && !title.isBlank()).findFirst()
                .orElse(source.address().toString());
    }
}
