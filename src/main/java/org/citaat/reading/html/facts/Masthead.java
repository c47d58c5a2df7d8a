package org.citaat.reading.html.facts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.citaat.reading.prose.WordFinder;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.citaat.text.WordList;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// The short lines around the title, where pages put by-line and date: a few before it, and those after it until the text
/// begins.
final class Masthead {
    private static final WordList WORDS = WordList.load(Masthead.class, "byline-words.txt");
    private static final WordFinder ELSEWHERE = new WordFinder(WORDS.section("elsewhere"));
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> SKIPPED = Set.of("script", "style", "noscript", "template", "svg", "select",
            "textarea", "iframe", "nav", "footer", "aside", "figure", "table", "pre", "blockquote");
    private static final int MOST_BEFORE = 8;
    private static final int MOST_AFTER = 24;
    /// Characters in all lines after the title; a deck and a by-line are shorter.
    private static final int MOST_CHARS = 900;
    /// A longer line is the text's first paragraph.
    private static final int LONGEST_LINE = 400;
    private static final int MOST_NODES = 20_000;
    private static final int CLASS_CHARS = 500;

    /// One line, and the links and marked elements in it.
    record Line(String text, List<Element> elements) {}

    private final List<Line> after = new ArrayList<>();
    private final Deque<Line> before = new ArrayDeque<>();

    private final Document document;
    private final @Nullable String title;
    private @Nullable List<Line> lines;

    Masthead(Document document, @Nullable String title) {
        this.document = document;
        this.title = title;
    }

    /// The lines after the title, then those before it, the nearest first. Looked for when first asked: most pages tell their
    /// facts in their data.
    List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            Element heading = heading(document, title);
            if (heading != null) {
                document.body().filter(new Walk(heading));
            }
            known = new ArrayList<>(after);
            known.addAll(new ArrayList<>(before).reversed());
            lines = known;
        }
        return known;
    }

    private static @Nullable Element heading(Document document, @Nullable String title) {
        List<Element> headings = Visible.places(document, "h1, h2, h3").toList();
        String wanted = title == null ? "" : letters(title);
        for (Element each : headings) {
            if (!wanted.isEmpty() && letters(Visible.text(each)).equals(wanted)) {
                return each;
            }
        }
        for (Element each : headings) {
            if (each.normalName().equals("h1") && !Visible.text(each).isEmpty()) {
                return each;
            }
        }
        return null;
    }

    private static String letters(String text) {
        return NO_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private final class Walk implements NodeFilter {
        private final Element heading;
        private final Set<Node> around;
        private final StringBuilder text = new StringBuilder();
        private final List<Element> elements = new ArrayList<>();
        private boolean reached;
        private boolean inside;
        private int chars;
        private int nodes;

        Walk(Element heading) {
            this.heading = heading;
            this.around = Set.copyOf(heading.parents());
        }

        @Override
        public FilterResult head(Node node, int depth) {
            Interruption.check();
            if (nodes++ > MOST_NODES) {
                return FilterResult.STOP;
            }
            if (node instanceof TextNode words) {
                if (!inside && text.length() <= LONGEST_LINE) {
                    text.append(words.getWholeText());
                }
                return FilterResult.CONTINUE;
            }
            return node instanceof Element element ? begin(element) : FilterResult.CONTINUE;
        }

        private FilterResult begin(Element element) {
            if (element.equals(heading)) {
                end();
                inside = true;
                return FilterResult.CONTINUE;
            }
            if (!around.contains(element) && isElsewhere(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.isBlock() || element.normalName().equals("br")) {
                if (end()) {
                    return FilterResult.STOP;
                }
            } else {
                text.append(' ');
            }
            if (!inside) {
                elements.add(element);
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node.equals(heading)) {
                inside = false;
                reached = true;
                elements.clear();
            } else if (node instanceof Element element && element.isBlock()) {
                return end() ? FilterResult.STOP : FilterResult.CONTINUE;
            } else if (node instanceof Element) {
                text.append(' ');
            }
            return FilterResult.CONTINUE;
        }

        /// Ends a line; whether the text has begun.
        private boolean end() {
            String line = Tidy.line(text);
            text.setLength(0);
            if (line.isEmpty()) {
                return false;
            }
            Line found = new Line(line, List.copyOf(elements));
            elements.clear();
            if (!reached) {
                before.addLast(found);
                if (before.size() > MOST_BEFORE) {
                    before.removeFirst();
                }
                return false;
            }
            chars += line.length();
            if (line.length() <= LONGEST_LINE) {
                after.add(found);
            }
            return chars > MOST_CHARS || after.size() >= MOST_AFTER;
        }

        private static boolean isElsewhere(Element element) {
            return SKIPPED.contains(element.normalName()) || element.attr("style").contains("display:none")
                    || ELSEWHERE.find(element.className(), CLASS_CHARS) != 0
                    || ELSEWHERE.find(element.id(), CLASS_CHARS) != 0;
        }
    }
}
