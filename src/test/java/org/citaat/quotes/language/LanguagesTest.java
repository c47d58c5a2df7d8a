package org.citaat.quotes.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.citaat.model.Quote;
import org.citaat.quotes.Engine;
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.Models;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LanguagesTest {
    /// A language of a made-up island.
    private static final String ISLAND = """
            # Islandic
            [cue]
            author: the test
            checked: invented
            zanti, zantu
            [function]
            author: the test
            checked: invented
            ka, lo, mipe
            [relative-day]
            author: the test
            checked: invented
            yesto = -1
            """;

    private static Function<String, @Nullable InputStream> files(Map<String, String> files) {
        return name -> {
            String text = files.get(name);
            return text == null ? null : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        };
    }

    @Test
    void aLanguageIsAddedByFilesAlone() throws InterruptedException {
        Languages languages = Languages.from(files(Map.of("index.txt", "# all\nxx\n", "xx.txt", ISLAND)));
        QuoteFinder finder = new QuoteFinder(languages, Models.bundled());
        String text = "Mipe lo ka. “Ka lo mipe tari, ka lo mipe fo,” zanti Orlo Besk yesto. Ka mipe.";
        FoundQuotes found = finder.find(Engine.article(null, text, null));
        assertThat(found.language()).isEqualTo("xx");
        assertThat(found.supported()).isTrue();
        Quote quote = found.quotes().getFirst();
        assertThat(List.of(Engine.name(quote), Engine.in(quote.cue(), text), Engine.words(quote, text)))
                .containsExactly("Orlo Besk", "zanti", "Ka lo mipe tari, ka lo mipe fo");
    }

    @Test
    void anUnknownCodeHasAnEmptyLexicon() {
        assertThat(Languages.bundled().lexicon("xx").isKnown()).isFalse();
    }

    @Test
    void anIndexThatNamesNoFileIsRefused() {
        Languages languages = Languages.from(files(Map.of("index.txt", "xx")));
        assertThatThrownBy(() -> languages.lexicon("xx")).isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("xx.txt");
    }

    @Test
    void entriesWithoutAuthorAreRefusedWithTheirLine() {
        assertThatThrownBy(() -> lexicon("[cue]\nzanti\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void anUnknownBlockIsRefused() {
        assertThatThrownBy(() -> lexicon("[cues]\nauthor: a\nchecked: b\nzanti\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cues");
    }

    @Test
    void anEighthDayIsRefused() {
        assertThatThrownBy(() -> lexicon("[weekday]\nauthor: a\nchecked: b\n" + "day\n".repeat(8)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("line 11");
    }

    private static Lexicon lexicon(String file) {
        return Languages.from(files(Map.of("index.txt", "xx", "xx.txt", file))).lexicon("xx");
    }
}
