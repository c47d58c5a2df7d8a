package org.citaat.reading.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads what programs write in JSON: a list of objects, bare or inside another object, told by the fields that one
/// program alone has.
final class JsonExport {
    /// So many records are looked at to tell the program, since the first may lack what the others have.
    private static final int LOOKED_AT = 50;
    private static final List<String> LISTS = List.of("rows", "annotations", "results", "items");

    private static final List<Shape> SHAPES = List.of(
            new Shape("Pocket",
                    item -> item.has("url") && item.objects("highlights").stream().anyMatch(mark -> mark.has("quote")),
                    JsonExport::pocket),
            new Shape("Hypothesis", item -> item.has("uri") && item.isList("target"), JsonExport::hypothesis),
            new Shape("Omnivore", OmnivoreItem::fits, OmnivoreItem::draft),
            new Shape("wallabag",
                    item -> item.has("url") && item.hasOneOf("content", "title", "annotations")
                            && item.hasOneOf("is_archived", "hashed_url", "mimetype", "domain_name", "published_by",
                                    "annotations"),
                    JsonExport::wallabag),
            new Shape("Readwise",
                    item -> item.hasOneOf("title", "source_url", "user_book_id") && item.isList("highlights")
                            || item.has("source_url", "category"),
                    JsonExport::readwise),
            new Shape("CSL-JSON", CslItem::fits, CslItem::draft));

    private JsonExport() {}

    /// One program's records.
    private record Shape(String tool, Predicate<JsonFields> fits, Function<JsonFields, Draft> reading) {}

    /// The name of the program that wrote it; empty where that is none that is known, and nothing is read then.
    static Optional<String> read(String text, Items items) {
        List<JsonFields> records = records(JsonTree.read(text));
        Optional<Shape> shape = records.stream().limit(LOOKED_AT).flatMap(record -> shape(record).stream()).findFirst();
        shape.ifPresent(known -> records.forEach(record -> items.add(known.reading.apply(record))));
        return shape.map(Shape::tool);
    }

    private static Optional<Shape> shape(JsonFields record) {
        return SHAPES.stream().filter(shape -> shape.fits.test(record)).findFirst();
    }

    /// A JSON Feed has a list of items, too.
    private static List<JsonFields> records(@Nullable Object root) {
        JsonFields object = JsonFields.of(root);
        if (Objects.requireNonNullElse(object.string("version"), "").contains("jsonfeed.org")) {
            return List.of();
        }
        List<JsonFields> found = new ArrayList<>(JsonFields.objects(root));
        LISTS.forEach(name -> found.addAll(object.objects(name)));
        found.addAll(object.object("_embedded").objects("items"));
        return found;
    }

    private static Draft pocket(JsonFields item) {
        Draft draft = new Draft().address(item.string("url")).title(item.string("title"));
        item.objects("highlights").forEach(mark -> draft.highlight(mark.string("quote"), null));
        return draft;
    }

    private static Draft wallabag(JsonFields item) {
        Draft draft = new Draft().address(item.string("url", "given_url")).title(item.string("title"))
                .authors(item.strings("published_by")).published(item.string("published_at"))
                .saved(item.string("created_at")).tags(item.strings("tags")).content(item.string("content"));
        item.objects("annotations").forEach(mark -> draft.highlight(mark.string("quote"), mark.string("text")));
        return draft;
    }

    private static Draft readwise(JsonFields item) {
        String title = item.string("readable_title", "title");
        String author = item.string("author");
        Draft draft = new Draft().group("book " + title + "\n" + author)
                .address(item.string("source_url", "url")).title(title).author(author)
                .publication(item.string("site_name")).published(item.string("published_date"))
                .saved(item.string("saved_at", "created_at")).tags(item.strings("book_tags"))
                .note(item.string("document_note", "notes"));
        item.objects("highlights").forEach(mark -> draft.highlight(mark.string("text"), mark.string("note")));
        return draft;
    }

    /// A reply speaks to another reader, not of the page; an annotation without words of the page is about all of it.
    private static Draft hypothesis(JsonFields item) {
        Draft draft = new Draft().address(item.string("uri")).title(item.object("document").string("title"))
                .saved(item.string("created")).tags(item.strings("tags"));
        if (!item.strings("references").isEmpty()) {
            return draft;
        }
        String quote = item.objects("target").stream().flatMap(target -> target.objects("selector").stream())
                .map(selector -> selector.string("exact")).filter(Objects::nonNull).findFirst().orElse(null);
        return draft.highlight(quote, item.string("text"));
    }
}
