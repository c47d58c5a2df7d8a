package org.citaat.reading.prose;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.model.TextSpan;

/// Joins passages to an article's text: an empty line between them, a line end between items of a list.
public final class ArticleText {
    private ArticleText() {}

    public static Article of(Facts facts, List<Passage> passages) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        BlockKind before = BlockKind.PARAGRAPH;
        for (Passage passage : passages) {
            boolean list = before == BlockKind.LIST_ITEM && passage.kind() == BlockKind.LIST_ITEM;
            text.append(text.isEmpty() ? "" : list ? "\n" : "\n\n");
            int start = text.length();
            text.append(passage.text());
            blocks.add(new Block(passage.kind(), new TextSpan(start, text.length())));
            before = passage.kind();
        }
        return new Article(facts, text.toString(), blocks);
    }
}
