package org.citaat.reading.exports;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citaat.reading.MarkupSize;
import org.citaat.text.InterruptibleReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;

/// Reads lists of links in HTML: bookmarks as all browsers write them, and the older exports of Pocket and Instapaper.
final class MarkupExport {
    private static final int HEAD = 20_000;
    /// What lies deeper is taken as if it lay here.
    private static final int DEEPEST = 256;
    /// The parser compares each attribute of a tag with all others.
    private static final int MOST_ATTRIBUTES = 1000;

    private static final Pattern BOOKMARKS = Pattern.compile("(?i)^\\s*+<!doctype\\s+netscape-bookmark-file");
    private static final Pattern POCKET = Pattern
            .compile("(?i)<title>\\s*pocket export\\s*</title>|<a\\s[^>]{0,2000}\\stime_added=[\"']?\\d");
    private static final Pattern INSTAPAPER = Pattern.compile("(?i)<title>\\s*instapaper:?\\s+export\\s*</title>");

    private MarkupExport() {}

    /// The name of the program that wrote it; empty where it is another page.
    static Optional<String> read(String markup, Items items) {
        String head = markup.substring(0, Math.min(markup.length(), HEAD));
        boolean bookmarks = BOOKMARKS.matcher(head).find();
        boolean pocket = !bookmarks && POCKET.matcher(head).find();
        if (!bookmarks && !pocket && !INSTAPAPER.matcher(head).find()) {
            return Optional.empty();
        }
        int attributes = MarkupSize.of(markup).mostAttributes();
        if (attributes > MOST_ATTRIBUTES) {
            throw new Items.TooManyException(attributes + " attributes");
        }
        Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new InterruptibleReader(markup), "");
        LinkList list = new LinkList(items, bookmarks ? "h3" : "h1");
        NodeTraversor.traverse(list, document);
        list.end();
        return Optional.of(pocket ? "Pocket" : bookmarks ? bookmarkTool(document) : "Instapaper");
    }

    private static String bookmarkTool(Document document) {
        return document.title().toLowerCase(Locale.ROOT).contains("raindrop") ? "Raindrop" : "Bookmarks";
    }
}
