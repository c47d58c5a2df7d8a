package org.citaat.reading.exports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A reference in CSL-JSON, which Zotero, Mendeley and Pandoc write.
final class CslItem {
    /// The types of CSL 1.0.2.
    private static final Set<String> TYPES = Set.of("article", "article-journal", "article-magazine",
            "article-newspaper", "bill", "book", "broadcast", "chapter", "classic", "collection", "dataset", "document",
            "entry", "entry-dictionary", "entry-encyclopedia", "event", "figure", "graphic", "hearing", "interview",
            "legal_case", "legislation", "manuscript", "map", "motion_picture", "musical_score", "pamphlet",
            "paper-conference", "patent", "performance", "periodical", "personal_communication", "post", "post-weblog",
            "regulation", "report", "review", "review-book", "software", "song", "speech", "standard", "thesis",
            "treaty", "webpage");

    private CslItem() {}

    static boolean fits(JsonFields item) {
        String type = item.string("type");
        return type != null && TYPES.contains(type) && item.has("title")
                && item.hasOneOf("author", "issued", "container-title", "URL", "DOI", "accessed", "publisher");
    }

    static Draft draft(JsonFields item) {
        return new Draft().address(item.string("URL")).doi(item.string("DOI")).title(item.string("title"))
                .authors(item.objects("author").stream().map(CslItem::name).filter(name -> !name.isEmpty()).toList())
                .publication(item.string("container-title")).published(date(item, "issued"))
                .saved(date(item, "accessed"))
                .tags(TagList.keywords(item.string("keyword", "keywords"))).note(item.string("note"))
                .summary(item.string("abstract"));
    }

    private static String name(JsonFields name) {
        return Optional.ofNullable(name.string("literal"))
                .orElseGet(() -> Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
                        .map(name::string).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /// `{"date-parts": [[2021, 3, 5]]}`, or as it was written.
    private static @Nullable String date(JsonFields item, String name) {
        JsonFields date = item.object(name);
        List<String> parts = date.fields().get("date-parts") instanceof List<?> dates && !dates.isEmpty()
                && dates.getFirst() instanceof List<?> first
                        ? first.stream().map(String::valueOf).toList()
                        : List.of();
        return parts.isEmpty() ? date.string("raw", "literal") : String.join("/", parts) + "/";
    }
}
