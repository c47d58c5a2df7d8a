package org.citaat.quotes.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Endings of surnames in the oblique cases, each with the ending of the nominative.
final class Surnames {
    private record Rule(String oblique, String nominative) {}

    private static final int SHORTEST_STEM = 2;

    private final List<Rule> rules = new ArrayList<>();

    void add(String oblique, String nominative) {
        rules.add(new Rule(oblique, nominative));
        rules.sort(Comparator.comparingInt((Rule rule) -> rule.oblique.length()).reversed());
    }

    /// The nominative by the longest ending that fits; null where none does.
    @Nullable
    String nominative(String name) {
        for (Rule rule : rules) {
            int stem = name.length() - rule.oblique.length();
            if (stem >= SHORTEST_STEM && name.endsWith(rule.oblique)) {
                return name.substring(0, stem) + rule.nominative;
            }
        }
        return null;
    }
}
