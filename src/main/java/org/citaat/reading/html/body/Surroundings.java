package org.citaat.reading.html.body;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What the elements around a line say of it. Each element is looked at once, and those that say nothing are passed over:
/// thousands of lines may stand hundreds of elements deep.
final class Surroundings {
    private static final Set<String> SPEAKING = Set.of("article", "main", "figure", "figcaption", "caption",
            "blockquote", "li", "time", "h1", "h2", "h3", "h4", "h5", "h6");

    private final Map<Element, @Nullable Mark> marks = new HashMap<>();
    private final Measures measures;

    /// @param measures of all that may be asked for
    Surroundings(Measures measures) {
        this.measures = measures;
    }

    /// An element that says something of the lines in it.
    ///
    /// @param above the next such element around it; null for none below the page's body
    /// @param chars of text in it
    /// @param inFigure whether it is one or stands in one
    record Mark(Element element, @Nullable Mark above, int chars, boolean inFigure, boolean credit, boolean caption,
            boolean pullQuote, boolean byline, boolean kicker) {}

    /// The nearest element that says something, the given one included; null where none does.
    @Nullable
    Mark around(Element element) {
        Deque<Element> unknown = new ArrayDeque<>();
        Element at = element;
        while (at != null && !Tags.is(at, "body") && !marks.containsKey(at)) {
            unknown.push(at);
            at = at.parent();
        }
        Mark mark = at == null ? null : marks.get(at);
        for (Element below : unknown) {
            mark = speaks(below) ? mark(below, mark) : mark;
            marks.put(below, mark);
        }
        return mark;
    }

    private static boolean speaks(Element element) {
        return SPEAKING.contains(element.normalName()) || ClassWords.any(element);
    }

    private Mark mark(Element element, @Nullable Mark above) {
        boolean inFigure = Tags.is(element, "figure") || (above != null && above.inFigure());
        return new Mark(element, above, measures.get(element).chars(), inFigure, ClassWords.credit(element),
                ClassWords.caption(element), ClassWords.pullQuote(element), ClassWords.byline(element),
                ClassWords.kicker(element));
    }
}
