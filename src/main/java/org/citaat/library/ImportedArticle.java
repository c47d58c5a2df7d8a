package org.citaat.library;

/// Where a saved article stands.
///
/// @param isNew false where this very text from this address was there already, and nothing was written
public record ImportedArticle(long article, long version, boolean isNew) {}
