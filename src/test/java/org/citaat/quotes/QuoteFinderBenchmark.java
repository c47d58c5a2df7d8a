package org.citaat.quotes;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.citaat.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// How much text the engine reads in a second, from text to quotations with their speakers, on one thread.
///
/// The text of each language is the project's own marked-up examples, one after the other until there is a megabyte.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class QuoteFinderBenchmark {
    private static final int SIZE = 1_000_000;

    /// Of which language.
    @Param({"en", "nl", "de", "ru"})
    public String language = "en";

    private final QuoteFinder finder = QuoteFinder.bundled();
    private Article article = Engine.article("en", "", null);

    /// Builds the text.
    @Setup
    public void text() {
        article = Engine.article(language, text(language), null);
    }

    private static String text(String language) {
        StringBuilder text = new StringBuilder(SIZE + 4000);
        int bytes = 0;
        while (bytes < SIZE) {
            for (Example example : ExampleReader.all()) {
                if (example.language().equals(language) && bytes < SIZE) {
                    text.append(example.text()).append('\n');
                    bytes += example.text().getBytes(StandardCharsets.UTF_8).length + 1;
                }
            }
        }
        return text.toString();
    }

    /// Finds all quotations of a megabyte.
    @Benchmark
    public FoundQuotes find() throws InterruptedException {
        return finder.find(article);
    }

    /// Runs all languages and prints the median of each in megabytes (a million bytes of UTF-8) a second.
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include(QuoteFinderBenchmark.class.getName()).build();
        for (RunResult run : new Runner(options).run()) {
            String language = run.getParams().getParam("language");
            int bytes = text(language).getBytes(StandardCharsets.UTF_8).length;
            double milliseconds = run.getPrimaryResult().getStatistics().getPercentile(50);
            System.out.printf(Locale.ROOT, "%s: median %.1f MB/s%n", language, bytes / 1000.0 / milliseconds);
        }
    }
}
