package org.citaat.reading.html.body;

import java.util.List;
import org.jsoup.nodes.Element;

/// Takes out of an article's element what is not the article: lists of links, forms, boxes of teasers. After the idea of
/// Readability's conditional cleaning.
final class Pruner {
    private static final int MANY_COMMAS = 10;
    private static final int SHORT = 25;
    private static final double MANY_LINKS = 0.2;
    private static final double MANY_LINKS_IN_GOOD = 0.5;
    private static final int PROSE = 120;
    private static final double FEW_LINKS = 0.1;
    private static final double LIST_OF_LINKS = 0.5;

    private static final int LONGEST_LINE = 200;

    private Pruner() {}

    static void prune(Element root) {
        Measures measures = Measures.of(root);
        int limit = measures.get(root).chars() / 2;
        List<Element> boxes = root.select("form, fieldset, table, ul, ol, dl, div, section, header, h2, h3, h4")
                .stream()
                .filter(element -> !element.equals(root) && measures.get(element).chars() <= limit).toList();
        Removal.of(boxes.reversed().stream().filter(box -> isRubbish(box, measures)).peek(measures::withdraw));
        Measures left = Measures.of(root);
        Removal.of(root.select("p, div").stream().filter(
                element -> !element.equals(root) && left.get(element).isAllLink() && isLinkLine(element, left)));
    }

    private static boolean isRubbish(Element box, Measures measures) {
        Measures.Measure measure = measures.get(box);
        int weight = ClassWords.weight(box);
        if (Tags.isHeading(box)) {
            return weight < 0;
        }
        if (weight < 0 && !isProse(measure)) {
            return true;
        }
        if (Tags.isWithin(box, "figure", "blockquote", "pre") || isDataTable(box, measure)) {
            return false;
        }
        return measure.commas() < MANY_COMMAS && looksLikeRubbish(box, measure, weight);
    }

    /// Paragraphs in a box of any name: "product-widget" may hold the review.
    private static boolean isProse(Measures.Measure measure) {
        return measure.paragraphs() > 0 && measure.chars() >= PROSE && measure.linkDensity() < FEW_LINKS;
    }

    private static boolean looksLikeRubbish(Element box, Measures.Measure measure, int weight) {
        boolean list = Tags.is(box, "ul", "ol", "dl");
        double links = measure.linkDensity();
        boolean manyPictures = !list && measure.images() > 1 && measure.paragraphs() * 2 < measure.images()
                && measure.chars() < 200;
        boolean looseItems = !list && measure.items() > measure.paragraphs() + 8 && links > MANY_LINKS;
        boolean shortAndEmpty = !list && measure.chars() < SHORT && measure.images() != 1 && links > 0
                && measure.headings() == 0;
        boolean linked = links > (list ? LIST_OF_LINKS : weight >= 25 ? MANY_LINKS_IN_GOOD : MANY_LINKS + 0.1);
        return manyPictures || looseItems || shortAndEmpty || (linked && measure.chars() > 0);
    }

    private static boolean isDataTable(Element box, Measures.Measure measure) {
        return Tags.is(box, "table") ? measure.tableHeads() > 0 : Tags.isWithin(box, "table");
    }

    /// A line that is nothing but a link and no sentence: a teaser or a button.
    private static boolean isLinkLine(Element line, Measures measures) {
        Measures.Measure measure = measures.get(line);
        return measure.chars() < LONGEST_LINE && measure.paragraphs() + measure.items() <= 1
                && !Tags.isWithin(line, "blockquote", "figure", "li", "table");
    }
}
