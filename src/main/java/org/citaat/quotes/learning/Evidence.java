package org.citaat.quotes.learning;

import java.util.List;
import org.citaat.model.NameGender;
import org.jspecify.annotations.Nullable;

/// What the user's word on one quotation teaches.
///
/// @param named whether a speaker was given by name, and not as "she" or "a spokesman"
/// @param forms how the text writes the name; empty where it does not
/// @param gender what the text tells of the speaker by a pronoun or a title
/// @param inMarks whether the text sets the name in quotation marks, as papers' names are
/// @param verbs words between the speaker and the quoted words, in lower case, of which the word lists know nothing; empty
///        where there is a reporting verb
/// @param wordBefore the word right before the marks, in lower case, that might tell that they hold no quotation; null for none
public record Evidence(boolean named, List<String> forms, NameGender gender, boolean inMarks, List<String> verbs,
        @Nullable String wordBefore) {
    public Evidence {
        forms = List.copyOf(forms);
        verbs = List.copyOf(verbs);
    }
}
