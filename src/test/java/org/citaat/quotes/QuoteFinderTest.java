package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuoteFinderTest {
    private static final String DUTCH = "‘De sluis gaat morgen open’, zei wethouder Mieke Dorrestein tegen de raad. ‘Eindelijk kan de schipper door.’";

    @Test
    void findsTheWordsTheSpeakerAndTheVerb() throws InterruptedException {
        Quote quote = Engine.find("nl", DUTCH).getFirst();
        assertThat(Engine.words(quote, DUTCH)).isEqualTo("De sluis gaat morgen open");
        assertThat(Engine.name(quote)).isEqualTo("Mieke Dorrestein");
        assertThat(Engine.in(quote.cue(), DUTCH)).isEqualTo("zei");
        assertThat(quote.type()).isEqualTo(QuoteType.DIRECT);
    }

    @Test
    void aSentenceOfItsOwnGoesOnWithTheSpeaker() throws InterruptedException {
        List<Quote> quotes = Engine.find("nl", DUTCH);
        assertThat(quotes).extracting(Engine::name).containsExactly("Mieke Dorrestein", "Mieke Dorrestein");
        assertThat(quotes).extracting(Quote::floating).containsExactly(false, true);
        assertThat(quotes).extracting(Quote::group).containsExactly(0, 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            pl | Burmistrz Zalesia Anna Kowalczyk zapowiedziała: „Most będzie otwarty w maju”. | Anna Kowalczyk
            ru | Мэр Заречья Анна Ковалёва сказала: «Мост откроют в мае».                      | Анна Ковалёва
            nl | Groenteman Sjaak Prei zei: ‘De brug gaat in mei open.’                        | Sjaak Prei
            """)
    void thePlaceOrTheTradeBeforeANameIsNoPartOfIt(String language, String text, String name)
            throws InterruptedException {
        assertThat(Engine.find(language, text)).extracting(Engine::name).containsExactly(name);
    }

    @Test
    void somebodyNotNamedIsNobodyNamedBefore() throws InterruptedException {
        String text = """
                But Sheila Obi, the chair of the commuters’ union, said: “He is lying. We have it on tape.”
                One passenger, who asked not to be named, called it “a nightmare”.""";
        assertThat(Engine.find("en", text)).extracting(Engine::name).containsExactly("Sheila Obi", "One passenger");
    }

    @Test
    void answersAfterALetterAreTheirsWhomTheInterviewPresents() throws InterruptedException {
        String text = """
                Anna Lindqvist has run Harwick for ten years. She talked to us.
                Q: Why a new bridge?
                A: Because the old one is falling down.
                Q: When will it open?
                A: In May, I hope.""";
        assertThat(Engine.told("en", text)).containsExactly("Anna Lindqvist: Because the old one is falling down.",
                "Anna Lindqvist: In May, I hope.");
    }

    @Test
    void whoeverIsToldDoesNotSpeak() throws InterruptedException {
        assertThat(Engine.find("en", "“We will not sell the field,” the mayor told Colin Threlkeld."))
                .extracting(Engine::name).containsExactly("the mayor");
    }

    @Test
    void aHeadlineGivesNoReasonThatStandsElsewhere() throws InterruptedException {
        String text = "“We will never sell the old harbour”\nAnna Berg said on Monday: “We will never sell the old harbour.”";
        Quote headline = Engine.find("en", text).getFirst();
        assertThat(headline.repeats()).isNotNull();
        assertThat(headline.reasons()).extracting(Reason::kind).containsExactly(ReasonKind.REPEATS);
    }

    @Test
    void partOfTheAuthorsSentenceIsMixed() throws InterruptedException {
        String text = "Mayor Joan Eddery called the new harbour wall “a bucket with four smaller holes in it” on Monday.";
        assertThat(Engine.find("en", text)).extracting(Quote::type).containsExactly(QuoteType.MIXED);
    }

    @Test
    void speechOverSeveralParagraphsIsOneQuotation() throws InterruptedException {
        String text = """
                “We have waited for this road since my father kept the shop,” said Joan Eddery.
                “The council came here in March and measured the verge.
                “Then they went home and nobody has seen them since.”
                """;
        assertThat(Engine.told("en", text)).containsExactly(
                "Joan Eddery: We have waited for this road since my father kept the shop",
                "Joan Eddery: The council came here in March and measured the verge. / Then they went home and nobody has seen them since.");
    }

    @Test
    void authorsWordsInsideThePairPartTheSegments() throws InterruptedException {
        String text = "«Паром починят к осени, — сказал Олег Стрижов, — но причал останется старым».";
        assertThat(Engine.told("ru", text))
                .containsExactly("Олег Стрижов: Паром починят к осени / но причал останется старым");
    }

    @Test
    void captionsAndCreditsHoldNoQuotations() throws InterruptedException {
        String text = "“The wall will hold,” said Arthur Pell.\n“The wall will not hold,” said Joan Eddery.";
        int second = text.indexOf('\n') + 1;
        Article article = new Article(Facts.NONE.withLanguage("en"), text,
                List.of(new Block(BlockKind.PARAGRAPH, new TextSpan(0, second - 1)),
                        new Block(BlockKind.CAPTION, new TextSpan(second, text.length()))));
        assertThat(QuoteFinder.bundled().find(article).quotes()).extracting(Engine::name)
                .containsExactly("Arthur Pell");
    }

    @Test
    void detectsTheLanguageWhereTheFactsTellNone() throws InterruptedException {
        assertThat(QuoteFinder.bundled().find(Engine.article(null, DUTCH, null)).language()).isEqualTo("nl");
    }

    @Test
    void aLanguageWithoutWordListsIsToldAsSuch() throws InterruptedException {
        FoundQuotes found = QuoteFinder.bundled()
                .find(Engine.article("sw", "“Habari ya asubuhi, rafiki yangu.”", null));
        assertThat(found.language()).isNotEmpty();
        assertThat(QuoteFinder.bundled().find(Engine.article(null, "“Ωραία μέρα σήμερα, φίλε μου.”", null)))
                .extracting(FoundQuotes::language, FoundQuotes::supported).containsExactly("und", false);
    }

    @Test
    void withoutWordListsWholeSentencesInMarksAreStillFound() throws InterruptedException {
        String text = "Ο δήμαρχος μίλησε χθες.\n«Το λιμάνι θα μείνει ανοιχτό όλο τον χειμώνα, και κανείς δεν θα φύγει.»";
        FoundQuotes found = QuoteFinder.bundled().find(Engine.article("el", text, null));
        assertThat(found.quotes()).extracting(quote -> Engine.words(quote, text))
                .containsExactly("Το λιμάνι θα μείνει ανοιχτό όλο τον χειμώνα, και κανείς δεν θα φύγει.");
    }

    @Test
    void anEmptyTextHasNoQuotations() throws InterruptedException {
        assertThat(QuoteFinder.bundled().find(Engine.article(null, "", null)))
                .isEqualTo(new FoundQuotes("und", false, List.of()));
    }

    @Test
    void stopsWhenInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Engine.find("nl", DUTCH)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
