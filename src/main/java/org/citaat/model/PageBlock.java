package org.citaat.model;

/// A block of text on a page, of the article or not.
///
/// @param likely whether it seems to be the article's
public record PageBlock(BlockKind kind, String text, boolean likely) {}
