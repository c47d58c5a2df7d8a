package org.citaat.quotes.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.citaat.quotes.language.Lexicon.Feature;
import org.jspecify.annotations.Nullable;

/// Reads a language's word lists: blocks headed `[name]`, each naming its author and what it was checked against, then
/// entries parted by commas or line ends. A list that breaks the form is refused whole, with the line's number.
final class LexiconReader {
    private static final int DAYS = 7;

    private final String language;
    private final WordTable table = new WordTable();
    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Map<String, DayOfWeek> weekdays = new HashMap<>();
    private final Map<String, Integer> relativeDays = new HashMap<>();
    private final Map<String, Integer> months = new HashMap<>();
    private final List<String> functionWords = new ArrayList<>();
    private final Map<WordEnding, List<String>> endings = new EnumMap<>(WordEnding.class);
    private final Surnames maleSurnames = new Surnames();
    private final Surnames femaleSurnames = new Surnames();
    private @Nullable String block;
    private boolean author;
    private boolean checked;
    private int weekdayLines;
    private int monthLines;

    LexiconReader(String language) {
        this.language = language;
    }

    Lexicon read(BufferedReader lines) throws IOException {
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                take(line.strip());
            } catch (IllegalArgumentException wrong) {
                throw new IllegalArgumentException(language + ", line " + number + ": " + wrong.getMessage(), wrong);
            }
        }
        return new Lexicon(language, table, features, weekdays, relativeDays, months, functionWords, endings,
                maleSurnames, femaleSurnames);
    }

    private void take(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            block = line.substring(1, line.length() - 1);
            author = false;
            checked = false;
        } else if (line.startsWith("author:")) {
            author = true;
        } else if (line.startsWith("checked:")) {
            checked = true;
        } else {
            entries(line);
        }
    }

    private void entries(String line) {
        String name = block;
        if (name == null || !author || !checked) {
            throw new IllegalArgumentException("entries before a block's author and check");
        }
        switch (name) {
            case "features" -> each(line, entry -> features.add(feature(entry)));
            case "weekday" -> weekday(line);
            case "month" -> month(line);
            case "relative-day" -> relativeDay(line);
            case "male-surname" -> surnames(line, maleSurnames);
            case "female-surname" -> surnames(line, femaleSurnames);
            default -> other(name, line);
        }
    }

    private static void surnames(String line, Surnames rules) {
        for (String rule : line.split(",", -1)) {
            int sign = rule.indexOf('=');
            if (sign < 0) {
                throw new IllegalArgumentException("no ending of the nominative: " + rule.strip());
            }
            rules.add(rule.substring(0, sign).strip(), rule.substring(sign + 1).strip());
        }
    }

    private void other(String name, String line) {
        WordEnding ending = WordEnding.named(name);
        if (ending != null) {
            each(line, endings.computeIfAbsent(ending, ignored -> new ArrayList<>())::add);
        } else {
            WordClass kind = WordClass.named(name);
            each(line, entry -> word(entry, kind));
        }
    }

    private static Feature feature(String name) {
        return Feature.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private void weekday(String line) {
        weekdayLines++;
        if (weekdayLines > DAYS) {
            throw new IllegalArgumentException("more than seven days");
        }
        DayOfWeek day = DayOfWeek.of(weekdayLines);
        each(line, entry -> {
            weekdays.put(entry, day);
            word(entry, WordClass.WEEKDAY);
        });
    }

    private void month(String line) {
        monthLines++;
        each(line, entry -> {
            months.put(entry, monthLines);
            word(entry, WordClass.MONTH);
        });
    }

    private void relativeDay(String line) {
        int sign = line.lastIndexOf('=');
        if (sign < 0) {
            throw new IllegalArgumentException("no number of days: " + line);
        }
        int days = Integer.parseInt(line.substring(sign + 1).strip().replace('−', '-'));
        each(line.substring(0, sign), entry -> {
            relativeDays.put(entry, days);
            word(entry, WordClass.RELATIVE_DAY);
        });
    }

    private void word(String entry, WordClass kind) {
        if (kind == WordClass.FUNCTION) {
            functionWords.add(entry);
        }
        List<String> parts = List.of(entry.split(" ", -1));
        if (parts.size() == 1) {
            table.add(entry, kind.bit());
        } else {
            table.addPhrase(parts.getFirst(), new WordTable.Phrase(parts.subList(1, parts.size()), kind.bit()));
        }
    }

    private static void each(String line, Consumer<String> use) {
        for (String entry : line.split(",", -1)) {
            String word = WordTable.fold(entry.strip());
            if (!word.isEmpty()) {
                use.accept(word);
            }
        }
    }
}
