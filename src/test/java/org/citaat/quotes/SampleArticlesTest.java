package org.citaat.quotes;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.model.Article;
import org.citaat.model.Page;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.reading.DocumentReader;
import org.citaat.reading.ReadingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The articles that come with the program, from page to quotation.
class SampleArticlesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/sample");

    /// A span of quoted words: the speaker's name, its first words and its last.
    private record Line(String speaker, String first, String last) {
        static Line of(String tabbed) {
            String[] parts = tabbed.split("\t", -1);
            return new Line(parts[0], parts[1], parts[3]);
        }

        boolean matches(String name, String words) {
            String bare = words.replaceAll("[\\p{P}\\p{Z}]+$", "");
            return name.equals(speaker) && words.startsWith(first) && bare.endsWith(last);
        }
    }

    private static Article article(String language) throws IOException, ReadingException, InterruptedException {
        URI address = URI.create("https://paper.example/" + language);
        try (InputStream stream = SampleArticlesTest.class
                .getResourceAsStream("/org/citaat/app/sample/" + language + ".html")) {
            return new DocumentReader()
                    .read(new Page(address, address, Instant.parse("2026-11-24T12:00:00Z"), "text/html; charset=utf-8",
                            Map.of(), requireNonNull(stream).readAllBytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ru", "de", "fr", "uk"})
    void everyQuotationIsFoundWithItsSpeakerAndNothingElse(String language) throws Exception {
        Article article = article(language);
        List<Line> lines = Files.readAllLines(EXPECTED.resolve(language + ".quotes.txt")).stream().map(Line::of)
                .toList();
        List<Object> found = new ArrayList<>();
        for (Quote quote : QuoteFinder.bundled().find(article).quotes()) {
            Object whole = lineOf(quote, quote.span(), article, lines);
            if (whole instanceof Line) {
                found.add(whole);
            } else {
                quote.segments().forEach(segment -> found.add(lineOf(quote, segment, article, lines)));
            }
        }
        assertThat(found).containsExactlyElementsOf(lines);
    }

    /// The line that tells of these words; else the words themselves.
    private static Object lineOf(Quote quote, TextSpan span, Article article, List<Line> lines) {
        String words = span.in(article.text()).replaceAll("[\\s\\p{Z}]+", " ");
        Optional<Line> line = lines.stream().filter(each -> each.matches(Engine.name(quote), words)).findFirst();
        return line.isPresent() ? line.get() : Engine.name(quote) + ": " + words;
    }

    @Test
    void theEditorialTellsWhenWithWhatVerbAndInWhichGroup() throws Exception {
        Article article = article("nl");
        List<Quote> quotes = QuoteFinder.bundled().find(article).quotes();
        TimeReference time = requireNonNull(quotes.getFirst().time());
        assertThat(time.span().in(article.text())).isEqualTo("maandagmorgen");
        assertThat(time.day()).isEqualTo(LocalDate.of(2023, 6, 26));
        assertThat(quotes).extracting(quote -> Engine.in(quote.cue(), article.text()))
                .containsExactly("schrijft", "schrijft", "");
        assertThat(quotes).extracting(Quote::group).containsExactly(0, 0, 1);
        assertThat(quotes).extracting(Quote::floating).containsExactly(false, true, false);
    }
}
