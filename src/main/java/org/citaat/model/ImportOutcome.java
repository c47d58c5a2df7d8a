package org.citaat.model;

/// How an import ended.
public sealed interface ImportOutcome {
    /// The article is in the library under `article`.
    record Imported(long article, int quotes) implements ImportOutcome {}

    /// The very same text was saved before.
    record AlreadySaved(long article) implements ImportOutcome {}

    /// It held several documents, which are taken in one by one.
    record Expanded(int parts) implements ImportOutcome {}

    record Failed(Failure failure) implements ImportOutcome {}

    /// The user cancelled; nothing was kept.
    record Cancelled() implements ImportOutcome {}
}
