package org.citaat.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the user says of an article instead of what was found. Null leaves what was found; a blank text, or an empty list, says
/// that there is none.
///
/// @param published ISO 8601, a day or a moment
/// @param language ISO 639-1 code
public record FactsCorrection(@Nullable String title, @Nullable List<String> authors, @Nullable String publication,
        @Nullable String published, @Nullable String language) {
    /// All as it was found.
    public static final FactsCorrection NONE = new FactsCorrection(null, null, null, null, null);

    public FactsCorrection {
        authors = authors == null ? null : List.copyOf(authors);
        if (published != null && !published.isBlank() && PublicationDate.parse(published).isEmpty()) {
            throw new IllegalArgumentException("no date: " + published);
        }
    }

    /// The facts as the user wants them.
    public Facts of(Facts found) {
        return new Facts(text(title, found.title()), authors == null ? found.authors() : authors,
                text(publication, found.publication()),
                published == null ? found.published() : PublicationDate.parse(published).orElse(null),
                text(language, found.language()), found.canonical());
    }

    private static @Nullable String text(@Nullable String corrected, @Nullable String found) {
        if (corrected == null) {
            return found;
        }
        return corrected.isBlank() ? null : corrected;
    }
}
