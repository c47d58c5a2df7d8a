package org.citaat.reading.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.text.Interruption;
import org.jspecify.annotations.Nullable;

/// Reads references in RIS, which Zotero, EndNote and newspaper archives write: lines of a two-letter tag and a value, one
/// reference from `TY` to `ER`.
final class RisExport {
    /// The standard has two blanks before the dash and one behind; few programs keep to it.
    private static final Pattern LINE = Pattern.compile("\\s{0,4}([A-Z][A-Z0-9])(?:\\s{1,4}-\\s?|-\\s|-$)(.*)");
    private static final Pattern TYPE = Pattern.compile("\\s*[A-Z]{2,10}\\s*");
    /// Of several addresses in one line, each begins anew.
    private static final Pattern ADDRESSES = Pattern.compile("[;\\s]{1,5}(?=https?://)");

    private final Map<String, List<StringBuilder>> fields = new HashMap<>();
    private final Items items;
    private @Nullable StringBuilder open;

    private RisExport(Items items) {
        this.items = items;
    }

    /// Empty where the text is none.
    static Optional<String> read(String text, Items items) {
        Matcher first = LINE.matcher(text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""));
        if (!first.matches() || !first.group(1).equals("TY") || !TYPE.matcher(first.group(2)).matches()) {
            return Optional.empty();
        }
        RisExport reading = new RisExport(items);
        text.lines().forEach(reading::line);
        reading.end();
        return Optional.of("RIS");
    }

    /// A line without a tag goes on with the value before. Where `ER` is missing, the next `TY` ends a reference.
    private void line(String line) {
        Interruption.check();
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            if (open != null && !line.isBlank()) {
                open.append('\n').append(line.strip());
            }
            return;
        }
        String tag = matcher.group(1);
        if (tag.equals("TY") || tag.equals("ER")) {
            end();
        }
        open = new StringBuilder(matcher.group(2).strip());
        fields.computeIfAbsent(tag, _ -> new ArrayList<>()).add(open);
    }

    private void end() {
        if (fields.containsKey("TY")) {
            items.add(draft());
        }
        fields.clear();
        open = null;
    }

    private Draft draft() {
        Draft draft = new Draft().authors(all("AU", "A1").map(PersonName::spoken).toList()).tags(all("KW").toList())
                .published(date()).saved(all("Y2").findFirst().orElse(null));
        all("UR", "LK").flatMap(ADDRESSES::splitAsStream).forEach(draft::address);
        all("DO", "DI").forEach(draft::doi);
        all("TI", "T1", "CT", "BT").forEach(draft::title);
        all("T2", "JO", "JF", "JA", "J2", "SO").forEach(draft::publication);
        all("N1", "RN").forEach(draft::note);
        all("AB", "N2").forEach(draft::summary);
        return draft;
    }

    /// The year has a tag of its own and is often all that stands there; the longest date tells most.
    private @Nullable String date() {
        return all("DA", "PY", "Y1").filter(date -> WrittenDate.day(date).isPresent())
                .max((a, b) -> Long.compare(digits(a), digits(b))).orElse(null);
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private Stream<String> all(String... tags) {
        return Stream.of(tags).flatMap(tag -> fields.getOrDefault(tag, List.of()).stream())
                .map(StringBuilder::toString)
                .filter(value -> !value.isBlank());
    }
}
