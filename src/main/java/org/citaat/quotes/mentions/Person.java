package org.citaat.quotes.mentions;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.LearntName;
import org.jspecify.annotations.Nullable;

/// One that the text names.
final class Person {
    /// The mention with most names; in languages with cases one in the nominative, where there is one.
    Mention fullest;
    boolean nominative;
    Gender gender = Gender.UNKNOWN;
    int count;
    /// Whether a quotation before was hers or his.
    boolean spoke;
    /// What the text calls the person besides the name: heads of roles, as they are compared.
    final List<String> roles = new ArrayList<>(2);

    /// What the user has confirmed of the person; null where nothing is.
    @Nullable
    LearntName learnt;

    Person(Mention first) {
        this.fullest = first;
    }

    /// What the user knows counts for more than what the text lets guess.
    void know(@Nullable LearntName name) {
        learnt = name;
        if (name != null) {
            gender = switch (name.gender()) {
                case FEMALE -> Gender.FEMALE;
                case MALE -> Gender.MALE;
                case UNKNOWN -> gender;
            };
        }
    }
}
