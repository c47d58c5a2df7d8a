package org.citaat.model;

/// What changed in the library, told after the commit.
public sealed interface LibraryChange {
    /// An article came in, or got a new version or new quotations.
    record ArticleSaved(long article) implements LibraryChange {}

    /// The user's reviews of an article changed.
    record ReviewsChanged(long article) implements LibraryChange {}

    /// What was learnt from the user's decisions changed.
    record LearntChanged() implements LibraryChange {}

    /// Feeds, or entries of feeds, came, changed or went.
    record FeedsChanged() implements LibraryChange {}

    /// Imports that failed were added or removed.
    record FailuresChanged() implements LibraryChange {}

    /// Another process wrote to the file: anything may have changed.
    record ChangedElsewhere() implements LibraryChange {}
}
