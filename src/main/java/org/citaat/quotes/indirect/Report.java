package org.citaat.quotes.indirect;

import java.util.List;
import org.citaat.quotes.text.TokenRange;

/// A clause that tells what somebody said.
///
/// @param contents what was said; two ranges where the reporting words stand in between
/// @param cue the token of the reporting word; -1 where only the verb's mood tells
/// @param speaker the number of the mention that is the source; -1 for none
record Report(List<TokenRange> contents, int cue, int speaker, Kind kind) {
    /// How the clause is built, and how often such a clause was truly speech on texts that people marked.
    enum Kind {
        /// "S said that …"
        CONJUNCTION(0.85),
        /// "S said …"
        BARE(0.75),
        /// "…, S said."
        TRAILING(0.86),
        /// "according to S, …"
        ACCORDING(0.84),
        /// A sentence in the Konjunktiv I after somebody spoke.
        MOOD(0.7);

        private final double chance;

        Kind(double chance) {
            this.chance = chance;
        }

        double chance() {
            return chance;
        }
    }

    Report {
        contents = List.copyOf(contents);
    }

    int first() {
        return contents.getFirst().first();
    }

    int last() {
        return contents.getLast().last();
    }
}
