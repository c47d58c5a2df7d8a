package org.citaat.model;

import org.jspecify.annotations.Nullable;

/// How and when words were said, as far as the text tells.
///
/// @param time when
/// @param recipient to whom
/// @param via the outlet, agency, programme, network or writing through which the words came; the recipient too where that is one
/// @param denied the text says that they were not said
public record Circumstances(@Nullable TimeReference time, @Nullable TextSpan recipient, @Nullable TextSpan via,
        boolean denied) {
    /// The text tells nothing of them.
    public static final Circumstances NONE = new Circumstances(null, null, null, false);
}
