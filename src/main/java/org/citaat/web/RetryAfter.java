package org.citaat.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/// How long a server wants to be left alone (RFC 9110, 10.2.3).
final class RetryAfter {
    /// Nobody means to be left alone for longer.
    private static final Duration LONGEST = Duration.ofDays(7);

    private RetryAfter() {}

    /// What a `Retry-After` header asks for: seconds, or a date; zero where it asks for nothing that can be understood.
    static Duration of(String header, Instant now) {
        String text = header.strip();
        try {
            Duration asked = text.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(text))
                    : Duration.between(now,
                            OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }
}
