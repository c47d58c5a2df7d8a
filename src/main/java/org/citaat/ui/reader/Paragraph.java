package org.citaat.ui.reader;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Block;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;

/// One paragraph as it is shown.
///
/// @param text the words shown
/// @param start where the words begin in the article's text; -1 for the title and the source line, which are no part of it
/// @param style the style class of its words
record Paragraph(String text, int start, String style) {
    /// The number of the first paragraph that belongs to the article's text.
    static final int BODY = 2;

    /// The paragraphs of an article: title, source line, and its blocks.
    static List<Paragraph> of(StoredArticle stored, String title, String source) {
        List<Paragraph> paragraphs = new ArrayList<>();
        paragraphs.add(new Paragraph(title, -1, "reader-title"));
        paragraphs.add(new Paragraph(source, -1, "reader-source"));
        String text = stored.article().text();
        for (Block block : stored.article().blocks()) {
            String style = switch (block.kind()) {
                case HEADING -> "reader-heading";
                case PARAGRAPH -> "reader-paragraph";
                case LIST_ITEM -> "reader-item";
                case BLOCK_QUOTE -> "reader-quote";
                case CAPTION, CREDIT -> "reader-caption";
            };
            lines(text, block.span(), style, paragraphs);
        }
        return paragraphs;
    }

    /// A block may hold line ends of its own; the control wants none inside a paragraph.
    private static void lines(String text, TextSpan span, String style, List<Paragraph> paragraphs) {
        int from = span.start();
        while (from <= span.end()) {
            int end = text.indexOf('\n', from);
            end = end < 0 || end > span.end() ? span.end() : end;
            if (end > from) {
                paragraphs.add(new Paragraph(text.substring(from, end), from, style));
            }
            from = end + 1;
        }
    }

    /// The part of `span` that lies in this paragraph, counted from its first word; an empty span where none does.
    TextSpan part(TextSpan span) {
        if (start < 0 || span.end() <= start || span.start() >= start + text.length()) {
            return new TextSpan(0, 0);
        }
        return new TextSpan(Math.max(0, span.start() - start), Math.min(text.length(), span.end() - start));
    }
}
