package org.citaat.cli;

import java.net.URI;
import org.citaat.model.Article;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// A document that was read for a command.
///
/// @param id what the user called it; `-` for standard input
/// @param url the publisher's own address, else the one that answered; null for standard input
record Document(String id, @Nullable URI url, Article article) {
    /// What stands for standard input among names of documents.
    static final String STANDARD_INPUT = "-";

    static Document of(String id, Page page, Article article) {
        URI canonical = article.facts().canonical();
        URI answered = id.equals(STANDARD_INPUT) ? null : page.address();
        return new Document(id, canonical != null ? canonical : answered, article);
    }

    /// The address as text; null where there is none.
    @Nullable
    String address() {
        return url == null ? null : url.toString();
    }
}
