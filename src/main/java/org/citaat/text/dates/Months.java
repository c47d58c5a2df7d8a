package org.citaat.text.dates;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.citaat.text.WordList;

/// The names of months, and the words around them, in thirteen languages.
final class Months {
    static final WordList WORDS = WordList.load(Months.class, "months.txt");
    private static final Map<String, Integer> NUMBERS = numbers();

    /// Any name of a month, as a capturing group of a pattern that ignores case.
    static final String NAME = NUMBERS.keySet().stream().sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote).collect(Collectors.joining("|", "(", ")"));

    /// What may stand between a day's number and its month.
    static final String BEFORE = "(?:" + WORDS.alternatives("ordinal") + "|\\.|º|-)?(?:\\s+"
            + WORDS.alternatives("before month") + ")?\\s*";

    /// What may stand between a month and its year.
    static final String AFTER = "(?!\\p{L})\\.?,?-?(?:\\s+" + WORDS.alternatives("after month") + ")?\\s*";

    private Months() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        WORDS.sectionNames().stream().filter(name -> Character.isDigit(name.charAt(0)))
                .forEach(number -> WORDS.section(number)
                        .forEach(name -> numbers.put(name.toLowerCase(Locale.ROOT), Integer.parseInt(number))));
        return Map.copyOf(numbers);
    }

    /// From 1, for January, to 12.
    static int number(String name) {
        return NUMBERS.getOrDefault(name.toLowerCase(Locale.ROOT), 0);
    }
}
