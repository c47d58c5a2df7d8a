package org.citaat.model;

import org.jspecify.annotations.Nullable;

/// Whose words a quotation is.
///
/// @param mention where the article names the speaker for this quotation; null where the user named one that the text does not
/// @param text the mention's words
/// @param name the fullest name of the same speaker known in the article; the words of the mention where there is none
/// @param role the words for an office or a function that the article tells of the speaker, beside this mention or another
/// @param confidence probability, 0 to 1, that this is the right speaker
public record Speaker(@Nullable TextSpan mention, String text, String name, SpeakerKind kind, @Nullable TextSpan role,
        double confidence) {
    public Speaker {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a speaker without a name is no speaker");
        }
    }
}
