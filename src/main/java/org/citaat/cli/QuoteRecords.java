package org.citaat.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
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
final class QuoteRecords {
    static final String BYTE_ORDER_MARK = "\ufeff";

    private final QuoteSearch search;
    private final Console console;

    QuoteRecords(QuoteSearch search, Console console) {
        this.search = search;
        this.console = console;
    }

    /// Reads `{"id","text"[,"lang"][,"date"][,"blocks"]}` a line. A line that is not so is named by its number, from 1, and the
    /// others are still answered.
    ///
    /// @return how many lines failed
    int run(BufferedReader lines) throws IOException, InterruptedException {
        int failed = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String record = number == 1 && line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
            failed += record.isBlank() || succeeds(record, "line " + number) ? 0 : 1;
        }
        return failed;
    }

    private boolean succeeds(String record, String name) throws IOException, InterruptedException {
        try {
            console.json(answer(JSON.std.mapFrom(record)));
            return true;
        } catch (JsonProcessingException noJson) {
            console.message(name, "This is no JSON object: " + noJson.getOriginalMessage());
        } catch (IllegalArgumentException wrong) {
            console.message(name, String.valueOf(wrong.getMessage()));
        } catch (RuntimeException | StackOverflowError bug) {
            // a run over thousands of records must not end at the one that shows a mistake of ours
            console.message(name, FailureWords.of(bug));
        }
        return false;
    }

    /// The quotations of one record, as they are printed.
    Map<String, @Nullable Object> answer(Map<String, Object> record) throws InterruptedException {
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
