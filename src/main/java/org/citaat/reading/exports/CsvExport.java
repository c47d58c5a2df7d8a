package org.citaat.reading.exports;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.citaat.reading.exports.Table.Row;
import org.jspecify.annotations.Nullable;

/// Reads the tables that programs write, each told by the columns that it alone has.
final class CsvExport {
    /// Where Instapaper and Raindrop keep what the reader put nowhere.
    private static final Set<String> NO_FOLDERS = Set.of("unread", "archive", "unsorted");
    private static final Pattern RAINDROP_HIGHLIGHT = Pattern.compile("(?m)^Highlight:");
    private static final Pattern RAINDROP_NOTE = Pattern.compile("(?m)^Note:");

    private static final List<Shape> SHAPES = List.of(
            new Shape("Pocket", table -> table.has("url", "time_added"), CsvExport::pocket),
            new Shape("Instapaper", table -> table.has("url", "selection") && table.hasOneOf("folder", "timestamp"),
                    CsvExport::instapaper),
            new Shape("wallabag", table -> table.has("url", "mime type") && table.hasOneOf("content", "title"),
                    CsvExport::wallabag),
            new Shape("Readwise", table -> table.has("highlight", "book title"), CsvExport::readwise),
            new Shape("Readwise",
                    table -> table.has("url") && table.hasOneOf("title", "id")
                            && table.hasOneOf("reading progress", "saved date")
                            && table.hasOneOf("document tags", "seen"),
                    CsvExport::readwiseReader),
            new Shape("Hypothesis",
                    table -> table.has("url", "quote")
                            && (table.has("annotation/reply type") || table.has("user", "body")),
                    CsvExport::hypothesis),
            new Shape("Raindrop",
                    table -> table.has("url") && table.hasOneOf("folder", "tags")
                            && (table.hasOneOf("excerpt", "highlights")
                                    && table.hasOneOf("cover", "favorite", "created")),
                    CsvExport::raindrop));

    private CsvExport() {}

    /// One program's table.
    private record Shape(String tool, Predicate<Table> fits, Function<Row, Draft> reading) {}

    /// The name of the program whose table it is; empty where it is another table, or none.
    static Optional<String> read(String text, Items items) {
        Optional<Table> table = Table.of(text);
        Optional<Shape> shape = table.flatMap(CsvExport::shape);
        shape.ifPresent(known -> table.orElseThrow().forEach(row -> items.add(known.reading.apply(row))));
        return shape.map(Shape::tool);
    }

    private static Optional<Shape> shape(Table table) {
        return SHAPES.stream().filter(shape -> shape.fits.test(table)).findFirst();
    }

    private static Draft page(Row row) {
        return new Draft().address(row.get("url")).title(row.get("title"));
    }

    private static Draft pocket(Row row) {
        return page(row).saved(row.get("time_added")).tags(TagList.bars(row.get("tags")));
    }

    private static Draft instapaper(Row row) {
        return page(row).saved(row.get("timestamp")).tags(folders(row.get("folder")))
                .tags(TagList.commas(row.get("tags"))).highlight(row.get("selection"), null);
    }

    private static Draft wallabag(Row row) {
        return page(row).saved(row.get("creation date")).tags(TagList.commas(row.get("tags")))
                .content(row.get("content"));
    }

    private static Draft readwise(Row row) {
        String title = row.get("book title");
        String author = row.get("book author");
        return new Draft().group("book " + title + "\n" + author).address(row.get("source url", "url")).title(title)
                .author(author).tags(TagList.commas(row.get("document tags")))
                .highlight(row.get("highlight"), row.get("note"));
    }

    private static Draft readwiseReader(Row row) {
        return page(row).author(row.get("author")).saved(row.get("saved date"))
                .tags(TagList.commas(row.get("document tags")));
    }

    /// A reply speaks to another reader, not of the page.
    private static Draft hypothesis(Row row) {
        Draft draft = page(row).saved(row.get("creation date")).tags(TagList.commas(row.get("tags")));
        String kind = row.get("annotation/reply type");
        return kind != null && kind.strip().equalsIgnoreCase("reply")
                ? draft
                : draft.highlight(row.get("quote"), row.get("body"));
    }

    private static Draft raindrop(Row row) {
        Draft draft = page(row).saved(row.get("created")).note(row.get("note")).tags(folders(row.get("folder")))
                .tags(TagList.commas(row.get("tags")));
        String highlights = row.get("highlights");
        for (String block : highlights == null ? new String[0] : RAINDROP_HIGHLIGHT.split(highlights)) {
            String[] parts = RAINDROP_NOTE.split(block, 2);
            draft.highlight(parts[0], parts.length > 1 ? parts[1] : null);
        }
        return draft;
    }

    private static List<String> folders(@Nullable String written) {
        return TagList.path(written).stream()
                .filter(name -> !NO_FOLDERS.contains(name.strip().toLowerCase(Locale.ROOT))).toList();
    }
}
