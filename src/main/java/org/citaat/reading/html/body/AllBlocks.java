package org.citaat.reading.html.body;

import java.util.List;
import org.citaat.reading.prose.Passage;
import org.jsoup.nodes.Document;

/// Every block of text that a page shows, for a person to pick the article from.
public final class AllBlocks {
    /// What is never shown as text.
    private static final String UNSEEN = "head, script, style, noscript, template, svg, iframe, object, select, option";

    private AllBlocks() {}

    /// In the order of the page.
    ///
    /// @param page is not changed
    public static List<Passage> of(Document page) {
        Document copy = page.clone();
        copy.select(UNSEEN).remove();
        return PieceCollector.collect(List.of(copy.body()), Measures.of(copy)).stream()
                .map(piece -> new Passage(piece.kind(), piece.text())).toList();
    }
}
