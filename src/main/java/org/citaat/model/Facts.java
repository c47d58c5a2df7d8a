package org.citaat.model;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of an article besides its text. Null and an empty list mean that the page does not tell.
///
/// @param language ISO 639-1 code in lower case, such as `nl`
/// @param canonical the address the publisher gives the article, http or https
public record Facts(@Nullable String title, List<String> authors, @Nullable String publication,
        @Nullable PublicationDate published, @Nullable String language, @Nullable URI canonical) {
    public static final Facts NONE = new Facts(null, List.of(), null, null, null, null);

    public Facts {
        authors = List.copyOf(authors);
    }

    /// The same facts with another language.
    public Facts withLanguage(@Nullable String other) {
        return new Facts(title, authors, publication, published, other, canonical);
    }
}
