package org.citaat.model;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An entry of a feed as the list shows it.
///
/// @param moment when it came out, or else was first seen
/// @param article the article in the library that was made of it; null for none
public record EntryRow(long id, long feed, String feedName, @Nullable String title, @Nullable URI link, Instant moment,
        String summary, boolean unread, @Nullable Long article) {}
