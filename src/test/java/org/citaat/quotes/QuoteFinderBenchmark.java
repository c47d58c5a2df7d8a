package org.citaat.quotes;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
/// The texts of each language are the project's own whole articles, which hold about twice as many quotations as most
/// newspaper copy does.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 9, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class QuoteFinderBenchmark {
    /// Longer texts are whole articles.
    private static final int WHOLE = 1000;

    /// Of which language.
    @Param({"en", "nl", "de", "ru"})
    public String language = "en";

    private final QuoteFinder finder = QuoteFinder.bundled();
    private List<Article> articles = List.of();

    /// Reads the texts.
    @Setup
    public void read() {
        articles = articles(language);
    }

    private static List<Article> articles(String language) {
        return ExampleReader.all().stream()
                .filter(example -> example.language().equals(language) && example.text().length() > WHOLE)
                .map(example -> Engine.article(language, example.text(), null)).toList();
    }

    /// Finds the quotations of all the articles, one after the other.
    @Benchmark
    public int find() throws InterruptedException {
        int found = 0;
        for (Article article : articles) {
            found += finder.find(article).quotes().size();
        }
        return found;
    }

    /// Runs all languages and prints the median of each in megabytes (a million bytes of UTF-8) a second.
    public static void main(String[] arguments) throws RunnerException {
        var options = new OptionsBuilder().include(QuoteFinderBenchmark.class.getName()).build();
        for (RunResult run : new Runner(options).run()) {
            String language = run.getParams().getParam("language");
            int bytes = articles(language).stream()
                    .mapToInt(article -> article.text().getBytes(StandardCharsets.UTF_8).length).sum();
            double milliseconds = run.getPrimaryResult().getStatistics().getPercentile(50);
            System.out.printf(Locale.ROOT, "%s: median %.1f MB/s%n", language, bytes / 1000.0 / milliseconds);
        }
    }
}
