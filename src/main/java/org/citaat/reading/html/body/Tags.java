package org.citaat.reading.html.body;

import java.util.Set;
import org.jsoup.nodes.Element;

/// Which elements part the text around them.
final class Tags {
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "body", "center",
            "dd",
            "details", "dialog", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
            "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "li", "main", "menu", "nav", "ol", "p", "pre", "section",
            "summary", "table", "tbody", "tfoot", "thead", "tr", "caption", "ul", "html", "td", "th", "amp-story");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    private Tags() {}

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    static boolean is(Element element, String... names) {
        for (String name : names) {
            if (element.normalName().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the element or one above it has one of the names.
    static boolean isWithin(Element element, String... names) {
        for (Element at = element; at != null; at = at.parent()) {
            if (is(at, names)) {
                return true;
            }
        }
        return false;
    }
}
