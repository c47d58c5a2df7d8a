package org.citaat.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page or a work that somebody kept in another program, as its export tells it. Null and an empty list mean that the
/// export does not tell.
///
/// @param address http or https
/// @param publication the paper, journal or book it stands in
/// @param saved when it was kept or last looked at; never when it came out
/// @param tags folders included, the outermost first
/// @param note what the reader wrote about it; where he wrote nothing and the export has an abstract, that
/// @param content the whole text as HTML from strangers
public record SavedItem(@Nullable URI address, @Nullable String title, List<String> authors,
        @Nullable String publication, @Nullable PublicationDate published, @Nullable Instant saved, List<String> tags,
        @Nullable String note, @Nullable String content, List<SavedHighlight> highlights) {
    public SavedItem {
        authors = List.copyOf(authors);
        tags = List.copyOf(tags);
        highlights = List.copyOf(highlights);
    }
}
