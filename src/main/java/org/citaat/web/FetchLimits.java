package org.citaat.web;

import java.time.Duration;

/// How long, how much and how far a fetch may go.
///
/// @param deadline for the whole of it: names, connections, redirects and the last byte of the body
/// @param maximumBytes of the body after decompression
/// @param maximumRedirects how many redirects are followed
public record FetchLimits(Duration deadline, int maximumBytes, int maximumRedirects) {
    /// 30 s, 20 MiB, 8 redirects.
    public static final FetchLimits DEFAULT = new FetchLimits(Duration.ofSeconds(30), 20 << 20, 8);

    public FetchLimits {
        if (deadline.isNegative() || deadline.isZero() || maximumBytes < 1 || maximumRedirects < 0) {
            throw new IllegalArgumentException("no limits: " + deadline + " " + maximumBytes + " " + maximumRedirects);
        }
    }
}
