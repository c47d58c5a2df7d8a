package org.citaat.cli;

import org.citaat.model.Article;
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.QuoteFinder;

/// Finds the quotations of an article, those without marks among them or not.
@FunctionalInterface
interface QuoteSearch {
    FoundQuotes find(Article article) throws InterruptedException;

    static QuoteSearch of(QuoteFinder finder, boolean indirect) {
        return indirect ? finder::findWithIndirect : finder::find;
    }
}
