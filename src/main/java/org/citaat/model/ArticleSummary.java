package org.citaat.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row of the article list.
///
/// @param title the title, or the address where the page gave none
/// @param quotes how many quotations it has, rejected ones left out
/// @param open how many of them the user has yet to check
public record ArticleSummary(long id, String title, @Nullable String publication, @Nullable String language,
        @Nullable PublicationDate published, Instant saved, int quotes, int open) {}
