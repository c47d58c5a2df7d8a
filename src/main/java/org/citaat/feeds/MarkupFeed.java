package org.citaat.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citaat.model.Feed;
import org.citaat.model.FeedEntry;
import org.citaat.text.InterruptibleReader;
import org.citaat.text.Interruption;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// Reads RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, and CDF, with the damage that real feeds have: the parser knows no
/// entities but those of HTML, and takes bare ampersands, missing end tags and undeclared prefixes as they come.
final class MarkupFeed {
    /// What stands deeper is read as if it stood here; no feed is so deep.
    private static final int DEEPEST = 64;
    /// Feeds tell the newest first; in the largest ones, what comes after these is years old.
    private static final int MOST = 100_000;

    private MarkupFeed() {}

    /// Reads one document; empty where it is no feed.
    ///
    /// @param address where it was got; null where that is no web address
    static Optional<Feed> read(String markup, @Nullable URI address) {
        Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(new InterruptibleReader(markup), "");
        return root(document).map(root -> read(root, address));
    }

    private static Feed read(Element root, @Nullable URI address) {
        Element channel = child(root, "channel").orElse(root);
        FeedHead head = FeedHead.of(root, channel, address);
        List<Element> elements = new ArrayList<>();
        collect(root, elements);
        Entries reader = new Entries(head);
        List<FeedEntry> entries = new ArrayList<>(elements.size());
        for (Element element : elements.subList(0, Math.min(MOST, elements.size()))) {
            Interruption.check();
            entries.add(reader.entry(element));
        }
        return new Feed(format(root), head.title(), head.home(), head.language(), Identities.of(entries));
    }

    private static Optional<Element> root(Document document) {
        return document.stream().skip(1).limit(20).filter(MarkupFeed::isRoot).findFirst();
    }

    private static boolean isRoot(Element element) {
        return switch (Names.of(element)) {
            case "rss", "rdf:rdf", "atom:feed", "feed", "channel", "rdf" -> true;
            case "atom:entry" -> element.parent() instanceof Document;
            default -> false;
        };
    }

    private static Optional<Element> child(Element root, String name) {
        return root.children().stream().filter(child -> Names.of(child).equals(name)).findFirst();
    }

    /// Entries are looked for everywhere, since a missing end tag puts one inside the other, or outside of its channel; not
    /// inside the content of another.
    private static void collect(Element root, List<Element> found) {
        NodeTraversor.filter((node, depth) -> {
            String name = node instanceof Element element ? Names.of(element) : "";
            if (node instanceof Element element && Entries.isEntry(name)) {
                found.add(element);
            }
            return isContent(name) ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
        }, root);
    }

    private static boolean isContent(String name) {
        return name.equals("atom:content") || name.equals("atom:source") || name.startsWith("xhtml:");
    }

    private static String format(Element root) {
        String version = Links.attribute(root, "version");
        return switch (Names.of(root)) {
            case "rss" -> version.isEmpty() ? "RSS" : "RSS " + version;
            case "rdf:rdf", "rdf" -> isNetscape(root) ? "RSS 0.90" : "RSS 1.0";
            case "channel" -> "CDF";
            default -> Names.isAtom1(root) ? "Atom 1.0" : "Atom " + (version.isEmpty() ? "0.3" : version);
        };
    }

    private static boolean isNetscape(Element root) {
        return Links.attribute(root, "xmlns").toLowerCase(Locale.ROOT).contains("netscape");
    }
}
