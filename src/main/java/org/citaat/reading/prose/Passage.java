package org.citaat.reading.prose;

import org.citaat.model.BlockKind;

/// A block before it has its place in a text.
///
/// @param text one line, tidy and not empty
public record Passage(BlockKind kind, String text) {}
