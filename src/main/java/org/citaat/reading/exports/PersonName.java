package org.citaat.reading.exports;

import java.util.regex.Pattern;

/// A person's name as references write it, the surname first.
final class PersonName {
    private static final Pattern COMMA = Pattern.compile(",");

    private PersonName() {}

    /// "Vries, Anna de", "Vries, Jr., Anna" (BibTeX) and "Vries, Anna, Jr." (RIS) in the order they are spoken; what has no
    /// comma stays.
    static String spoken(String written) {
        String[] parts = COMMA.splitAsStream(written).limit(3).map(String::strip).toArray(String[]::new);
        if (parts.length < 2) {
            return written.strip();
        }
        String name = parts[1] + " " + parts[0];
        if (parts.length < 3) {
            return name.strip();
        }
        return isSuffix(parts[1]) ? parts[2] + " " + parts[0] + " " + parts[1] : name + " " + parts[2];
    }

    private static boolean isSuffix(String part) {
        return part.matches("(?i)(?:jr|sr)\\.?|[IVX]+");
    }
}
