package org.citaat.quotes.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TimeReference;
import org.citaat.quotes.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssemblerTest {
    private static Quote only(String language, String text) throws InterruptedException {
        List<Quote> quotes = Engine.find(language, text);
        assertThat(quotes).hasSize(1);
        return quotes.getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | ‘De brug blijft dicht’, zei Hans Terpstra maandagmorgen.       | maandagmorgen | 2023-06-26
            nl | ‘De brug blijft dicht’, zei Hans Terpstra dinsdag.             | dinsdag       | 2023-06-20
            nl | ‘De brug blijft dicht’, zei Hans Terpstra gisteren.            | gisteren      | 2023-06-25
            en | “The bridge stays shut,” said Joan Eddery on Monday.           | Monday        | 2023-06-26
            en | “The bridge stays shut,” Joan Eddery said yesterday.           | yesterday     | 2023-06-25
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier am Sonntag.      | Sonntag       | 2023-06-25
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов в пятницу.    | пятницу       | 2023-06-23
            sv | ”Bron är stängd hela sommaren”, säger Anna Berg i måndags.     | i måndags     | 2023-06-26
            """)
    void theDayIsTheOneOnOrBeforeTheArticles(String language, String text, String words, LocalDate day)
            throws InterruptedException {
        TimeReference time = requireNonNull(
                Engine.find(language, text, LocalDate.of(2023, 6, 26)).getFirst().time());
        assertThat(time.span().in(text)).isEqualTo(words);
        assertThat(time.day()).isEqualTo(day);
    }

    @Test
    void withoutTheArticlesDateThereAreWordsButNoDay() throws InterruptedException {
        TimeReference time = requireNonNull(
                only("nl", "‘De brug blijft dicht’, zei Hans Terpstra maandag.").time());
        assertThat(time.day()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | ‘De brug blijft dicht’, zei Hans Terpstra tegen de raad.        | de raad
            en | “The bridge stays shut,” Joan Eddery told Colin Threlkeld.      | Colin Threlkeld
            en | “The bridge stays shut,” Joan Eddery said.                      | ''
            """)
    void tellsWhoWasTold(String language, String text, String told) throws InterruptedException {
        assertThat(Engine.in(only(language, text).recipient(), text)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The bridge stays shut,” said Joan Eddery.                              | PERSON
            en | “The bridge stays shut,” said the ministry.                             | ORGANISATION
            en | “The bridge stays shut,” said residents.                                | GROUP
            en | “The bridge stays shut until May,” the newspaper wrote.                 | PUBLICATION
            ru | «Дорогу открывали уже четырежды», — напомнила газета «Приозёрный листок».  | PUBLICATION
            """)
    void tellsWhatKindOfSpeakerItIs(String language, String text, SpeakerKind kind) throws InterruptedException {
        assertThat(only(language, text).speaker()).isNotNull().extracting("kind").isEqualTo(kind);
    }

    @Test
    void theSpeakersWordsAndFullNameAreBothTold() throws InterruptedException {
        String text = "Joan Eddery came late. “The bridge stays shut,” Eddery said.";
        assertThat(only("en", text).speaker()).isNotNull().extracting("text", "name").containsExactly("Eddery",
                "Joan Eddery");
    }

    @Test
    void tellsWhy() throws InterruptedException {
        assertThat(only("en", "“The bridge stays shut,” said Joan Eddery.").reasons())
                .containsExactly(new Reason(ReasonKind.FOLLOWED_BY, "said Joan Eddery"));
        assertThat(only("en", "Joan Eddery said: “The bridge stays shut.”").reasons()).containsExactly(
                new Reason(ReasonKind.INTRODUCED_BY, "Joan Eddery said"), new Reason(ReasonKind.WHOLE_SENTENCE, ""));
        assertThat(only("en", "According to Joan Eddery, the bridge “will stay shut all year”.").reasons())
                .containsExactly(new Reason(ReasonKind.ACCORDING_TO, "According to Joan Eddery"),
                        new Reason(ReasonKind.PARTIAL, ""));
        assertThat(only("en", "“We will never know who painted it, and we no longer ask.”").reasons())
                .contains(new Reason(ReasonKind.NO_SPEAKER, ""));
    }

    @Test
    void tellsThatItContinuesAndForWhomAPronounStands() throws InterruptedException {
        String text = "“The bridge stays shut,” said Joan Eddery. “It has to.” “Until May,” she added.";
        List<Quote> quotes = Engine.find("en", text);
        assertThat(quotes.get(1).reasons()).contains(new Reason(ReasonKind.CONTINUES, "Joan Eddery"));
        assertThat(quotes.get(2).reasons()).contains(new Reason(ReasonKind.PRONOUN, "she"));
        assertThat(quotes).extracting(Engine::name).containsOnly("Joan Eddery");
    }
}
