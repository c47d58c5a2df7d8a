package org.citaat.reading.html.body;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.BlockKind;
import org.citaat.reading.html.body.Piece.Origin;
import org.citaat.reading.html.body.Surroundings.Mark;
import org.citaat.reading.prose.Credits;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Walks through an article's element and cuts it into blocks: at every block element, and at two line breaks in a row.
final class PieceCollector implements NodeVisitor {
    private static final int SHORT = 120;
    private static final double MOSTLY = 0.7;

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkChars;
    private int links;
    private int bylineChars;
    private int bylines;
    private int breaks;

    private final Surroundings surroundings;

    private PieceCollector(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// @param measures of the whole page
    static List<Piece> collect(List<Element> parts, Measures measures) {
        PieceCollector collector = new PieceCollector(new Surroundings(measures));
        for (Element part : parts) {
            part.traverse(collector);
            collector.flush(part);
        }
        return collector.pieces;
    }

    @Override
    public void head(Node node, int depth) {
        Interruption.check();
        if (node instanceof TextNode words) {
            append(words.getWholeText());
        } else if (node instanceof Element element) {
            enter(element);
        }
    }

    private void enter(Element element) {
        if (parts(element)) {
            flush(element.parent() == null ? element : element.parent());
        } else if (Tags.is(element, "br")) {
            breaks++;
            text.append(' ');
            if (breaks > 1) {
                flush(element.parent() == null ? element : element.parent());
            }
        } else if (Tags.is(element, "td", "th")) {
            text.append(' ');
        }
        links += Tags.is(element, "a") ? 1 : 0;
        bylines += isInlineByline(element) ? 1 : 0;
    }

    private static boolean isInlineByline(Element element) {
        return !Tags.isBlock(element) && (Tags.is(element, "time") || ClassWords.byline(element));
    }

    private void append(String words) {
        text.append(words);
        linkChars += links > 0 ? words.strip().length() : 0;
        bylineChars += bylines > 0 ? words.strip().length() : 0;
        if (!words.isBlank()) {
            breaks = 0;
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            links -= Tags.is(element, "a") ? 1 : 0;
            bylines -= isInlineByline(element) ? 1 : 0;
            if (parts(element)) {
                flush(element);
            }
        }
    }

    /// A table's cells stay on one line unless they hold blocks; a photographer's name in a caption gets its own.
    private static boolean parts(Element element) {
        if (Tags.isBlock(element)) {
            return !Tags.is(element, "td", "th");
        }
        return !Tags.is(element, "a", "b", "strong", "em", "i") && ClassWords.credit(element)
                && Tags.isWithin(element, "figure", "figcaption");
    }

    private void flush(Element around) {
        String line = Tidy.line(text);
        if (line.chars().anyMatch(Character::isLetterOrDigit)) {
            double share = Math.min(1, (double) linkChars / line.length());
            add(around, line, share);
        }
        text.setLength(0);
        linkChars = 0;
        bylineChars = 0;
        breaks = 0;
    }

    private void add(Element around, String line, double share) {
        Mark mark = surroundings.around(around);
        BlockKind kind = kind(mark, line);
        int credit = kind == BlockKind.CAPTION ? Credits.startIn(line) : line.length();
        if (credit < line.length()) {
            pieces.add(new Piece(kind, line.substring(0, credit).strip(), share, Origin.PLAIN));
            pieces.add(new Piece(BlockKind.CREDIT, line.substring(credit), share, Origin.PLAIN));
        } else {
            boolean byline = line.length() < SHORT && bylineChars > MOSTLY * line.length();
            pieces.add(new Piece(kind, line, share, byline ? Origin.BYLINE : origin(mark, line)));
        }
    }

    private static BlockKind kind(@Nullable Mark around, String line) {
        boolean caption = false;
        for (Mark at = around; at != null; at = at.above()) {
            if (line.length() < SHORT && at.credit() && (caption || at.inFigure())) {
                return BlockKind.CREDIT;
            }
            caption |= Tags.is(at.element(), "figcaption", "figure", "caption")
                    || (line.length() < 500 && at.caption());
            BlockKind kind = byName(at.element());
            if (!caption && kind != BlockKind.PARAGRAPH) {
                return kind == BlockKind.HEADING && Credits.isCredit(line) ? BlockKind.CREDIT : kind;
            }
        }
        if (Credits.isCredit(line)) {
            return BlockKind.CREDIT;
        }
        return caption ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
    }

    private static BlockKind byName(Element element) {
        if (Tags.isHeading(element)) {
            return BlockKind.HEADING;
        }
        return switch (element.normalName()) {
            case "li" -> BlockKind.LIST_ITEM;
            case "blockquote" -> BlockKind.BLOCK_QUOTE;
            default -> BlockKind.PARAGRAPH;
        };
    }

    private static Origin origin(@Nullable Mark around, String line) {
        for (Mark at = around; at != null && !Tags.is(at.element(), "article", "main"); at = at.above()) {
            if (Tags.is(at.element(), "blockquote") || at.pullQuote()) {
                return Origin.PULL_QUOTE;
            }
            if (line.length() < SHORT && at.chars() < 2 * SHORT) {
                if (Tags.is(at.element(), "time") || at.byline()) {
                    return Origin.BYLINE;
                }
                if (at.kicker()) {
                    return Origin.KICKER;
                }
            }
        }
        return Origin.PLAIN;
    }
}
