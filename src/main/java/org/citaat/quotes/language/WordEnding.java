package org.citaat.quotes.language;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What the end of a word tells where no list could name every word. Each is a block of the same name in a language's
/// list, with hyphens for underscores.
public enum WordEnding {
    /// Taken by names in the cases of the language.
    CASE_ENDING,
    /// Of first names in the nominative, but for those that end in their stem.
    FIRST_NAME_ENDING,
    /// Of a verb whose subject is a man.
    MALE_VERB_ENDING,
    /// Of a verb whose subject is a woman.
    FEMALE_VERB_ENDING,
    /// Of a verb with several subjects.
    PLURAL_VERB_ENDING,
    /// Of names of bodies and of surnames in a case that no subject has.
    OBLIQUE_NAME_ENDING,
    /// Of nouns as a subject has them, where nouns stand without an article: adverbs end otherwise.
    SUBJECT_NOUN_ENDING,
    /// Of nouns in a case that no subject has.
    OBLIQUE_NOUN_ENDING,
    /// Of nouns that name no person or body: "-ness".
    THING_ENDING;

    /// The ending of a block's name; null where it is no block of endings.
    static @Nullable WordEnding named(String block) {
        for (WordEnding each : values()) {
            if (each.name().equals(block.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return each;
            }
        }
        return null;
    }
}
