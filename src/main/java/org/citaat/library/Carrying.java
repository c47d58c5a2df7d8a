package org.citaat.library;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.citaat.model.Edit.ChangeReview;
import org.citaat.model.Review;
import org.jspecify.annotations.Nullable;

/// Carries reviews and changes of them from one version of an article to the next. What a review becomes there, and its
/// identifier, follow from the review alone: so a change made before a new version can be taken back in it. Used within one
/// transaction.
final class Carrying {
    private final Sql sql;
    private final Map<Long, String> texts = new HashMap<>();

    Carrying(Sql sql) {
        this.sql = sql;
    }

    /// Copies the reviews of one version to the next; those whose words are gone stay behind.
    void carry(long from, long to) throws SQLException {
        ReviewTable reviews = new ReviewTable(sql);
        for (Review review : reviews.of(from)) {
            Review carried = carried(review, to);
            if (carried != null) {
                reviews.put(carried);
            }
        }
    }

    /// The change, and what it is in each later version in turn, up to the first in which its words are gone.
    ///
    /// @throws IllegalStateException where it is of no version, or of two
    List<ChangeReview> along(ChangeReview change) throws SQLException {
        List<ChangeReview> all = new ArrayList<>(List.of(change));
        for (long next : new VersionTable(sql).later(version(change))) {
            Review before = carried(all.getLast().before(), next);
            Review after = carried(all.getLast().after(), next);
            if (before == null && after == null) {
                break;
            }
            all.add(new ChangeReview(change.action(), before, after));
        }
        return all;
    }

    static long version(ChangeReview change) {
        Review before = change.before();
        Review after = change.after();
        if (before != null && after != null && before.version() != after.version()) {
            throw new IllegalStateException("a review does not change its version: " + before.id());
        }
        if (before != null) {
            return before.version();
        }
        if (after != null) {
            return after.version();
        }
        throw new IllegalArgumentException("nothing changes");
    }

    private @Nullable Review carried(@Nullable Review review, long to) throws SQLException {
        if (review == null) {
            return null;
        }
        return new Anchoring(text(review.version()), text(to)).find(review.segments())
                .map(segments -> new Review(id(review, to), to, segments, review.words(), review.status(),
                        review.speaker(), review.kind(), review.type()))
                .orElse(null);
    }

    private static UUID id(Review review, long to) {
        return UUID.nameUUIDFromBytes((review.id() + " " + to).getBytes(StandardCharsets.UTF_8));
    }

    private String text(long version) throws SQLException {
        String text = texts.get(version);
        if (text == null) {
            text = new VersionTable(sql).text(version);
            texts.put(version, text);
        }
        return text;
    }
}
