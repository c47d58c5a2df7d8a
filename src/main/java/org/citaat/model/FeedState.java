package org.citaat.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a feed was found when it was last asked.
///
/// @param title what it calls itself
/// @param etag and `lastModified` what the server wants to hear next time, so that it need not send the same again
/// @param contentHash SHA-256 of the bytes that were read last
/// @param checked null where it was never asked
/// @param due when it may be asked again
/// @param failures in a row
/// @param problem of the last one; null where all is well
public record FeedState(@Nullable String title, @Nullable String etag, @Nullable String lastModified,
        @Nullable String contentHash,
        @Nullable Instant checked, Instant due, int failures, @Nullable FailureReason problem) {
    /// Of a feed that was never asked.
    public static final FeedState NEW = new FeedState(null, null, null, null, null, Instant.EPOCH, 0, null);
}
