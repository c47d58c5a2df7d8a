package org.citaat.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.jspecify.annotations.Nullable;

/// Which names of entries can be relied on. Some feeds give one GUID to all their entries, and some lead all of them to one
/// page: what several entries share names none of them.
final class Identities {
    private final Map<String, Integer> guids = new HashMap<>();
    private final Map<String, Integer> links = new HashMap<>();

    private Identities() {}

    /// The entries in their order, without exact doubles, each with what names it alone.
    static List<FeedEntry> of(List<FeedEntry> entries) {
        Set<List<@Nullable Object>> seen = new HashSet<>();
        List<FeedEntry> single = entries.stream()
                .filter(entry -> seen.add(Arrays.asList(entry.identity(), entry.published()))).toList();
        Identities identities = new Identities();
        for (FeedEntry entry : single) {
            identities.count(identities.guids, entry, FeedIdentity::guid);
            identities.count(identities.links, entry, FeedIdentity::link);
        }
        List<FeedEntry> named = new ArrayList<>(single.size());
        for (FeedEntry entry : single) {
            FeedIdentity all = entry.identity();
            FeedIdentity own = new FeedIdentity(identities.own(identities.guids, all.guid()),
                    identities.own(identities.links, all.link()), all.hash());
            named.add(new FeedEntry(own, entry.title(), entry.link(), entry.authors(), entry.published(),
                    entry.summary(), entry.content()));
        }
        return named;
    }

    private void count(Map<String, Integer> counts, FeedEntry entry,
            Function<FeedIdentity, @Nullable String> name) {
        String value = name.apply(entry.identity());
        if (value != null) {
            counts.merge(value, 1, Integer::sum);
        }
    }

    private @Nullable String own(Map<String, Integer> counts, @Nullable String value) {
        return value != null && counts.getOrDefault(value, 0) == 1 ? value : null;
    }

    /// Of the words of an entry.
    static String hash(@Nullable String title, String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.valueOf(title).getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
