package org.citaat.reading.html.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The parts of an article that stand beside its main element: a lead above it, a second half below an advertisement.
final class SiblingJoiner {
    private static final double SHARE_OF_TOP = 0.2;
    private static final int LEAST_SCORE = 10;
    private static final int LONG_PARAGRAPH = 80;
    private static final double MANY_LINKS = 0.25;
    private static final Pattern SENTENCE = Pattern.compile("(?s).*\\.( .*)?$");

    private SiblingJoiner() {}

    /// In the order of the page, the main element among them.
    static List<Element> parts(Element top, CandidateFinder finder) {
        Element parent = top.parent();
        if (parent == null || Tags.is(top, "body")) {
            return List.of(top);
        }
        List<Element> parts = new ArrayList<>();
        for (Element sibling : parent.children()) {
            if (sibling.equals(top) || belongs(sibling, top, finder)) {
                parts.add(sibling);
            }
        }
        return parts;
    }

    private static boolean belongs(Element sibling, Element top, CandidateFinder finder) {
        double topScore = finder.score(top);
        boolean sameClass = !top.className().isEmpty() && top.className().equals(sibling.className());
        double score = finder.score(sibling) + (sameClass ? topScore * SHARE_OF_TOP : 0);
        if (finder.score(sibling) > 0 && score >= Math.max(LEAST_SCORE, topScore * SHARE_OF_TOP)) {
            return true;
        }
        return Tags.is(sibling, "p") && isProse(sibling, finder.measures().get(sibling));
    }

    private static boolean isProse(Element paragraph, Measures.Measure measure) {
        if (measure.chars() > LONG_PARAGRAPH) {
            return measure.linkDensity() < MANY_LINKS;
        }
        return measure.chars() > 0 && measure.linkDensity() == 0 && SENTENCE.matcher(paragraph.text()).matches();
    }
}
