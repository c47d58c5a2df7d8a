package org.citaat.ui.articles;

import org.citaat.app.ImportState;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Failure;

/// One row of the list.
public sealed interface ArticleRow {
    /// An article in the library.
    record Saved(ArticleSummary summary) implements ArticleRow {}

    /// An import under way.
    record Coming(ImportState state) implements ArticleRow {}

    /// An import that failed and waits for the user.
    record Failed(Failure failure) implements ArticleRow {}
}
