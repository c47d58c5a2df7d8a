package org.citaat.quotes;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
/// The texts of each language are the project's own whole articles, which hold three times as many quotations as newspaper
/// copy does, and take so much longer. Newspaper copy is measured from a file of `id`, `lang` and `text`, in the format of
/// `citaat evaluate`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 10, time = 3)
@Measurement(iterations = 9, time = 1)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class QuoteFinderBenchmark {
    /// Longer texts are whole articles.
    private static final int WHOLE = 1000;

    /// Of which language the own articles, or which file.
    @Param({"en", "nl", "de", "ru"})
    public String texts = "en";

    private final QuoteFinder finder = QuoteFinder.bundled();
    private List<Article> articles = List.of();

    /// Reads the texts.
    @Setup
    public void read() throws IOException {
        articles = articles(texts);
    }

    private static List<Article> articles(String texts) throws IOException {
        Path file = Path.of(texts);
        return Files.exists(file)
                ? Files.readAllLines(file).stream().map(QuoteFinderBenchmark::article).toList()
                : ExampleReader.all().stream()
                        .filter(example -> example.language().equals(texts) && example.text().length() > WHOLE)
                        .map(example -> Engine.article(texts, example.text(), null)).toList();
    }

    private static Article article(String line) {
        try {
            Map<String, Object> object = JSON.std.mapFrom(line);
            Object language = object.get("lang");
            return Engine.article(language == null ? null : language.toString(), String.valueOf(object.get("text")),
                    null);
        } catch (IOException noJson) {
            throw new UncheckedIOException(noJson);
        }
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

    /// Runs all and prints the median of each in megabytes (a million bytes of UTF-8) a second.
    ///
    /// @param arguments languages or files, parted by commas; none for the languages
    public static void main(String[] arguments) throws RunnerException, IOException {
        var options = new OptionsBuilder().include(QuoteFinderBenchmark.class.getName());
        if (arguments.length > 0 && !arguments[0].isEmpty()) {
            options.param("texts", arguments[0].split(",", -1));
        }
        for (RunResult run : new Runner(options.build()).run()) {
            String texts = run.getParams().getParam("texts");
            int bytes = articles(texts).stream()
                    .mapToInt(article -> article.text().getBytes(StandardCharsets.UTF_8).length).sum();
            double milliseconds = run.getPrimaryResult().getStatistics().getPercentile(50);
            System.out.printf(Locale.ROOT, "%s: median %.1f MB/s%n", texts, bytes / 1000.0 / milliseconds);
        }
    }
}
