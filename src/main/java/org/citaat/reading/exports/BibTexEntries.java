package org.citaat.reading.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.citaat.text.Interruption;

/// Takes a BibTeX file apart into entries and their fields, still in TeX. Damage costs the field it is in: an entry ends at
/// the latest where a line begins with the next one, and what is not understood inside is passed over.
final class BibTexEntries {
    private static final Set<String> NO_ENTRIES = Set.of("comment", "preamble");
    private static final Pattern NEXT_ENTRY = Pattern.compile("@[a-zA-Z]{1,40}\\s{0,10}[{(]");

    private final String text;
    private final Map<String, String> strings = new HashMap<>(Map.ofEntries(Map.entry("jan", "January"),
            Map.entry("feb", "February"), Map.entry("mar", "March"), Map.entry("apr", "April"), Map.entry("may", "May"),
            Map.entry("jun", "June"), Map.entry("jul", "July"), Map.entry("aug", "August"),
            Map.entry("sep", "September"), Map.entry("oct", "October"), Map.entry("nov", "November"),
            Map.entry("dec", "December")));
    /// What `#` joins; longer ones are made to fill the memory. In UTF-16 code units.
    private static final int LONGEST_JOINED = 100_000;

    private int at;
    /// Where the entry that is read ends at the latest.
    private int limit;

    BibTexEntries(String text) {
        this.text = text;
    }

    /// The fields of each entry, by their names in small letters.
    List<Map<String, String>> read() {
        List<Map<String, String>> entries = new ArrayList<>();
        for (at = entryFrom(0); at < text.length(); at = entryFrom(limit)) {
            Interruption.check();
            limit = entryFrom(at + 1);
            at++;
            String type = word().toLowerCase(Locale.ROOT);
            passBlanks();
            at++;
            if (type.equals("string")) {
                fields().forEach(strings::putIfAbsent);
            } else if (!NO_ENTRIES.contains(type)) {
                passKey();
                entries.add(fields());
            }
        }
        return entries;
    }

    /// The start of the next entry: an `@` that begins a line, with a word and a bracket behind it.
    private int entryFrom(int from) {
        for (int i = text.indexOf('@', from); i >= 0; i = text.indexOf('@', i + 1)) {
            if (beginsLine(i) && NEXT_ENTRY.matcher(text).region(i, text.length()).lookingAt()) {
                return i;
            }
        }
        return text.length();
    }

    private boolean beginsLine(int place) {
        int i = place - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r';
    }

    /// Some programs write no key.
    private void passKey() {
        int comma = text.indexOf(',', at, limit);
        int equals = text.indexOf('=', at, limit);
        if (comma >= 0 && (equals < 0 || comma < equals)) {
            at = comma + 1;
        }
    }

    private Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        while (at < limit) {
            passBlanks();
            String name = word().toLowerCase(Locale.ROOT);
            passBlanks();
            if (!name.isEmpty() && at < limit && text.charAt(at) == '=') {
                fields.putIfAbsent(name, value());
            } else if (name.isEmpty()) {
                at++;
            }
        }
        return fields;
    }

    /// Parts that `#` joins: in braces, in quotation marks, a number, or the name of a string.
    private String value() {
        StringBuilder value = new StringBuilder();
        do {
            at++;
            passBlanks();
            char c = at < limit ? text.charAt(at) : ',';
            if (c == '{' || c == '"') {
                value.append(enclosed(c == '{' ? '}' : '"'));
            } else {
                String word = word();
                value.append(strings.getOrDefault(word.toLowerCase(Locale.ROOT), word));
                if (value.length() > LONGEST_JOINED) {
                    throw new Items.TooManyException("strings of strings");
                }
            }
            passBlanks();
        } while (at < limit && text.charAt(at) == '#');
        return value.toString();
    }

    /// What stands between brackets, braces inside included; where the closing one is missing, all that is left.
    private String enclosed(char close) {
        int start = ++at;
        int depth = 0;
        for (; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == close && depth == 0) {
                return text.substring(start, at++);
            } else {
                depth = Math.max(0, depth + (c == '{' ? 1 : c == '}' ? -1 : 0));
            }
        }
        at = limit;
        return text.substring(Math.min(start, limit), limit).stripTrailing();
    }

    private void passBlanks() {
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private String word() {
        int start = at;
        while (at < limit && isInWord(text.charAt(at))) {
            at++;
        }
        return text.substring(Math.min(start, limit), Math.min(at, limit));
    }

    private static boolean isInWord(char c) {
        return !Character.isWhitespace(c) && "{}(),=#\"@%'".indexOf(c) < 0;
    }
}
