package org.citaat.reading.html.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.text.Tidy;
import org.citaat.text.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The persons who wrote an article.
final class Authors {
    private static final WordList WORDS = WordList.load(Authors.class, "byline-words.txt");
    private static final Pattern BY = Pattern.compile("^(?:" + WORDS.alternatives("by") + "(?:\\s*:\\s*|\\s+)){1,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;|•·/]\\s*|\\s+" + WORDS.alternatives("and") + "\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Set<String> NOBODY = Set.copyOf(WORDS.section("nobody"));
    private static final Pattern NO_NAME = Pattern
            .compile("[@\\d<>{}\\[\\]=_]|https?:|www\\.|\\.(?:com|org|net|nl|de)$");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern AUTHOR_PAGE = Pattern
            .compile(
                    "/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|writers?|staff|byline|profiles?|people|team|editors?"
                            + "|journalists?|autori|redacteur|about-the-author)/[^/]",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern AUTHOR_CLASS = Pattern.compile("author|byline|auteur|(?<![a-z])autor",
            Pattern.CASE_INSENSITIVE);
    /// What follows the names in a by-line: a day, a dash, a place.
    private static final Pattern AFTER_NAMES = Pattern
            .compile("\\s+[-–—|·•]\\s+|\\s+(?=\\d)|\\s*\\||\\s*·|\\s*•|\\s+on\\s|\\s+am\\s");
    /// Every word of a name begins with a capital, but for particles.
    private static final Pattern CAPITALS = Pattern
            .compile("(?:(?:\\p{Lu}[\\p{L}.'’-]*|d[aeio]s?|v[ao]n|d[eu]r?|den|ter|la|le|el|al|y|e|zu)\\s*){2,5}");
    private static final int LONGEST_LINE = 120;
    private static final int FEW = 4;
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;
    private static final List<String> SHOWN = List.of("article [itemprop=author] [itemprop=name]",
            "[itemprop=author] [itemprop=name]", "article [rel=author]", "[itemprop=author]", "[rel=author]",
            "article .byline .author, article .byline-name, article .author-name, article .author__name",
            ".byline .author, .byline-name, .author-name, .author__name, .auteur, .vcard .fn",
            "article .byline", ".byline, .article-author, .post-author, .entry-author, .author.vcard");

    private final @Nullable String publication;

    /// @param publication the paper's name, which is no author
    Authors(@Nullable String publication) {
        this.publication = publication;
    }

    List<String> find(Document document, StructuredData data, MetaTags meta, Masthead masthead) {
        Stream<List<String>> sources = Stream.concat(
                Stream.of(data.names("author"), data.names("creator"),
                        meta.all("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl",
                                "citation_author", "dcterms.creator", "article:author_name", "cxenseparse:author")),
                SHOWN.stream().map(selector -> shown(document, selector)));
        return sources.map(this::names).filter(names -> !names.isEmpty()).findFirst()
                .or(() -> linked(masthead)).or(() -> named(masthead)).orElse(List.of());
    }

    /// A link near the title to the page of somebody who writes there.
    private Optional<List<String>> linked(Masthead masthead) {
        for (Masthead.Line line : masthead.lines()) {
            List<String> names = names(line.elements().stream().filter(Authors::isOfAuthor).map(Visible::text)
                    .map(Tidy::line).distinct().limit(FEW).toList());
            if (!names.isEmpty()) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfAuthor(Element element) {
        return element.normalName().equals("a") && AUTHOR_PAGE.matcher(element.attr("href")).find()
                || AUTHOR_CLASS.matcher(element.className()).find() && element.childrenSize() == 0;
    }

    /// "By Jane Doe" near the title.
    private Optional<List<String>> named(Masthead masthead) {
        for (Masthead.Line line : masthead.lines()) {
            Matcher by = BY.matcher(line.text());
            if (line.text().length() <= LONGEST_LINE && by.find()) {
                String rest = AFTER_NAMES.split(line.text().substring(by.end()), 2)[0];
                List<String> names = names(List.of(rest));
                if (!names.isEmpty() && names.stream().allMatch(name -> CAPITALS.matcher(name).matches())) {
                    return Optional.of(names);
                }
            }
        }
        return Optional.empty();
    }

    /// Names beside other articles' teasers are not this one's: many different ones mean a list.
    private static List<String> shown(Document document, String selector) {
        List<String> texts = Visible.places(document, selector).map(Visible::text).map(Tidy::line).distinct()
                .limit(FEW + 1).toList();
        return texts.size() > FEW ? List.of() : texts;
    }

    private List<String> names(List<String> texts) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String text : texts) {
            if (text.equalsIgnoreCase(publication)) {
                continue;
            }
            BETWEEN.splitAsStream(BY.matcher(text).replaceFirst("")).map(name -> BY.matcher(name).replaceFirst(""))
                    .map(Tidy::line).filter(this::isName)
                    .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        }
        return List.copyOf(names.values());
    }

    private boolean isName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.length() > 1 && name.length() <= LONGEST && BLANK.split(name, -1).length <= MOST_WORDS
                && !NO_NAME.matcher(lower).find() && !NOBODY.contains(lower) && !name.equalsIgnoreCase(publication)
                && name.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isIdeographic(c));
    }
}
