package org.citaat.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citaat.model.Article;
import org.citaat.model.FailureReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Pages built to be slow. Read in linear time each takes a second or two; the limit is for a busy machine, and far below
/// the minutes that looking at everything for everything takes.
class SlowPagesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String PARAGRAPH = "De burgemeester zei dat de brug, die vrijdag sloot, pas in de herfst opengaat. ";

    /// `#` becomes the number.
    private static String many(int count, String piece) {
        return IntStream.range(0, count).mapToObj(i -> piece.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    private static Article read(String markup) {
        return assertTimeoutPreemptively(LIMIT, () -> Pages.html("<html><body>" + markup));
    }

    static Stream<Arguments> pages() {
        return Stream.of(Arguments.of("short paragraphs", many(20_000, "<p>Het was de keer met nummer #.</p>"), 20_000),
                Arguments.of("short paragraphs deep down",
                        "<div>".repeat(200) + many(20_000, "<p>Het was de keer met nummer #.</p>"), 20_000),
                Arguments.of("list items", "<ul>" + many(50_000, "<li>Punt # van de lijst, ja.</li>"), 50_000),
                Arguments.of("captions", many(10, "<p>" + PARAGRAPH + "#</p>") + "<div>".repeat(200)
                        + many(10_000, "<figure><figcaption>De brug # <i class=credit>X Y</i></figcaption></figure>"),
                        10_010),
                Arguments.of("nested bylines",
                        "<div class='byline date meta'>".repeat(10_000) + "<p>" + PARAGRAPH.repeat(4), 1),
                Arguments.of("a long caption", "<p>" + PARAGRAPH + "</p><figure><figcaption>" + "Zin. ".repeat(800_000),
                        2),
                Arguments.of("comments", "<p>" + PARAGRAPH + "<!-- x --> ".repeat(140_000), 1),
                Arguments.of("a long paragraph", "<p>" + PARAGRAPH.repeat(60_000), 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsAllOf(String what, String markup, int blocks) {
        assertThat(read(markup).blocks()).as(what).hasSize(blocks);
    }

    @Test
    void readsAHundredThousandLinksThatAreAllThereIs() {
        assertThat(read(many(100_000, "<a href=/#>Lees nummer # ")).text()).contains("Lees nummer 99999");
    }

    @Test
    void readsATitleThatNamesThePaperThousandsOfTimes() {
        String markup = "<html><head><meta property=og:site_name content=Krant><title>De brug"
                + " | Krant".repeat(20_000)
                + "</title></head><body><p>" + PARAGRAPH;
        assertThat(assertTimeoutPreemptively(LIMIT, () -> Pages.html(markup)).text()).isEqualTo(PARAGRAPH.strip());
    }

    @Test
    void leavesOutThousandsOfQuotesThatRepeatALongText() {
        String text = many(20_000, "Woord # staat hier, en ");
        String quotes = many(5_000, "<blockquote class=pullquote>Woord # staat hier</blockquote>");
        assertThat(read("<p>" + text + "</p>" + quotes).blocks()).hasSize(1);
    }

    @Test
    void findsTheCharsetBehindScriptsThatNeverEnd() {
        byte[] bytes = ("<html><body><p>" + PARAGRAPH + "\u00e9</p>" + "<script ".repeat(130_000)).getBytes(ISO_8859_1);
        Article article = assertTimeoutPreemptively(LIMIT,
                () -> new DocumentReader().read(Pages.page("text/html", bytes)));
        assertThat(article.text()).isEqualTo(PARAGRAPH + "\u00e9");
    }

    @Test
    void tellsTheKindOfADocumentThatBeginsWithHundredsOfComments() {
        byte[] bytes = ("<!---->".repeat(400) + "<b>" + PARAGRAPH).getBytes(UTF_8);
        Article article = assertTimeoutPreemptively(LIMIT,
                () -> new DocumentReader().read(Pages.page("text/plain", bytes)));
        assertThat(article.text()).endsWith(PARAGRAPH.strip());
    }

    @Test
    void refusesATagWithThousandsOfAttributes() {
        byte[] bytes = ("<html><body><p " + many(500_000, "a#=b ") + ">" + PARAGRAPH).getBytes(UTF_8);
        ReadingException refused = assertThrows(ReadingException.class,
                () -> new DocumentReader().read(Pages.page("text/html", bytes)));
        assertThat(refused.failure().reason()).isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void takesNoScriptForATagWithManyAttributes() throws ReadingException, InterruptedException {
        String script = "<script data-a='1 > 0'>if (a <b) {" + many(5_000, "x # ") + "}</script>";
        assertThat(Pages.html("<html><body>" + script + "<p>" + PARAGRAPH).text()).isEqualTo(PARAGRAPH.strip());
    }

    @Test
    void stopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThrows(InterruptedException.class, () -> Pages.html("<html><body><p>" + PARAGRAPH));
        assertThat(Thread.interrupted()).isFalse();
    }
}
