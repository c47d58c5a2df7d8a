package org.citaat.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// When an article was published: always a day, and the moment with its own offset where the page tells one.
public record PublicationDate(LocalDate day, @Nullable OffsetDateTime moment) implements Comparable<PublicationDate> {
    /// The day alone.
    public static PublicationDate of(LocalDate day) {
        return new PublicationDate(day, null);
    }

    /// The moment, and the day it was where it was written.
    public static PublicationDate of(OffsetDateTime moment) {
        return new PublicationDate(moment.toLocalDate(), moment);
    }

    /// Reads what [#toString] writes; empty where the text is neither an ISO 8601 day nor an ISO 8601 moment with offset.
    public static Optional<PublicationDate> parse(String iso) {
        try {
            return Optional
                    .of(iso.indexOf('T') < 0 ? of(LocalDate.parse(iso)) : of(OffsetDateTime.parse(iso)));
        } catch (DateTimeException notIso) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PublicationDate other) {
        return day.compareTo(other.day);
    }

    /// ISO 8601: the moment where it is known, else the day.
    @Override
    public String toString() {
        return moment == null ? day.toString() : moment.toString();
    }
}
