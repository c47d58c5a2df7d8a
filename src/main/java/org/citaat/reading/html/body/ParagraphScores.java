package org.citaat.reading.html.body;

import java.util.LinkedHashMap;
import java.util.Map;
import org.citaat.text.Interruption;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// How much each paragraph looks like prose: a point for being one, for every comma, and for every 100 characters up to
/// three; less for text in links. A paragraph is any block element that has text of its own.
final class ParagraphScores implements NodeVisitor {
    private static final int SHORTEST = 25;
    private static final int PROSE = 80;
    private static final double MANY_LINKS = 0.25;
    private static final int ASCII = 128;
    private static final String COMMAS = ",،、，";

    private final Map<Element, Paragraph> paragraphs = new LinkedHashMap<>();
    private int links;

    private ParagraphScores() {}

    private static final class Paragraph {
        private int chars;
        private int linkChars;
        private int commas;

        double score() {
            return (1 + commas + Math.min(chars / 100, 3)) * (1 - (double) linkChars / chars);
        }
    }

    static ParagraphScores of(Element root) {
        ParagraphScores counter = new ParagraphScores();
        root.traverse(counter);
        return counter;
    }

    /// The characters of those paragraphs that are prose: not short, and few of them in links.
    Map<Element, Integer> prose() {
        Map<Element, Integer> prose = new LinkedHashMap<>();
        paragraphs.forEach((element, paragraph) -> {
            if (paragraph.chars >= PROSE && paragraph.linkChars < paragraph.chars * MANY_LINKS
                    && !Tags.isHeading(element)) {
                prose.put(element, paragraph.chars);
            }
        });
        return prose;
    }

    Map<Element, Double> scores() {
        Map<Element, Double> scores = new LinkedHashMap<>();
        paragraphs.forEach((element, paragraph) -> {
            if (paragraph.chars >= SHORTEST && !Tags.isHeading(element)) {
                scores.put(element, paragraph.score());
            }
        });
        return scores;
    }

    @Override
    public void head(Node node, int depth) {
        Interruption.check();
        if (node instanceof Element element) {
            links += Tags.is(element, "a") ? 1 : 0;
        } else if (node instanceof TextNode text && !text.isBlank() && text.parent() != null) {
            count(text.getWholeText(), paragraphs.computeIfAbsent(block(text.parent()), _ -> new Paragraph()));
        }
    }

    private void count(String text, Paragraph paragraph) {
        int chars = 0;
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean white = c <= ' ' || c >= ASCII && Character.isWhitespace(c);
            chars += white && blank ? 0 : 1;
            blank = white;
            paragraph.commas += c == ',' || c >= ASCII && COMMAS.indexOf(c) >= 0 ? 1 : 0;
        }
        paragraph.chars += chars;
        paragraph.linkChars += links > 0 ? chars : 0;
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && Tags.is(element, "a")) {
            links--;
        }
    }

    private static Element block(Element element) {
        Element at = element;
        while (!Tags.isBlock(at) && at.parent() != null) {
            at = at.parent();
        }
        return at;
    }
}
