package org.citaat.cli.evaluation;

/// How many units were right, of how many found and of how many that had to be found.
public record Count(int right, int found, int required) {
    static final Count NONE = new Count(0, 0, 0);

    Count plus(int moreRight, int moreFound, int moreRequired) {
        return new Count(right + moreRight, found + moreFound, required + moreRequired);
    }

    /// Right of those found, 0 to 1; 0 where none was found.
    public double precision() {
        return share(right, found);
    }

    /// Right of those that had to be found, 0 to 1; 0 where there were none.
    public double recall() {
        return share(right, required);
    }

    /// The harmonic mean of both, 0 to 1.
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
