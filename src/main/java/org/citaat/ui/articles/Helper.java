package org.citaat.ui.articles;

import org.citaat.model.Failure;

/// What the window offers for an import that failed.
public interface Helper {
    /// Shows the blocks of the page, for the user to pick the article.
    void pick(Failure failure);

    /// Shows how a page is sent from the user's browser.
    void fromBrowser();
}
