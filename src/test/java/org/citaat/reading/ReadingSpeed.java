package org.citaat.reading;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.Page;
import org.jsoup.Jsoup;

/// How long reading the pages of a corpus takes, in processor time, beside jsoup's own parse of the same pages in
/// the same run. Prints the medians of several rounds.
///
/// Argument: the corpus folder, as for [ReadingBench].
final class ReadingSpeed {
    private static final int ROUNDS = 7;
    private static final int WARM_UP = 2;
    private static final double NANOS = 1e9;

    private final DocumentReader reader = new DocumentReader();
    private final List<Page> pages = new ArrayList<>();
    private long used;

    private ReadingSpeed(Path corpus) throws IOException {
        Instant fetched = Instant.parse("2026-11-24T12:00:00Z");
        for (Object page : JSON.std.mapFrom(Files.readString(corpus.resolve("pages.json"))).values()) {
            String file = String.valueOf(((Map<?, ?>) page).get("file"));
            URI address = URI.create("https://www.example.org/" + pages.size());
            pages.add(new Page(address, address, fetched, "text/html", Map.of(),
                    Files.readAllBytes(corpus.resolve(file))));
        }
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ReadingSpeed(Path.of(arguments[0])).run();
    }

    private void run() throws IOException, InterruptedException {
        double[] parse = new double[ROUNDS];
        double[] read = new double[ROUNDS];
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            double parsing = parse();
            double reading = read();
            if (round >= 0) {
                parse[round] = parsing;
                read[round] = reading;
            }
        }
        Arrays.sort(parse);
        Arrays.sort(read);
        double one = parse[ROUNDS / 2];
        double all = read[ROUNDS / 2];
        System.out.printf(Locale.ROOT,
                "%d pages: parse %.0f pages/s, read %.0f pages/s of processor time, ratio %.2f (%d)%n",
                pages.size(), pages.size() / one, pages.size() / all, all / one, used);
    }

    /// Of the whole process, the collector and the compiler too.
    private static long cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
    }

    private double parse() throws IOException {
        long start = cpu();
        for (Page page : pages) {
            used += Jsoup.parse(new ByteArrayInputStream(page.bytes()), null, page.address().toString())
                    .childNodeSize();
        }
        return (cpu() - start) / NANOS;
    }

    private double read() throws InterruptedException {
        long start = cpu();
        for (Page page : pages) {
            try {
                used += reader.readAnyway(page).text().length();
            } catch (ReadingException nothing) {
                used++;
            }
        }
        return (cpu() - start) / NANOS;
    }
}
