package org.citaat.reading.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads references in BibTeX and BibLaTeX.
final class BibTexExport {
    private static final Pattern START = Pattern.compile("@[a-zA-Z]{1,40}\\s{0,10}[{(]");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s{}]+");
    private static final Pattern AND = Pattern.compile("(?i)(?<=\\s)and(?=\\s)");

    private BibTexExport() {}

    /// Empty where the text is none.
    static Optional<String> read(String text, Items items) {
        if (!START.matcher(firstWords(text)).lookingAt()) {
            return Optional.empty();
        }
        List<Map<String, String>> entries = new BibTexEntries(text).read();
        if (entries.stream().noneMatch(entry -> entry.containsKey("title") || entry.containsKey("author"))) {
            return Optional.empty();
        }
        entries.forEach(entry -> items.add(draft(entry)));
        return Optional.of("BibTeX");
    }

    /// A text about BibTeX has words before its first entry; a list of references has comments at most.
    private static String firstWords(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("%")).findFirst()
                .orElse("");
    }

    private static Draft draft(Map<String, String> entry) {
        Draft draft = new Draft().address(address(entry, "url")).address(address(entry, "howpublished"))
                .address(address(entry, "ee")).doi(entry.get("doi"))
                .title(title(entry)).authors(authors(entry)).published(published(entry))
                .saved(plain(entry, "urldate")).tags(TagList.keywords(plain(entry, "keywords")))
                .note(plain(entry, "annote")).note(plain(entry, "annotation")).note(plain(entry, "note"))
                .summary(plain(entry, "abstract"));
        Stream.of("journal", "journaltitle", "booktitle", "organization").map(field -> plain(entry, field))
                .filter(Objects::nonNull).forEach(draft::publication);
        return draft;
    }

    private static @Nullable String plain(Map<String, String> entry, String field) {
        String tex = entry.get(field);
        return tex == null ? null : TexText.plain(tex);
    }

    private static String title(Map<String, String> entry) {
        String title = Objects.requireNonNullElse(plain(entry, "title"), "");
        String subtitle = plain(entry, "subtitle");
        return subtitle == null || title.isEmpty() ? title : title + ": " + subtitle;
    }

    /// An address is no TeX, though some programs escape what TeX would take for a command.
    private static @Nullable String address(Map<String, String> entry, String field) {
        Matcher address = ADDRESS
                .matcher(entry.getOrDefault(field, "").replace("{}", "").replaceAll("\\\\([_%&#~$])", "$1"));
        return address.find() ? address.group() : null;
    }

    /// A name in braces is that of a body, and no "and" in it parts names.
    private static List<String> authors(Map<String, String> entry) {
        List<String> authors = new ArrayList<>();
        for (String name : TexText.outsideBraces(entry.getOrDefault("author", ""), AND)) {
            boolean body = name.strip().matches("\\{(?!\\\\)[^{}]*\\}");
            String plain = TexText.plain(name);
            if (!plain.equals("others")) {
                authors.add(body ? plain : PersonName.spoken(plain));
            }
        }
        return authors;
    }

    private static @Nullable String published(Map<String, String> entry) {
        String date = plain(entry, "date");
        String year = plain(entry, "year");
        if (date != null || year == null) {
            return date;
        }
        String month = Objects.requireNonNullElse(plain(entry, "month"), "").toLowerCase(Locale.ROOT);
        String day = Objects.requireNonNullElse(plain(entry, "day"), "1");
        String whole = month.matches("\\d{1,2}")
                ? year + "/" + month + "/" + day
                : (month.matches(".*\\d.*") ? month : day + " " + month) + " " + year;
        return month.isEmpty() || WrittenDate.day(whole).isEmpty() ? year : whole;
    }
}
