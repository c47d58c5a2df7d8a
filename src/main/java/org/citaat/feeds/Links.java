package org.citaat.feeds;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The addresses in a feed's links.
final class Links {
    private Links() {}

    /// Where an Atom link to the page itself leads, one to HTML before others; null for none.
    static @Nullable String alternate(List<Element> links) {
        String other = null;
        for (Element link : links) {
            String href = attribute(link, "href");
            String rel = attribute(link, "rel").toLowerCase(Locale.ROOT);
            boolean itself = rel.isEmpty() || rel.equals("alternate")
                    || rel.equals("http://www.iana.org/assignments/relation/alternate");
            String type = attribute(link, "type").toLowerCase(Locale.ROOT);
            if (href.isEmpty() || !itself) {
                continue;
            }
            if (type.isEmpty() || type.contains("html")) {
                return href;
            }
            other = other == null ? href : other;
        }
        return other;
    }

    /// The address between the tags of an RSS link.
    static String words(Element link) {
        String words = link.ownText().strip();
        return words.isEmpty() ? link.wholeText().strip() : words;
    }

    /// An attribute whatever its case; empty for none.
    static String attribute(Element element, String name) {
        if (element.attributesSize() == 0) {
            return "";
        }
        for (Attribute attribute : element.attributes()) {
            if (attribute.getKey().equalsIgnoreCase(name)) {
                return attribute.getValue().strip();
            }
        }
        return "";
    }
}
