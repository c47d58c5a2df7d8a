package org.citaat.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.citaat.model.PublicationDate;
import org.citaat.text.AddressText;
import org.citaat.text.Tidy;
import org.citaat.text.dates.MomentText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the entries of a feed in mark-up.
final class Entries {
    private static final Set<String> NAMES = Set.of("item", "entry", "atom:entry");
    /// No title and no list of authors is longer; in UTF-16 code units.
    private static final int LONGEST_TITLE = 1000;
    private static final int LONGEST_NAME = 300;
    private static final String[] WHEN = {"atom:published", "published", "pubdate", "atom:issued", "issued", "dc:date",
            "dcterms:issued", "dcterms:created", "atom:created", "created", "date", "atom:updated", "updated",
            "atom:modified", "modified", "dcterms:modified", "lastmod", "expirationdate"};
    /// "name@paper.example (Name)" and "Name <name@paper.example>".
    private static final Pattern MAIL_NAME = Pattern
            .compile("[^\\s@<>()]++@[^\\s@<>()]++\\s*+\\((.+)\\)|([^<>]+)<[^\\s@<>]++@[^\\s@<>]++>");

    private final FeedHead head;

    Entries(FeedHead head) {
        this.head = head;
    }

    static boolean isEntry(String name) {
        return NAMES.contains(name);
    }

    FeedEntry entry(Element element) {
        Fields fields = Fields.of(element);
        String title = fields.first("atom:title", "title", "dc:title", "media:title").map(Wording::of)
                .map(Wording::plain).filter(text -> !text.isEmpty()).map(text -> cut(text, LONGEST_TITLE)).orElse(null);
        Optional<Wording> content = fields
                .first("content:encoded", "atom:content", "content", "xhtml:body", "xhtml:div", "body",
                        "fulltext")
                .map(Wording::of).filter(words -> !words.value().isBlank());
        Optional<Wording> summary = fields.first("atom:summary", "summary", "description", "dc:description", "abstract",
                "itunes:summary", "media:description").map(Wording::of).filter(words -> !words.value().isBlank());
        String whole = summary.or(() -> content).map(Wording::plain).orElse("");
        URI link = link(element, fields);
        String guid = fields.first("atom:id", "guid", "id", "dc:identifier").map(Element::wholeText).map(Tidy::line)
                .filter(text -> !text.isEmpty()).orElse(null);
        String hash = Identities.hash(title, content.map(Wording::value).orElse(whole));
        return new FeedEntry(new FeedIdentity(guid, link == null ? null : link.toString(), hash), title, link,
                authors(fields), published(element, fields), Summary.of(whole),
                Summary.content(content, summary, whole));
    }

    static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end) + "…";
    }

    private @Nullable PublicationDate published(Element element, Fields fields) {
        return Stream.concat(Stream.of(WHEN).flatMap(name -> fields.all(name).stream()).map(Element::wholeText),
                Stream.of(Links.attribute(element, "lastmod")))
                .map(text -> MomentText.parse(text, head.language())).flatMap(Optional::stream).findFirst()
                .orElse(null);
    }

    private @Nullable URI link(Element element, Fields fields) {
        URI base = head.base(element);
        Stream<@Nullable String> candidates = Stream.of(
                fields.first("feedburner:origlink").map(Element::wholeText).orElse(null),
                Links.alternate(fields.all("atom:link")), Links.alternate(fields.all("link")),
                fields.first("link").map(Links::words).orElse(null), permalink(fields),
                fields.first("atom:content", "content").map(content -> content.attr("src")).orElse(null),
                Links.attribute(element, "href"), Links.attribute(element, "rdf:about"),
                fields.first("dc:identifier", "atom:id", "url").map(Element::wholeText).orElse(null));
        return candidates.filter(Objects::nonNull).filter(text -> !text.isBlank())
                .map(text -> AddressText.web(text, looksWhole(text) ? null : base))
                .flatMap(Optional::stream).findFirst().orElse(null);
    }

    private static boolean looksWhole(String text) {
        return text.strip().matches("(?i)[a-z][a-z0-9+.-]*:.*");
    }

    /// A GUID is an address unless it says that it is none.
    private static @Nullable String permalink(Fields fields) {
        return fields.first("guid").filter(guid -> !Links.attribute(guid, "ispermalink").equalsIgnoreCase("false"))
                .map(Element::wholeText).filter(Entries::looksWhole).orElse(null);
    }

    private List<String> authors(Fields fields) {
        Set<String> names = new LinkedHashSet<>();
        for (Element author : fields.all("atom:author", "author", "dc:creator", "itunes:author", "media:credit")) {
            Fields parts = Fields.of(author);
            names.add(name(parts.first("atom:name", "name").or(() -> parts.first("atom:email", "email"))
                    .map(Element::wholeText).orElseGet(() -> Wording.of(author).plain())));
        }
        names.remove("");
        return names.isEmpty() ? head.authors() : new ArrayList<>(names);
    }

    static String name(String written) {
        String line = cut(Tidy.line(written), LONGEST_NAME);
        Matcher mail = MAIL_NAME.matcher(line);
        if (!mail.matches()) {
            return line;
        }
        return mail.group(1) != null ? mail.group(1).strip() : mail.group(2).strip();
    }
}
