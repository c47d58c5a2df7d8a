package org.citaat.cli.evaluation;

/// The figures of one measurement.
///
/// @param exact the very same words
/// @param overlap the same but for a fifth
/// @param any nearly a third in common
/// @param endToEnd the same but for a fifth, and the right speaker; quotations without a speaker left out
public record Figures(int documents, Count exact, Count overlap, Count any, Count endToEnd, Speakers speakers,
        Share resolved, Share cues) {
    /// How many of how many.
    public record Share(int part, int whole) {
        static final Share NONE = new Share(0, 0);

        Share plus(boolean hit) {
            return new Share(part + (hit ? 1 : 0), whole + 1);
        }

        /// 0 to 1; 0 of none.
        public double value() {
            return Count.share(part, whole);
        }
    }

    /// Of the quotations found that have a speaker.
    ///
    /// @param right the mention overlaps, or a name is shared
    /// @param strict the same mention or the very same name
    /// @param named right among those whose mention has a name
    /// @param unnamed right among pronouns and nouns
    /// @param missing no speaker was given
    public record Speakers(Share right, Share strict, Share named, Share unnamed, Share missing) {
        static final Speakers NONE = new Speakers(Share.NONE, Share.NONE, Share.NONE, Share.NONE, Share.NONE);

        Speakers plus(boolean isRight, boolean isStrict, boolean hasName, boolean isMissing) {
            return new Speakers(right.plus(isRight), strict.plus(isStrict), hasName ? named.plus(isRight) : named,
                    hasName ? unnamed : unnamed.plus(isRight), missing.plus(isMissing));
        }
    }
}
