package org.citaat.reading.html.body;

import java.util.HashMap;
import java.util.Map;
import org.citaat.text.Interruption;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// How many characters of prose the elements of a page hold: those of paragraphs that are long and no lists of links.
final class Prose implements NodeVisitor {
    private final Map<Element, Integer> chars;

    private Prose(Map<Element, Integer> paragraphs) {
        this.chars = new HashMap<>(paragraphs);
    }

    /// @param paragraphs characters of those that are prose
    static Prose of(Element root, Map<Element, Integer> paragraphs) {
        Prose prose = new Prose(paragraphs);
        root.traverse(prose);
        return prose;
    }

    int in(Element element) {
        return chars.getOrDefault(element, 0);
    }

    @Override
    public void head(Node node, int depth) {
        Interruption.check();
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && depth > 0 && element.parent() != null) {
            int own = in(element);
            if (own > 0) {
                chars.merge(element.parent(), own, Integer::sum);
            }
        }
    }
}
