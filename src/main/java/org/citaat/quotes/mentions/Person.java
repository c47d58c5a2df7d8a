package org.citaat.quotes.mentions;

import java.util.HashSet;
import java.util.Set;

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
    final Set<String> roles = new HashSet<>();

    Person(Mention first) {
        this.fullest = first;
    }
}
