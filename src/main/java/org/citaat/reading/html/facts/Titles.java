package org.citaat.reading.html.facts;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.text.Tidy;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// The title of an article, without the name of the paper behind it.
final class Titles {
    private static final Pattern LAST_PART = Pattern.compile("^(.*\\S)\\s+[|\\-–—»·•:]+\\s+([^|»·•]{2,60})$");
    private static final Pattern FIRST_PART = Pattern.compile("^([^|»·•]{2,60}?)\\s+[|»·•]+\\s+(\\S.*)$");
    private static final int LONGEST = 300;

    private Titles() {}

    static @Nullable String find(Document document, StructuredData data, MetaTags meta, @Nullable String publication) {
        List<String> headings = headings(document);
        String shown = Tidy.line(document.title());
        Stream<@Nullable String> candidates = Stream.of(only(headings), meta.first("og:title"), data.text("headline"),
                meta.first("twitter:title", "dc.title", "parsely-title", "title"), shown,
                headings.isEmpty() ? null : headings.getFirst());
        return candidates.filter(Objects::nonNull).map(Objects::requireNonNull)
                .filter(title -> title.length() <= Visible.LONGEST)
                .map(title -> withoutSite(title, publication, headings))
                .filter(title -> !title.isEmpty() && title.length() <= LONGEST && !isSite(title, publication))
                .findFirst()
                .orElse(null);
    }

    /// The one first-level heading of the page's article, if that is clear.
    private static @Nullable String only(List<String> headings) {
        return headings.size() == 1 ? headings.getFirst() : null;
    }

    private static List<String> headings(Document document) {
        return Visible.places(document, "h1").map(Visible::text).map(Tidy::line)
                .filter(text -> text.length() > 3).distinct().toList();
    }

    private static String withoutSite(String title, @Nullable String publication, List<String> headings) {
        Matcher last = LAST_PART.matcher(title);
        if (last.matches() && (isSite(last.group(2), publication) || headings.contains(last.group(1)))) {
            return withoutSite(last.group(1), publication, headings);
        }
        Matcher first = FIRST_PART.matcher(title);
        return first.matches() && isSite(first.group(1), publication) ? first.group(2) : title;
    }

    /// Whether a text is the paper's name, or its domain's, in some spelling.
    private static boolean isSite(String text, @Nullable String publication) {
        String one = letters(text);
        String other = publication == null ? "" : letters(publication);
        boolean begins = one.length() > 3 && other.startsWith(one);
        boolean continues = other.length() > 3 && one.startsWith(other) && one.length() < 2 * other.length() + 8;
        return !one.isEmpty() && other.length() > 1 && (one.equals(other) || begins || continues);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
