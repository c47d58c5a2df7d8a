package org.citaat.cli.evaluation;

import java.util.Set;

/// What is counted.
///
/// @param shortest shorter words, in words, are not looked for and do not count where they are found; 0 for no limit
public record Rules(View view, int shortest, Set<Leniency> leniencies) {
    /// What else may be left out or taken in.
    public enum Leniency {
        /// Found quotations without a speaker are left out.
        ATTRIBUTED_ONLY,
        /// In [View#ALL], speech that is only told of, without what was said, must be found too.
        WITH_REPORTED
    }

    public Rules {
        leniencies = Set.copyOf(leniencies);
    }

    boolean has(Leniency leniency) {
        return leniencies.contains(leniency);
    }

    /// The fewest words that count.
    int fewestWords() {
        return Math.max(1, shortest);
    }
}
