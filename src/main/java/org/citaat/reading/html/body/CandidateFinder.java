package org.citaat.reading.html.body;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Finds the element that holds an article: every paragraph votes for the elements around it, the nearest most. After the
/// idea of Readability (Arc90, 2009; Mozilla's Readability.js).
final class CandidateFinder {
    private static final int LEVELS = 5;
    private static final int CONTENDERS = 5;
    private static final double NEARLY_AS_GOOD = 0.75;
    private static final int ENOUGH_CONTENDERS = 3;
    private static final double MUCH_MORE = 1.5;
    private static final double MOSTLY_PROSE = 0.5;
    private static final double MANY_LINKS = 0.3;

    private final Document page;
    private final Measures measures;
    private final Map<Element, Double> scores = new LinkedHashMap<>();

    CandidateFinder(Document page) {
        this.page = page;
        this.measures = Measures.of(page);
    }

    Measures measures() {
        return measures;
    }

    /// Empty where no paragraph is long enough to be one.
    Optional<Element> find() {
        ParagraphScores paragraphs = ParagraphScores.of(page.body());
        paragraphs.scores().forEach(this::vote);
        scores.replaceAll((element, score) -> score * (1 - measures.get(element).linkDensity()));
        List<Element> best = scores.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder())).limit(CONTENDERS)
                .map(Map.Entry::getKey).toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Prose prose = Prose.of(page.body(), paragraphs.prose());
        return Optional.of(onlyChildOf(widened(climb(shared(best)), prose)));
    }

    /// Where an article comes in sections, each with a box of its own, the best of them is not the article: what holds it with
    /// much more prose is.
    private Element widened(Element top, Prose prose) {
        Element widest = top;
        for (Element around = top.parent(); around != null && !Tags.is(around, "html"); around = around.parent()) {
            boolean more = prose.in(around) >= prose.in(widest) * MUCH_MORE;
            if (more && measures.get(around).linkDensity() < MANY_LINKS
                    && prose.in(around) >= measures.get(around).chars() * MOSTLY_PROSE) {
                widest = around;
            }
        }
        return widest;
    }

    double score(Element element) {
        return scores.getOrDefault(element, 0.0);
    }

    private void vote(Element paragraph, double score) {
        Element ancestor = paragraph.parent();
        for (int level = 0; level < LEVELS && ancestor != null && ancestor.parent() != null; level++) {
            double divider = level == 0 ? 1 : level == 1 ? 2 : level * 3;
            Element voted = ancestor;
            scores.put(voted, scores.computeIfAbsent(voted, CandidateFinder::initial) + score / divider);
            ancestor = ancestor.parent();
        }
    }

    private static double initial(Element element) {
        int byName = switch (element.normalName()) {
            case "div", "article", "main", "section" -> 5;
            case "pre", "td", "blockquote" -> 3;
            case "address", "ol", "ul", "dl", "dd", "dt", "li", "form" -> -3;
            case "h1", "h2", "h3", "h4", "h5", "h6", "th" -> -5;
            default -> 0;
        };
        return byName + ClassWords.weight(element);
    }

    /// Where several elements are about as good, the article is what holds them all.
    private Element shared(List<Element> best) {
        Element top = best.getFirst();
        List<Element> equals = best.stream().skip(1).filter(other -> score(other) >= score(top) * NEARLY_AS_GOOD)
                .toList();
        for (Element around = top.parent(); around != null
                && !Tags.is(around, "body", "html"); around = around.parent()) {
            Element holder = around;
            if (equals.stream().filter(other -> other.parents().contains(holder)).count() >= ENOUGH_CONTENDERS) {
                return around;
            }
        }
        return top;
    }

    /// An element around the best one that scores better holds more of the article: half votes add up.
    private Element climb(Element top) {
        double last = score(top);
        double least = last / 3;
        for (Element around = top.parent(); around != null
                && !Tags.is(around, "body", "html"); around = around.parent()) {
            double score = score(around);
            if (score < least) {
                return top;
            }
            if (score > last) {
                return around;
            }
            last = score;
        }
        return top;
    }

    private static Element onlyChildOf(Element top) {
        Element element = top;
        while (element.parent() != null && !Tags.is(element.parent(), "body", "html")
                && element.parent().childrenSize() == 1) {
            element = element.parent();
        }
        return element;
    }
}
