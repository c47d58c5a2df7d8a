package org.citaat.model;

import org.jspecify.annotations.Nullable;

/// One row of the table of all quotations.
///
/// @param start where it stands in the article's text; with `article` it names the quotation
/// @param snippet the words, the part that a search found between U+0002 and U+0003
public record QuoteRow(long article, int start, @Nullable String speaker, String snippet, String source,
        @Nullable PublicationDate date, QuoteStatus status) {}
