package org.citaat.ui.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jfx.incubator.scene.control.richtext.StyleResolver;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;
import jfx.incubator.scene.control.richtext.model.StyledTextModelViewOnlyBase;
import org.citaat.model.TextSpan;

/// An article's text for the rich-text control: paragraphs with marks that change as quotations are selected.
final class ArticleText extends StyledTextModelViewOnlyBase {
    private final List<Paragraph> paragraphs;
    private Map<Integer, List<Mark>> marks = Map.of();

    ArticleText(List<Paragraph> paragraphs) {
        this.paragraphs = List.copyOf(paragraphs);
    }

    /// Shows other marks; only the paragraphs that a mark touched or touches are laid out anew.
    void mark(List<Mark> next) {
        Map<Integer, List<Mark>> before = marks;
        marks = byParagraph(next);
        TreeSet<Integer> touched = new TreeSet<>(before.keySet());
        touched.addAll(marks.keySet());
        touched.removeIf(index -> marksOf(index, before).equals(marksOf(index, marks)));
        for (int index : touched) {
            fireStyleChangeEvent(TextPos.ofLeading(index, 0),
                    TextPos.ofLeading(index, paragraphs.get(index).text().length()));
        }
    }

    private Map<Integer, List<Mark>> byParagraph(List<Mark> all) {
        Map<Integer, List<Mark>> found = new HashMap<>();
        for (Mark mark : all) {
            for (int i = at(mark.span().start()); i < paragraphs.size(); i++) {
                Paragraph paragraph = paragraphs.get(i);
                if (paragraph.start() >= mark.span().end()) {
                    break;
                }
                if (paragraph.part(mark.span()).length() > 0) {
                    found.computeIfAbsent(i, ignored -> new ArrayList<>()).add(mark);
                }
            }
        }
        return found;
    }

    private static List<Mark> marksOf(int index, Map<Integer, List<Mark>> all) {
        return all.getOrDefault(index, List.of());
    }

    /// The last paragraph that begins at or before an offset of the article's text; the first of the text where none does.
    private int at(int offset) {
        int low = Paragraph.BODY;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// Where an offset of the article's text stands in the control.
    TextPos position(int offset) {
        int index = at(offset);
        if (index >= paragraphs.size()) {
            return TextPos.ZERO;
        }
        Paragraph paragraph = paragraphs.get(index);
        return TextPos.ofLeading(index, Math.clamp(offset - paragraph.start(), 0, paragraph.text().length()));
    }

    /// The offset of the article's text at a place in the control; -1 in the title and the source line.
    int offset(TextPos position) {
        if (position.index() >= paragraphs.size()) {
            return -1;
        }
        Paragraph paragraph = paragraphs.get(position.index());
        return paragraph.start() < 0 ? -1 : paragraph.start() + position.offset();
    }

    @Override
    public int size() {
        return paragraphs.size();
    }

    @Override
    public String getPlainText(int index) {
        return paragraphs.get(index).text();
    }

    @Override
    public RichParagraph getParagraph(int index) {
        Paragraph paragraph = paragraphs.get(index);
        RichParagraph.Builder builder = RichParagraph.builder();
        List<Mark> here = marksOf(index, marks);
        for (TextSpan piece : pieces(paragraph, here)) {
            builder.addWithStyleNames(piece.in(paragraph.text()), styles(paragraph, piece, here));
        }
        for (Mark mark : here) {
            TextSpan part = paragraph.part(mark.span());
            builder.addHighlight(part.start(), part.length(), mark.kind().style());
        }
        return builder.setParagraphAttributes(spacing(paragraph)).build();
    }

    /// The paragraph cut wherever a mark begins or ends.
    private static List<TextSpan> pieces(Paragraph paragraph, List<Mark> marks) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, paragraph.text().length()));
        for (Mark mark : marks) {
            TextSpan part = paragraph.part(mark.span());
            cuts.add(part.start());
            cuts.add(part.end());
        }
        List<TextSpan> pieces = new ArrayList<>();
        int from = 0;
        for (int cut : cuts) {
            if (cut > from) {
                pieces.add(new TextSpan(from, cut));
            }
            from = cut;
        }
        return pieces;
    }

    private static String[] styles(Paragraph paragraph, TextSpan piece, List<Mark> marks) {
        List<String> styles = new ArrayList<>(List.of("reader-text", paragraph.style()));
        for (Mark mark : marks) {
            if (!mark.kind().isQuoted() && paragraph.part(mark.span()).contains(piece)) {
                styles.add(mark.kind().style() + "-words");
            }
        }
        return styles.toArray(String[]::new);
    }

    private static StyleAttributeMap spacing(Paragraph paragraph) {
        StyleAttributeMap.Builder builder = StyleAttributeMap.builder();
        return switch (paragraph.style()) {
            case "reader-title" -> builder.setSpaceAbove(4).setSpaceBelow(8).build();
            case "reader-source" -> builder.setSpaceBelow(20).build();
            case "reader-heading" -> builder.setSpaceAbove(12).setSpaceBelow(6).build();
            case "reader-caption" -> builder.setSpaceBelow(12).build();
            case "reader-item" -> builder.setSpaceBelow(6).setSpaceLeft(16).setBullet("•").setLineSpacing(5).build();
            case "reader-quote" -> builder.setSpaceBelow(14).setSpaceLeft(24).setLineSpacing(5).build();
            default -> builder.setSpaceBelow(14).setLineSpacing(5).build();
        };
    }

    @Override
    public StyleAttributeMap getStyleAttributeMap(StyleResolver resolver, TextPos position) {
        return StyleAttributeMap.EMPTY;
    }
}
