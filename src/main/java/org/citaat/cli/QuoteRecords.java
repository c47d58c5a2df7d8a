package org.citaat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Texts as JSON Lines in, their quotations as JSON Lines out, in the form that scoring programs read.
final class QuoteRecords implements Records.Answer {
    private final QuoteSearch search;

    QuoteRecords(QuoteSearch search) {
        this.search = search;
    }

    /// The quotations of one record `{"id","text"[,"lang"][,"date"][,"blocks"]}`, as they are printed.
    @Override
    public Map<String, @Nullable Object> answer(Map<String, Object> record) throws InterruptedException {
        Article article = article(record);
        return new QuoteJson(article.text()).document(String.valueOf(record.get("id")), search.find(article));
    }

    /// The article of one record; an IllegalArgumentException tells what is wrong with it.
    static Article article(Map<String, Object> record) {
        if (!(record.get("text") instanceof String text)) {
            throw new IllegalArgumentException("no \"text\"");
        }
        Object date = record.get("date");
        Facts facts = new Facts(null, List.of(), null,
                date == null ? null : PublicationDate.parse(date.toString()).orElse(null),
                record.get("lang") instanceof String language ? language : null, null);
        return new Article(facts, text, blocks(record.get("blocks")));
    }

    private static List<Block> blocks(@Nullable Object given) {
        List<Block> blocks = new ArrayList<>();
        if (given instanceof List<?> list) {
            for (Object each : list) {
                if (each instanceof Map<?, ?> block) {
                    blocks.add(block(block));
                }
            }
        }
        return blocks;
    }

    private static Block block(Map<?, ?> block) {
        if (!(block.get("start") instanceof Number start) || !(block.get("end") instanceof Number end)) {
            throw new IllegalArgumentException("a block without \"start\" and \"end\"");
        }
        String kind = String.valueOf(block.get("kind")).toUpperCase(Locale.ROOT);
        return new Block(BlockKind.valueOf(kind), new TextSpan(start.intValue(), end.intValue()));
    }
}
