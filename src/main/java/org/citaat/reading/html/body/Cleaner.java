package org.citaat.reading.html.body;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Takes out of a page what no reader sees as text, and what surrounds an article rather than being it.
final class Cleaner {
    private static final String INVISIBLE = "script, style, noscript, template, iframe, object, embed, svg, canvas, input,"
            + " button, select, textarea, audio, video, link, meta, map, math annotation";
    private static final String SURROUNDINGS = "nav, dialog, menu, aside, footer, [role=navigation], [role=menu],"
            + " [role=menubar], [role=complementary], [role=alert], [role=alertdialog], [role=dialog], [role=search],"
            + " [role=contentinfo], [role=banner]";
    private static final Set<String> NEVER_UNLIKELY = Set.of("html", "body", "article", "main", "a", "p", "h1", "h2",
            "em",
            "strong", "b", "i", "span", "td", "tr", "tbody");

    /// An element with this share of the page's text is the page, whatever its class says.
    private static final double TOO_MUCH = 0.5;

    /// Some pages come hidden and are uncovered by a script once they are whole.
    private static final double TOO_MUCH_TO_HIDE = 0.25;

    private Cleaner() {}

    static void clean(Document page, Leniency leniency) {
        Removal.of(page.select(INVISIBLE).stream());
        removeComments(page);
        Measures measures = Measures.of(page);
        removeSmall(hidden(page), measures, (int) (measures.get(page.body()).chars() * TOO_MUCH_TO_HIDE));
        int limit = (int) (measures.get(page.body()).chars() * TOO_MUCH);
        removeSmall(page.select(SURROUNDINGS).stream().filter(element -> !isOfQuote(element)).toList(), measures,
                limit);
        Removal.of(page.select("body > header, body > div > header").stream()
                .filter(element -> element.selectFirst("h1") == null));
        if (leniency.dropsUnlikely()) {
            removeUnlikely(page, measures, limit);
        }
    }

    private static List<Element> hidden(Document page) {
        return page.select("[hidden], [aria-hidden=true], [style]").stream()
                .filter(element -> !element.hasAttr("style") || element.hasAttr("hidden")
                        || isHidden(element.attr("style")))
                .toList();
    }

    private static boolean isHidden(String style) {
        String bare = style.replace(" ", "");
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    private static void removeComments(Document page) {
        Removal.of(page.nodeStream(Comment.class));
    }

    /// The footer of a block quote names who is quoted.
    private static boolean isOfQuote(Element element) {
        return Tags.is(element, "footer") && Tags.isWithin(element, "blockquote");
    }

    private static void removeSmall(List<Element> elements, Measures measures, int limit) {
        Removal.of(elements.stream().filter(element -> measures.get(element).chars() <= limit));
    }

    private static void removeUnlikely(Document page, Measures measures, int limit) {
        List<Element> unlikely = page.body().getAllElements().stream()
                .filter(element -> !NEVER_UNLIKELY.contains(element.normalName()) && ClassWords.unlikely(element)
                        && !Tags.isWithin(element, "table", "code", "figure"))
                .toList();
        removeSmall(unlikely, measures, limit);
    }
}
