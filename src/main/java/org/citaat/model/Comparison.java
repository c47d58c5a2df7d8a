package org.citaat.model;

import java.util.List;

/// Two versions of an article laid side by side.
///
/// @param before and `now` which versions these are
/// @param quotes those that the user kept in the earlier one
public record Comparison(StoredArticle before, StoredArticle now, List<ComparedParagraph> paragraphs,
        List<QuoteFate> quotes) {
    public Comparison {
        paragraphs = List.copyOf(paragraphs);
        quotes = List.copyOf(quotes);
    }

    /// How many paragraphs became what `change` says.
    public int count(Change change) {
        return Math.toIntExact(paragraphs.stream().filter(paragraph -> paragraph.change() == change).count());
    }
}
