package org.citaat.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.citaat.model.FeedSource;
import org.citaat.model.Page;
import org.citaat.text.AddressText;
import org.citaat.text.InterruptibleReader;
import org.citaat.text.Tidy;
import org.citaat.text.charset.DeclaredCharset;
import org.citaat.text.charset.Decoder;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Lists of feeds in OPML 1.0 and 2.0.
public final class Opml {
    /// What lies deeper is taken as if it lay here.
    private static final int DEEPEST = 100;

    private static final int HEAD = 10_000;
    private static final Pattern START = Pattern.compile("(?i)<(?:\\w+:)?opml\\b");
    private static final Document.OutputSettings XML = new Document.OutputSettings()
            .escapeMode(Entities.EscapeMode.xhtml).syntax(Document.OutputSettings.Syntax.xml);

    private Opml() {}

    /// The feeds of a list, in its order, each address once.
    ///
    /// @return empty where the document is no such list
    public static Optional<List<FeedSource>> read(Page page) throws InterruptedException {
        String text = Decoder.decode(page.bytes(), DeclaredCharset.ofMarkup(page));
        if (!START.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()) {
            return Optional.empty();
        }
        try {
            Document document = Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(new InterruptibleReader(text), "");
            return document.children().stream().filter(root -> root.tag().localName().equalsIgnoreCase("opml"))
                    .findFirst().map(Opml::sources);
        } catch (CancellationException stopped) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private static List<FeedSource> sources(Element root) {
        Map<URI, FeedSource> found = new LinkedHashMap<>();
        for (Element outline : root.getAllElements()) {
            AddressText.web(Links.attribute(outline, "xmlurl"), null)
                    .ifPresent(address -> found.putIfAbsent(address, new FeedSource(address, name(outline),
                            AddressText.web(Links.attribute(outline, "htmlurl"), null).orElse(null),
                            folders(outline))));
        }
        return List.copyOf(found.values());
    }

    private static @Nullable String name(Element outline) {
        String title = Links.attribute(outline, "title");
        String name = Tidy.line(title.isEmpty() ? Links.attribute(outline, "text") : title);
        return name.isEmpty() ? null : name;
    }

    private static List<String> folders(Element outline) {
        List<String> folders = new ArrayList<>();
        for (Element at = outline.parent(); at != null; at = at.parent()) {
            boolean folder = at.tag().localName().equalsIgnoreCase("outline")
                    && Links.attribute(at, "xmlurl").isEmpty();
            String name = folder ? name(at) : null;
            if (name != null) {
                folders.addFirst(name);
            }
        }
        return folders;
    }

    /// The list as OPML 2.0; feeds of one folder stand together.
    ///
    /// @param title of the list
    public static String write(String title, List<FeedSource> feeds) {
        Folder top = new Folder(new LinkedHashMap<>(), new ArrayList<>());
        for (FeedSource feed : feeds) {
            Folder folder = top;
            for (String name : feed.folders()) {
                folder = folder.folders.computeIfAbsent(name,
                        _ -> new Folder(new LinkedHashMap<>(), new ArrayList<>()));
            }
            folder.feeds.add(feed);
        }
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n<head><title>")
                .append(escaped(title)).append("</title></head>\n<body>\n");
        write(top, out, "");
        return out.append("</body>\n</opml>\n").toString();
    }

    private static void write(Folder folder, StringBuilder out, String indent) {
        for (FeedSource feed : folder.feeds) {
            String name = escaped(feed.title() == null ? feed.address().toString() : feed.title());
            out.append(indent).append("<outline type=\"rss\" text=\"").append(name).append("\" title=\"").append(name)
                    .append("\" xmlUrl=\"").append(escaped(feed.address().toString()));
            if (feed.home() != null) {
                out.append("\" htmlUrl=\"").append(escaped(feed.home().toString()));
            }
            out.append("\"/>\n");
        }
        folder.folders.forEach((name, inner) -> {
            out.append(indent).append("<outline text=\"").append(escaped(name)).append("\">\n");
            write(inner, out, indent + "  ");
            out.append(indent).append("</outline>\n");
        });
    }

    /// XML has no control characters, escaped or not.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        Entities.escape(Tidy.line(text), XML).codePoints()
                .forEach(c -> out.appendCodePoint(c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c));
        return out.toString();
    }

    private record Folder(Map<String, Folder> folders, List<FeedSource> feeds) {}
}
