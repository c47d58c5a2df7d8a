package org.citaat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became, in a later version, of a quotation that the user kept.
///
/// @param review the decision on it, in the earlier version
/// @param now where it was changed, its words then and now; empty else
public record QuoteFate(Review review, Fate fate, List<ComparedWords> now) {
    /// Whether its words still stand there.
    public enum Fate {
        STILL_THERE, CHANGED, GONE
    }

    public QuoteFate {
        now = List.copyOf(now);
    }

    /// Who said it; null where that is not known.
    public @Nullable String speaker() {
        return review.speaker();
    }
}
