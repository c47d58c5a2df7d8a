package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.citaat.model.Quote;
import org.citaat.quotes.language.LanguageDetector;
import org.citaat.quotes.language.Languages;
import org.junit.jupiter.api.Test;

/// Paragraphs in another language than the text's.
class OtherLanguagesTest {
    private static final String DUTCH = """
            De veerdienst tussen Oosterhaven en Hollum ligt sinds gisteren stil. De bemanning wacht op een besluit van de rederij.

            „Wij varen pas weer als de kade veilig is”, zei kapitein Berend Hofstra.

            """;
    private static final String ENGLISH = """
            The harbour office in Wickmouth saw it differently and sent a statement to the press on Monday evening.

            “The quay was inspected last week and nothing was found,” said spokeswoman Ellen Prowse. “We do not know \
            why the crew refuses to sail.”

            """;
    private static final String GERMAN = """
            In Norderfeld wartet man unterdessen auf die Fähre, die seit Tagen nicht mehr gekommen ist.

            „Uns gehen langsam die Kartoffeln aus“, sagte der Händler Uwe Brandt am Dienstag. Er hofft auf das Wochenende.
            """;

    private static List<String> told(String language, String text) throws InterruptedException {
        return Engine.find(language, text).stream().map(quote -> Engine.name(quote) + " | "
                + Engine.in(quote.cue(), text) + " | " + Engine.words(quote, text).replaceAll("\\s+", " ")).toList();
    }

    @Test
    void anEnglishStatementInADutchArticleIsReadInEnglish() throws InterruptedException {
        assertThat(told("nl", DUTCH + ENGLISH)).containsExactly(
                "Berend Hofstra | zei | Wij varen pas weer als de kade veilig is",
                "Ellen Prowse | said | The quay was inspected last week and nothing was found",
                "Ellen Prowse | said | We do not know why the crew refuses to sail.");
    }

    @Test
    void threeLanguagesInOneText() throws InterruptedException {
        assertThat(told("en", ENGLISH + DUTCH + GERMAN)).contains(
                "Ellen Prowse | said | The quay was inspected last week and nothing was found",
                "Berend Hofstra | zei | Wij varen pas weer als de kade veilig is",
                "Uwe Brandt | sagte | Uns gehen langsam die Kartoffeln aus");
    }

    @Test
    void aRussianParagraphInAnEnglishArticle() throws InterruptedException {
        String text = ENGLISH + """
                Паром не вышел и сегодня, и жители острова узнали об этом только утром от соседей.

                «Нам никто ничего не объяснил», — сказала учительница Вера Полянская.
                """;

        assertThat(told("en", text)).contains("Вера Полянская | сказала | Нам никто ничего не объяснил");
    }

    @Test
    void theDayIsCountedByTheWordsOfThePassage() throws InterruptedException {
        LocalDate published = LocalDate.of(2024, 5, 16); // a Thursday
        List<Quote> quotes = Engine.find("nl", DUTCH + GERMAN, published);

        assertThat(quotes.getLast().time()).isNotNull().satisfies(
                time -> assertThat(time.day()).isEqualTo(LocalDate.of(2024, 5, 14)));
    }

    @Test
    void whatIsQuotedInAnotherLanguageLeavesTheAuthorsLanguage() throws InterruptedException {
        String text = DUTCH
                + """
                        “The quay was inspected last week and nothing was found, and we do not know why they refuse to sail”, zei \
                        havenmeester Ellen Prowse.
                        """;

        assertThat(told("nl", text).getLast()).startsWith("Ellen Prowse | zei | The quay");
    }

    @Test
    void spansAreThoseOfTheWholeText() throws InterruptedException {
        String text = GERMAN + ENGLISH + DUTCH;

        for (String language : List.of("nl", "en", "de", "und")) {
            assertThat(Engine.find(language, text)).as(language).allSatisfy(quote -> assertThat(
                    quote.segments().stream().map(span -> span.in(text)).collect(Collectors.joining()))
                    .doesNotStartWith("“").doesNotStartWith("„"));
        }
    }

    /// Every article of the project's own is in one language.
    @Test
    void noParagraphOfAnArticleInOneLanguageIsTakenForAnother() throws InterruptedException {
        Languages languages = Languages.bundled();
        var detector = new LanguageDetector(languages);
        for (Example example : ExampleReader.all()) {
            if (!languages.codes().contains(example.language())) {
                continue;
            }
            var tokens = Engine.tokens(example.language(), example.text());
            assertThat(new OtherLanguages(tokens, words -> detector.detect(words).map(languages::lexicon)).find())
                    .as(example.id()).isEmpty();
        }
    }
}
