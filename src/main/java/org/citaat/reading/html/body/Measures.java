package org.citaat.reading.html.body;

import java.util.HashMap;
import java.util.Map;
import org.citaat.text.Interruption;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much text the elements of a tree hold, counted once for the whole tree.
final class Measures {
    private static final String COMMAS = ",،﹐︐︑⸁⸴⸲、，";

    private static final int ASCII = 128;

    private final Map<Element, Measure> measures = new HashMap<>();

    /// What one element holds, its descendants included: characters of text (runs of blanks counted as one), those of them
    /// inside links, and commas; and how many paragraphs, pictures, list items, headings and heads of tables there are.
    static final class Measure {
        private static final Measure NOTHING = new Measure();

        private int chars;
        private int linkChars;
        private int commas;
        private int paragraphs;
        private int images;
        private int items;
        private int headings;
        private int tableHeads;

        int chars() {
            return chars;
        }

        int commas() {
            return commas;
        }

        int paragraphs() {
            return paragraphs;
        }

        int images() {
            return images;
        }

        int items() {
            return items;
        }

        /// Headings of the levels that articles use inside: h2, h3, h4.
        int headings() {
            return headings;
        }

        /// What only tables of data have: captions and head cells.
        int tableHeads() {
            return tableHeads;
        }

        /// Whether there is text and all of it is in links.
        boolean isAllLink() {
            return chars > 0 && chars == linkChars;
        }

        private void countElement(String name) {
            paragraphs += name.equals("p") ? 1 : 0;
            images += name.equals("img") ? 1 : 0;
            items += name.equals("li") ? 1 : 0;
            headings += name.equals("h2") || name.equals("h3") || name.equals("h4") ? 1 : 0;
            tableHeads += name.equals("th") || name.equals("caption") || name.equals("thead") ? 1 : 0;
        }

        /// From 0 to 1; 0 where there is no text.
        double linkDensity() {
            return chars == 0 ? 0 : (double) linkChars / chars;
        }

        private void add(Measure other) {
            chars += other.chars;
            linkChars += other.linkChars;
            commas += other.commas;
            paragraphs += other.paragraphs;
            images += other.images;
            items += other.items;
            headings += other.headings;
            tableHeads += other.tableHeads;
        }
    }

    static Measures of(Element root) {
        Measures measures = new Measures();
        root.traverse(measures.new Counter());
        return measures;
    }

    Measure get(Node node) {
        return node instanceof Element element ? measures.getOrDefault(element, Measure.NOTHING) : Measure.NOTHING;
    }

    /// Takes the headings and heads of tables in an element off what the elements around it hold: it is going to be removed.
    void withdraw(Element removed) {
        Measure gone = get(removed);
        if (gone.headings + gone.tableHeads == 0) {
            return;
        }
        for (Element at = removed.parent(); at != null && measures.containsKey(at); at = at.parent()) {
            measure(at).headings -= gone.headings;
            measure(at).tableHeads -= gone.tableHeads;
        }
    }

    private Measure measure(Element element) {
        return measures.computeIfAbsent(element, _ -> new Measure());
    }

    private final class Counter implements NodeVisitor {
        private int links;

        @Override
        public void head(Node node, int depth) {
            Interruption.check();
            if (node instanceof Element element) {
                Measure measure = new Measure();
                measure.countElement(element.normalName());
                measures.put(element, measure);
                links += isLink(element) ? 1 : 0;
            } else if (node instanceof TextNode text && text.parent() != null) {
                count(text.getWholeText(), measure(text.parent()));
            }
        }

        private void count(String text, Measure measure) {
            int chars = 0;
            boolean blank = true;
            int commas = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                boolean white = c <= ' ' || c >= ASCII && Character.isWhitespace(c);
                chars += white && blank ? 0 : 1;
                blank = white;
                commas += c == ',' || c >= ASCII && COMMAS.indexOf(c) >= 0 ? 1 : 0;
            }
            measure.commas += commas;
            measure.chars += chars;
            measure.linkChars += links > 0 ? chars : 0;
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                links -= isLink(element) ? 1 : 0;
                if (element.parent() != null && depth > 0) {
                    measure(element.parent()).add(measure(element));
                }
            }
        }

        private boolean isLink(Element element) {
            return element.normalName().equals("a") && element.hasAttr("href") && !element.attr("href").startsWith("#");
        }
    }
}
