package org.citaat.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import com.fasterxml.jackson.jr.ob.JSONObjectException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
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
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;

/// Texts as JSON Lines in, their quotations as JSON Lines out, in the form that scoring programs read.
final class QuoteRecords {
    private final QuoteFinder finder;

    QuoteRecords(QuoteFinder finder) {
        this.finder = finder;
    }

    /// Reads `{"id","text"[,"lang"][,"date"][,"blocks"]}` a line. A line that is not so goes to `errors` with its number.
    ///
    /// @return how many lines failed
    int run(BufferedReader lines, PrintWriter out, PrintWriter errors) throws IOException, InterruptedException {
        int failed = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                out.println(JSON.std.asString(answer(JSON.std.mapFrom(line))));
            } catch (JSONObjectException | IllegalArgumentException wrong) {
                failed++;
                errors.println("line " + number + ": " + wrong.getMessage());
            }
        }
        out.flush();
        return failed;
    }

    private Map<String, @Nullable Object> answer(Map<String, Object> record) throws InterruptedException {
        if (!(record.get("text") instanceof String text)) {
            throw new IllegalArgumentException("no \"text\"");
        }
        Object date = record.get("date");
        Facts facts = new Facts(null, List.of(), null,
                date == null ? null : PublicationDate.parse(date.toString()).orElse(null),
                record.get("lang") instanceof String language ? language : null, null);
        FoundQuotes found = finder.find(new Article(facts, text, blocks(record.get("blocks"))));
        return new QuoteJson(text).document(String.valueOf(record.get("id")), found);
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
