package org.citaat.reading.html.facts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citaat.reading.prose.WordFinder;
import org.citaat.text.Interruption;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// What a reader sees at places that a selector names. Both the number of places and the length of a text are bounded:
/// facts are short, and a page may have a hundred thousand places, each inside the one before.
final class Visible {
    private static final int MOST_PLACES = 500;
    private static final int MOST_NODES = 1000;
    private static final int MOST_SEEN = 20_000;
    /// The selectors are constants: few.
    private static final Map<String, Query> QUERIES = new ConcurrentHashMap<>();
    private static final Pattern TAG = Pattern.compile("[a-z0-9]+");
    private static final Pattern WORD = Pattern.compile("[.#=]([\\w-]+)");
    private static final Pattern GROUPS = Pattern.compile("\\s*,\\s*");

    /// Characters; no title, name or line with a date is half as long.
    static final int LONGEST = 1000;

    private Visible() {}

    /// The elements that match, in the page's order.
    ///
    /// @param selector groups of compounds with descendant combinators only. The last compound is looked for first:
    ///            looking through the ancestors of every element is what takes time
    static Stream<Element> places(Document document, String selector) {
        Query query = QUERIES.computeIfAbsent(selector, Query::of);
        Stream<Element> found = document.stream().filter(query::mayMatch).filter(element -> element.is(query.last))
                .limit(MOST_PLACES);
        return query.whole == null ? found : found.filter(element -> element.is(query.whole));
    }

    /// A selector, read once.
    ///
    /// @param last its last compounds
    /// @param whole null where it has no others
    /// @param tags those of the last compounds that are no more than a tag
    /// @param words in each of the other last compounds, the names of classes and values of attributes: an element without
    ///            any of them need not be looked at closely
    private record Query(Evaluator last, @Nullable Evaluator whole, Set<String> tags, WordFinder words) {
        static Query of(String selector) {
            List<String> ends = GROUPS.splitAsStream(selector).map(group -> group.substring(group.lastIndexOf(' ') + 1))
                    .toList();
            String last = String.join(", ", ends);
            Set<String> tags = ends.stream().filter(end -> TAG.matcher(end).matches()).collect(Collectors.toSet());
            List<String> words = ends.stream().filter(end -> !TAG.matcher(end).matches()).map(Query::word).toList();
            return new Query(Selector.evaluatorOf(last), last.equals(selector) ? null : Selector.evaluatorOf(selector),
                    tags, new WordFinder(words));
        }

        private static String word(String compound) {
            Matcher word = WORD.matcher(compound);
            return word.find() ? word.group(1).toLowerCase(Locale.ROOT) : "";
        }

        boolean mayMatch(Element element) {
            return tags.contains(element.normalName()) || element.attributesSize() > 0
                    && (has(element, "class") || has(element, "id") || has(element, "itemprop") || has(element, "rel")
                            || element.hasAttr("pubdate"));
        }

        private boolean has(Element element, String attribute) {
            String value = element.attr(attribute);
            return !value.isEmpty() && words.find(value, Integer.MAX_VALUE) != 0;
        }
    }

    /// An element's text, cut where it is too long to be a fact.
    static String text(Element element) {
        Start start = new Start();
        element.filter(start);
        return start.text.toString().strip();
    }

    /// The beginning of a text, with a blank between blocks and for a line break.
    private static final class Start implements NodeFilter {
        private final StringBuilder text = new StringBuilder();
        private int seen;
        private int nodes;

        @Override
        public FilterResult head(Node node, int depth) {
            Interruption.check();
            if (node instanceof TextNode words) {
                append(words.getWholeText());
            } else {
                part(node);
            }
            nodes++;
            return text.length() >= LONGEST || seen >= MOST_SEEN || nodes > MOST_NODES
                    ? FilterResult.STOP
                    : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            part(node);
            return FilterResult.CONTINUE;
        }

        private void append(String words) {
            for (int i = 0; i < words.length() && text.length() < LONGEST && seen < MOST_SEEN; i++, seen++) {
                char c = words.charAt(i);
                if (!Character.isWhitespace(c) && c != '\u00a0') {
                    text.append(c);
                } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
                    text.append(' ');
                }
            }
        }

        private void part(Node node) {
            if (node instanceof Element element && (element.isBlock() || element.normalName().equals("br"))) {
                append(" ");
            }
        }
    }
}
