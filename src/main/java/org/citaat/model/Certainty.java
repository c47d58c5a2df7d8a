package org.citaat.model;

/// A probability in three steps, as people are shown it; never a percentage.
public enum Certainty {
    SURE, LIKELY, UNSURE;

    /// Sure from 0.9, likely from 0.6, else unsure.
    public static Certainty of(double probability) {
        return probability >= 0.9 ? SURE : probability >= 0.6 ? LIKELY : UNSURE;
    }
}
