package org.citaat.reading.html.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.citaat.text.Tidy;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article as the page's JSON-LD (schema.org) describes it.
final class StructuredData {
    /// Line ends inside strings are wrong JSON that many publishers send.
    private static final JSON READER = JSON.builder(JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER).build()).build();
    private static final Pattern OPENING = Pattern.compile("^(?:<!--|(?://)?\\s*<!\\[CDATA\\[)");
    private static final List<String> CLOSINGS = List.of("-->", "]]>", "//");
    private static final Pattern ARTICLE = Pattern
            .compile(
                    "(?:\\w*Article|\\w*BlogPosting|Report|LiveBlogPosting|\\w*NewsArticle|Review|AnalysisNewsArticle)");
    private static final int MOST_NODES = 5000;

    private static final Pattern PAGE = Pattern.compile("WebPage|ItemPage|AboutPage|CreativeWork|\\w*Page");

    private final Map<?, ?> article;
    /// The page as a whole, where it tells nothing of an article.
    private final Map<?, ?> whole;
    private final Map<Object, Map<?, ?>> named = new HashMap<>();

    private StructuredData(Map<?, ?> article, List<Map<?, ?>> nodes) {
        this.article = article;
        this.whole = nodes.stream().filter(node -> strings(node.get("@type")).stream()
                .anyMatch(type -> PAGE.matcher(type).matches())).findFirst().<Map<?, ?>>map(node -> node)
                .orElse(Map.of());
        nodes.stream().filter(node -> node.get("@id") != null && node.get("name") != null)
                .forEach(node -> named.putIfAbsent(node.get("@id"), node));
    }

    static StructuredData of(Document document) {
        List<Map<?, ?>> nodes = new ArrayList<>();
        for (Element script : document.select("script[type=application/ld+json]")) {
            parse(script.data()).ifPresent(root -> flatten(root, nodes));
        }
        Map<?, ?> article = nodes.stream().filter(StructuredData::isArticle).findFirst().<Map<?, ?>>map(node -> node)
                .orElse(Map.of());
        return new StructuredData(article, nodes);
    }

    /// A page's own mistake in its data is no reason not to read its text.
    private static Optional<Object> parse(String script) {
        String json = unwrapped(script.strip());
        try {
            return json.isBlank() ? Optional.empty() : Optional.ofNullable(READER.anyFrom(json));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /// Scripts of old are wrapped in a comment, so that browsers of old do not show them.
    private static String unwrapped(String script) {
        String json = OPENING.matcher(script).replaceFirst("");
        for (String closing : CLOSINGS) {
            json = json.endsWith(closing) ? json.substring(0, json.length() - closing.length()).strip() : json;
        }
        return json;
    }

    private static void flatten(Object root, List<Map<?, ?>> nodes) {
        Deque<Object> waiting = new ArrayDeque<>(List.of(root));
        while (!waiting.isEmpty() && nodes.size() < MOST_NODES) {
            switch (waiting.removeFirst()) {
                case List<?> list -> list.reversed().stream().filter(item -> item != null).forEach(waiting::addFirst);
                case Map<?, ?> node -> {
                    nodes.add(node);
                    node.values().stream().filter(value -> value instanceof List || value instanceof Map)
                            .forEach(waiting::addLast);
                }
                default -> {
                    // Strings and numbers have no type.
                }
            }
        }
    }

    private static boolean isArticle(Map<?, ?> node) {
        return strings(node.get("@type")).stream().anyMatch(type -> ARTICLE.matcher(type).matches());
    }

    @Nullable
    String text(String property) {
        return strings(article.get(property)).stream().findFirst().orElse(null);
    }

    /// A property of the page that the article is on.
    @Nullable
    String ofPage(String property) {
        return strings(whole.get(property)).stream().findFirst().orElse(null);
    }

    /// The names of the persons or bodies that stand under a property.
    List<String> names(String property) {
        return names(article.get(property));
    }

    private List<String> names(@Nullable Object value) {
        return switch (value) {
            case String name -> List.of(tidy(name));
            case List<?> list -> list.stream().flatMap(item -> names(item).stream()).distinct().toList();
            case Map<?, ?> node when node.get("name") != null -> strings(node.get("name"));
            case Map<?, ?> node when node.get("@id") != null -> byId(node.get("@id"));
            case null, default -> List.of();
        };
    }

    private List<String> byId(Object id) {
        Map<?, ?> node = named.get(id);
        return node == null ? List.of() : strings(node.get("name"));
    }

    private static List<String> strings(@Nullable Object value) {
        return switch (value) {
            case String text when !text.isBlank() -> List.of(tidy(text));
            case List<?> list -> list.stream().flatMap(item -> item instanceof String text && !text.isBlank()
                    ? List.of(tidy(text)).stream()
                    : List.<String>of().stream()).toList();
            case null, default -> List.of();
        };
    }

    /// Many publishers escape their strings as HTML once too often.
    private static String tidy(String text) {
        return Tidy.line(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false));
    }
}
