package org.citaat.reading;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// Reads all pages of a corpus and writes what was read, one JSON record a page, for a scoring script to judge.
///
/// Arguments: the corpus folder (it holds `pages.json`, which maps a page's id to its `file` and `url`), and the folder to write to.
final class ReadingBench {
    private static final Instant FETCHED = Instant.parse("2026-11-24T12:00:00Z");

    private final Path corpus;
    private final DocumentReader reader = new DocumentReader();

    private ReadingBench(Path corpus) {
        this.corpus = corpus;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        ReadingBench bench = new ReadingBench(Path.of(arguments[0]));
        Map<String, Object> pages = JSON.std.mapFrom(Files.readString(bench.corpus.resolve("pages.json")));
        for (Map.Entry<String, Object> page : pages.entrySet()) {
            String json = JSON.std.asString(bench.record((Map<?, ?>) page.getValue()));
            Files.writeString(out.resolve(page.getKey() + ".json"), json);
        }
    }

    private Map<String, @Nullable Object> record(Map<?, ?> page) throws IOException, InterruptedException {
        URI address = URI.create(String.valueOf(page.get("url")).replaceAll("[^\\x21-\\x7e]|[\"<>^`{|}\\\\]", "_"));
        byte[] bytes = Files.readAllBytes(corpus.resolve(String.valueOf(page.get("file"))));
        try {
            return record(reader.readAnyway(new Page(address, address, FETCHED, "text/html", Map.of(), bytes)));
        } catch (ReadingException nothing) {
            return Map.of("text", "", "failure", nothing.failure().reason().name());
        }
    }

    private static Map<String, @Nullable Object> record(Article article) {
        Facts facts = article.facts();
        Map<String, @Nullable Object> record = new LinkedHashMap<>();
        record.put("title", facts.title());
        record.put("text", article.body());
        record.put("author", facts.authors());
        record.put("date", facts.published() == null ? null : facts.published().toString());
        record.put("lang", facts.language());
        record.put("publication", facts.publication());
        record.put("blocks", article.blocks().stream().map(ReadingBench::line).toList());
        record.put("texts", article.blocks().stream().map(block -> block.span().in(article.text())).toList());
        return record;
    }

    private static List<Object> line(Block block) {
        return List.of(block.kind().name(), block.span().start(), block.span().end());
    }
}
