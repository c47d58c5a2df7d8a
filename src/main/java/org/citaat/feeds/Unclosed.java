package org.citaat.feeds;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// Parts whose closing tag is missing, so that the parts after them seem to stand inside.
final class Unclosed {
    /// Parts that hold words or an address and never another part.
    private static final Set<String> PLAIN = Set.of("title", "link", "guid", "pubdate", "author", "category",
            "comments",
            "dc:creator", "dc:date", "dc:title", "dc:subject", "atom:id", "atom:updated", "atom:published",
            "language", "description");
    /// What never stands in a title or a link; a "title" or a "link" may stand in a page put into a description.
    private static final Set<String> PARTS = Set.of("link", "guid", "pubdate", "description", "content:encoded",
            "dc:creator", "dc:date", "atom:id", "atom:updated", "atom:published", "atom:link", "atom:summary",
            "atom:content", "author");

    private Unclosed() {}

    static boolean holdsFields(Element element, String name) {
        return PLAIN.contains(name) && element.childNodes().stream().anyMatch(node -> isPart(node, name));
    }

    /// Whether a node inside a plain part is in truth the next part.
    static boolean isPart(Node node, String inside) {
        if (!(node instanceof Element child)) {
            return false;
        }
        String name = Names.of(child);
        return PARTS.contains(name)
                && !(inside.equals("description") && (name.equals("link") || name.equals("author")));
    }
}
