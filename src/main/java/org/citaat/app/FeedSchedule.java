package org.citaat.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.citaat.model.FeedEntry;
import org.citaat.model.PublicationDate;

/// When a feed is worth asking again: by how often it really brings something new.
final class FeedSchedule {
    static final Duration SHORTEST = Duration.ofMinutes(15);
    static final Duration LONGEST = Duration.ofDays(1);
    /// Entries that are looked at; older ones tell of other times.
    private static final int RECENT = 10;

    private FeedSchedule() {}

    /// Half the usual time between two entries: a feed that brings one an hour is asked every half hour.
    static Duration pause(List<FeedEntry> entries, Instant now) {
        List<Instant> moments = entries.stream().map(FeedEntry::published).filter(Objects::nonNull)
                .map(FeedSchedule::moment).filter(moment -> !moment.isAfter(now)).sorted((a, b) -> b.compareTo(a))
                .limit(RECENT).toList();
        if (moments.size() < 2) {
            return Duration.ofHours(1);
        }
        // a feed that fell silent is asked less and less, whatever its old entries say
        Duration usual = Duration.between(moments.getLast(), moments.getFirst()).dividedBy(moments.size() - 1L);
        Duration silence = Duration.between(moments.getFirst(), now).dividedBy(4);
        return clamp((usual.compareTo(silence) > 0 ? usual : silence).dividedBy(2));
    }

    /// Twice as long after each failure in a row.
    static Duration afterFailure(int failures, Duration asked) {
        Duration pause = clamp(SHORTEST.multipliedBy(1L << Math.min(failures, 10)));
        return asked.compareTo(pause) > 0 ? asked : pause;
    }

    private static Duration clamp(Duration pause) {
        if (pause.compareTo(SHORTEST) < 0) {
            return SHORTEST;
        }
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private static Instant moment(PublicationDate date) {
        return date.moment() == null
                ? date.day().atStartOfDay(ZoneOffset.UTC).toInstant()
                : date.moment().toInstant();
    }
}
