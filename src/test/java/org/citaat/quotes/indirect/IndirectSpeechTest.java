package org.citaat.quotes.indirect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Engine;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IndirectSpeechTest {
    private static final String SIGNS = "[{}\\[\\]<>]";

    static Stream<Arguments> examples() {
        return QuoteFinder.bundled().languages().stream().flatMap(IndirectSpeechTest::examples);
    }

    private static Stream<Arguments> examples(String language) {
        String file = "/indirect/" + language + ".txt";
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(IndirectSpeechTest.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            return lines.readAllLines().stream().filter(line -> !line.startsWith("#"))
                    .map(line -> Arguments.of(language, line));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /// What was found, in the form of the examples: contents parted by a slash, speaker, reporting words.
    private record Told(String contents, String speaker, String cue) {}

    @ParameterizedTest
    @MethodSource("examples")
    void findsWhatWasSaidAndByWhom(String language, String example) throws InterruptedException {
        String text = example.replaceAll(SIGNS, "");
        List<Told> wanted = example.contains("{")
                ? List.of(new Told(all("\\{(.*?)}", example), all("\\[(.*?)]", example), all("<(.*?)>", example)))
                : List.of();
        assertThat(find(language, text).stream().map(quote -> told(quote, text))).isEqualTo(wanted);
    }

    private static String all(String pattern, String example) {
        return String.join("/", Pattern.compile(pattern).matcher(example).results()
                .map((MatchResult match) -> match.group(1).replaceAll(SIGNS, "")).toList());
    }

    private static Told told(Quote quote, String text) {
        return new Told(String.join("/", quote.segments().stream().map(span -> span.in(text)).toList()),
                quote.speaker() == null ? "" : quote.speaker().text(), words(quote.cue(), text));
    }

    private static String words(@Nullable TextSpan span, String text) {
        return span == null ? "" : span.in(text);
    }

    private static List<Quote> find(String language, String text) throws InterruptedException {
        return Engine.findWithIndirect(language, text);
    }

    @Test
    void isNotLookedForUnlessAsked() throws InterruptedException {
        assertThat(Engine.find("en", "Ellen Quist said that the bridge was safe.")).isEmpty();
    }

    @Test
    void marksInsideMakeItMixed() throws InterruptedException {
        String text = "Ellen Quist said that the bridge was “as good as new”. She said that it was safe.";
        assertThat(find("en", text)).extracting(Quote::type).containsExactly(QuoteType.MIXED, QuoteType.INDIRECT);
    }

    @Test
    void wordsInMarksThatStandAloneStayDirect() throws InterruptedException {
        String text = "“The bridge is safe,” said Ellen Quist of the old crossing. She said: “We will open it.” And she said she was glad.";
        assertThat(find("en", text)).extracting(Quote::type, quote -> quote.span().in(text)).containsExactly(
                tuple(QuoteType.DIRECT, "The bridge is safe"), tuple(QuoteType.DIRECT, "We will open it."),
                tuple(QuoteType.INDIRECT, "she was glad"));
    }

    @Test
    void aPronounIsTracedToItsName() throws InterruptedException {
        List<Quote> quotes = find("en", "Ellen Quist came at nine. She said that the bridge was safe.");
        assertThat(Objects.requireNonNull(quotes.getFirst().speaker()).name()).isEqualTo("Ellen Quist");
    }

    @Test
    void severalReportsOfASentenceDoNotOverlap() throws InterruptedException {
        String text = "Ellen Quist said the bridge was safe, adding that it would open soon.";
        assertThat(find("en", text)).extracting(quote -> quote.span().in(text), quote -> told(quote, text).speaker())
                .containsExactly(tuple("the bridge was safe", "Ellen Quist"),
                        tuple("that it would open soon", "Ellen Quist"));
    }

    @Test
    void germanGoesOnByTheMoodOfItsVerbs() throws InterruptedException {
        String text = "Petra Lindner sagte, die Brücke sei sicher. Man habe sie geprüft. Danach fuhr der Bus ab.";
        assertThat(find("de", text)).extracting(quote -> quote.span().in(text), quote -> told(quote, text).speaker())
                .containsExactly(tuple("die Brücke sei sicher", "Petra Lindner"),
                        tuple("Man habe sie geprüft", "Petra Lindner"));
    }

    @Test
    void oneSpeechIsOneGroup() throws InterruptedException {
        String text = "Petra Lindner sagte, die Brücke sei sicher. Man habe sie geprüft. Jan Holm sagte, das sei falsch.";
        assertThat(find("de", text)).extracting(Quote::group).containsExactly(0, 0, 1);
    }

    @Test
    void aLanguageWithoutWordListsHasNone() throws InterruptedException {
        assertThat(find("el", "Ο δήμαρχος είπε ότι το λιμάνι ανοίγει αύριο.")).isEmpty();
    }
}
