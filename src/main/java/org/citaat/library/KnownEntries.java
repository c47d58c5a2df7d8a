package org.citaat.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.jspecify.annotations.Nullable;

/// Which entries of a feed are in the library already. A feed may name an entry anew, or give an old name to a new entry; so no
/// name is believed alone.
final class KnownEntries {
    private final Map<String, Known> byGuid = new HashMap<>();
    private final Map<String, Known> byLink = new HashMap<>();
    private final Map<String, Known> byHash = new HashMap<>();
    private final Set<Long> taken = new HashSet<>();

    /// What is kept of an entry to know it again.
    ///
    /// @param day when it came out, ISO 8601
    record Known(long id, FeedIdentity identity, @Nullable String title, @Nullable String day) {}

    KnownEntries(List<Known> all) {
        for (Known known : all) {
            put(byGuid, known.identity().guid(), known);
            put(byLink, known.identity().link(), known);
            put(byHash, known.identity().hash(), known);
        }
    }

    private static void put(Map<String, Known> map, @Nullable String key, Known known) {
        if (key != null) {
            map.put(key, known);
        }
    }

    /// The entry that is this one; each is given once.
    Optional<Known> take(FeedEntry entry) {
        Optional<Known> same = find(byGuid, entry.identity().guid()).filter(known -> !reused(known, entry))
                .or(() -> find(byLink, entry.identity().link()).filter(known -> sameTitleOrNoGuid(known, entry)))
                .or(() -> find(byHash, entry.identity().hash()).filter(known -> sameDay(known, entry)));
        same.ifPresent(known -> taken.add(known.id()));
        return same;
    }

    private Optional<Known> find(Map<String, Known> map, @Nullable String key) {
        return Optional.ofNullable(key).map(map::get).filter(known -> !taken.contains(known.id()));
    }

    /// An old name on an entry of which everything else is new.
    private static boolean reused(Known known, FeedEntry entry) {
        return !Objects.equals(known.identity().link(), entry.identity().link())
                && !Objects.equals(known.title(), entry.title())
                && (entry.published() == null || known.day() == null || !sameDay(known, entry));
    }

    /// Two entries that lead to one page are one, unless the feed tells them apart in name and in title.
    private static boolean sameTitleOrNoGuid(Known known, FeedEntry entry) {
        return known.identity().guid() == null || entry.identity().guid() == null
                || Objects.equals(known.title(), entry.title());
    }

    private static boolean sameDay(Known known, FeedEntry entry) {
        return entry.published() == null || known.day() == null
                || known.day().equals(entry.published().day().toString());
    }
}
