package org.citaat.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.Block;
import org.citaat.model.Facts;
import org.jspecify.annotations.Nullable;

/// An article as a JSON object: its facts, its text, and its blocks by offsets in UTF-16 code units.
final class ArticleJson {
    private ArticleJson() {}

    static Map<String, @Nullable Object> of(Document document, String language) {
        Facts facts = document.article().facts();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", document.id());
        object.put("url", document.address());
        object.put("title", facts.title());
        object.put("authors", facts.authors());
        object.put("publication", facts.publication());
        object.put("date", facts.published() == null ? null : facts.published().toString());
        object.put("lang", language);
        object.put("text", document.article().text());
        object.put("blocks", blocks(document.article().blocks()));
        return object;
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream().map(ArticleJson::block).toList();
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("kind", block.kind().name().toLowerCase(Locale.ROOT));
        object.put("start", block.span().start());
        object.put("end", block.span().end());
        return object;
    }
}
