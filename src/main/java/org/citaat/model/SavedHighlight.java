package org.citaat.model;

import org.jspecify.annotations.Nullable;

/// Words that somebody marked in a page or a work.
///
/// @param text the words marked
/// @param note what was written beside them
public record SavedHighlight(String text, @Nullable String note) {}
