package org.citaat.model;

import org.jspecify.annotations.Nullable;

/// By what an entry of a feed is known again.
///
/// @param guid the feed's own name for it; null where there is none, or where the feed gives one name to several entries
/// @param link null where there is none, or where several entries of the feed lead to one page
/// @param hash of title and text, SHA-256 in hexadecimal
public record FeedIdentity(@Nullable String guid, @Nullable String link, String hash) {}
