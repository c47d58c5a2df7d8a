package org.citaat.reading.html.facts;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.citaat.text.WordList;
import org.citaat.text.dates.DateText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The day an article was published: structured data, then the head, then a `time` element, then the address, then what the
/// reader sees. No date rather than a wrong one.
final class Dates {
    private static final LocalDate FIRST_WEB_PAGE = LocalDate.of(1991, 8, 6);
    private static final Pattern IN_ADDRESS = Pattern
            .compile(
                    "(?<![\\d])((?:19|20)\\d\\d)([/_-]?)(0[1-9]|1[0-2]|[1-9](?=\\2))\\2(0[1-9]|[12]\\d|3[01]|[1-9](?!\\d))(?!\\d)");
    private static final String[] META_NAMES = {"article:published_time", "og:published_time", "datepublished",
            "og:article:published_time", "article:published", "parsely-pub-date", "sailthru.date", "pubdate",
            "publishdate", "publish-date", "publish_date", "publication_date", "publication-date", "published_at",
            "cxenseparse:recs:publishtime", "citation_publication_date", "citation_date", "dcterms.issued",
            "dcterms.created", "dcterms.date", "dc.date.issued", "dc.date.created", "dc.date", "date", "datecreated",
            "article.published", "published-date", "rnews:datepublished", "originalpublicationdate", "created"};
    private static final List<String> MARKED = List.of("[itemprop=datePublished]", "time[pubdate]",
            "time.published, time.entry-date:not(.updated), .entry-date time, time.date-published",
            "abbr.published[title]");
    private static final List<String> SHOWN = List.of("article header", "article .byline",
            ".entry-date, .post-date, .article-date, .published, .publish-date, .pubdate, .date-published, .datum,"
                    + " .article__date, .article-meta, .post-meta, .entry-meta, .byline",
            ".date, #date, .meta",
            "[class*=publish], [class*=pubdate], [class*=post-date], [class*=postdate], [class*=news-date],"
                    + " [class*=date], [class*=datum], [class*=fecha]");
    private static final int SHORT = 200;
    private static final int LINE = 120;
    private static final Pattern META_LIKE = Pattern
            .compile("publi(?:sh|cation)|pub_?date|date.?(?:posted|created|issued)|(?:release|issue|posted).?date");
    private static final Pattern META_UNLIKE = Pattern.compile("modif|updat|publisher|page|site|logo|id$|name");
    private static final Pattern CHANGED = Pattern.compile(
            WordList.load(Dates.class, "byline-words.txt").alternatives("changed"),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final LocalDate latest;
    private final @Nullable String language;

    /// @param fetched no article is published after it was read; two days are allowed for time zones and wrong clocks
    Dates(Instant fetched, @Nullable String language) {
        this.latest = LocalDate.ofInstant(fetched, ZoneOffset.UTC).plusDays(2);
        this.language = language;
    }

    @Nullable
    PublicationDate find(Document document, StructuredData data, MetaTags meta, Masthead masthead, URI address) {
        return read(data.text("datePublished")).or(() -> read(meta.first(META_NAMES))).or(() -> marked(document))
                .or(() -> timeElement(document)).or(() -> inAddress(address))
                .or(() -> read(data.ofPage("datePublished"))).or(() -> read(meta.like(META_LIKE, META_UNLIKE)))
                .or(() -> beside(masthead)).or(() -> shown(document))
                .or(() -> read(data.text("dateCreated"))).orElse(null);
    }

    /// A line near the title that tells little but a day; one that tells of a change only where no other does.
    private Optional<PublicationDate> beside(Masthead masthead) {
        Optional<PublicationDate> changed = Optional.empty();
        for (Masthead.Line line : masthead.lines()) {
            String text = line.text();
            Optional<PublicationDate> date = text.length() <= LINE ? read(text) : Optional.empty();
            if (date.isPresent()) {
                if (!CHANGED.matcher(text).find()) {
                    return date;
                }
                changed = changed.or(() -> date);
            }
        }
        return changed;
    }

    private Optional<PublicationDate> read(@Nullable String text) {
        return DateText.parse(text, language).filter(this::isPossible);
    }

    private boolean isPossible(PublicationDate date) {
        return !date.day().isBefore(FIRST_WEB_PAGE) && !date.day().isAfter(latest);
    }

    private Optional<PublicationDate> marked(Document document) {
        return MARKED.stream().flatMap(selector -> Visible.places(document, selector).limit(1))
                .flatMap(element -> ofElement(element).stream()).findFirst();
    }

    private Optional<PublicationDate> ofElement(Element element) {
        return read(element.attr("datetime")).or(() -> read(element.attr("content")))
                .or(() -> read(element.attr("title")))
                .or(() -> read(Visible.text(element)));
    }

    /// The first one in the article; outside of articles only where all of them name one day, for lists of other articles
    /// have dates, too.
    private Optional<PublicationDate> timeElement(Document document) {
        List<PublicationDate> inside = days(document, "article time");
        if (!inside.isEmpty() && document.selectStream("article").limit(2).count() == 1) {
            return Optional.of(inside.getFirst());
        }
        List<PublicationDate> all = days(document, "time");
        boolean agreed = all.stream().map(PublicationDate::day).distinct().count() == 1;
        return agreed ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private List<PublicationDate> days(Document document, String selector) {
        return Visible.places(document, selector).flatMap(element -> ofElement(element).stream()).toList();
    }

    private Optional<PublicationDate> inAddress(URI address) {
        Matcher matcher = IN_ADDRESS.matcher(String.valueOf(address.getPath()));
        return matcher.find()
                ? read(matcher.group(1) + "-" + matcher.group(3) + "-" + matcher.group(4))
                : Optional.empty();
    }

    /// Only from short texts in places made for dates, and only where such a place names one day.
    private Optional<PublicationDate> shown(Document document) {
        for (String selector : SHOWN) {
            List<PublicationDate> days = Visible.places(document, selector).map(Visible::text)
                    .filter(text -> text.length() < SHORT).flatMap(text -> read(text).stream()).toList();
            if (days.stream().map(PublicationDate::day).distinct().count() == 1) {
                return Optional.of(days.getFirst());
            }
        }
        return Optional.empty();
    }
}
