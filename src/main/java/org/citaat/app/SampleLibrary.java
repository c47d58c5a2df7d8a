package org.citaat.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citaat.model.ImportOutcome;
import org.citaat.model.Page;

/// Six articles of our own, in six languages, to try the program on. All people and papers in them are invented.
public final class SampleLibrary {
    private static final String INDEX = "sample/index.txt";

    private final ImportArticle importArticle;
    private final InstantSource clock;

    public SampleLibrary(ImportArticle importArticle, InstantSource clock) {
        this.importArticle = importArticle;
        this.clock = clock;
    }

    /// Takes the sample articles in; those already there are left alone. The first of the index comes last, so that it
    /// heads a list of the newest first.
    public List<ImportOutcome> fill() throws InterruptedException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        for (String line : lines().reversed()) {
            int tab = line.indexOf('\t');
            URI address = URI.create(line.substring(tab + 1).strip());
            Page page = new Page(address, address, clock.instant(), "text/html; charset=utf-8", Map.of(),
                    bytes("sample/" + line.substring(0, tab)));
            outcomes.add(importArticle.take(page, step -> {}));
        }
        return outcomes;
    }

    private static List<String> lines() {
        return new String(bytes(INDEX), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank()).toList();
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = SampleLibrary.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no resource " + name);
            }
            return stream.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
