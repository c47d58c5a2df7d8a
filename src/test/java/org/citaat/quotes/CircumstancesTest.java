package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How words came, and whether they were said at all.
class CircumstancesTest {
    private static final List<Example> EXAMPLES = ExampleReader.all();

    private static Quote first(String language, String text) throws InterruptedException {
        return Engine.find(language, text).getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The bridge stays shut,” Joan Eddery told Reuters.                             | Reuters
            en | “The bridge stays shut,” Joan Eddery said in an interview with the Lorne Courier. | Lorne Courier
            en | Joan Eddery said in a letter to the council: “The bridge stays shut.”           | a letter
            nl | ‘De brug blijft dicht’, zei Hans Terpstra tegen persbureau ANP.                 | persbureau ANP
            nl | ‘De brug blijft dicht’, zei ze tegen de krant.                                  | de krant
            nl | ‘De brug blijft dicht’, schrijft Hans Terpstra op X.                            | X
            nl | ‘De brug blijft dicht’, schreef Hans Terpstra in een brief aan de raad.         | een brief
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier der Nachrichtenagentur dpa.       | Nachrichtenagentur dpa
            de | „Die Brücke bleibt zu“, schrieb Ilse Brandmeier auf Instagram.                  | Instagram
            fr | « Le pont reste fermé », a déclaré Claire Dubois à l’agence Novapresse.         | agence Novapresse
            es | «El puente sigue cerrado», dijo Elena Rojas a Radio Estrecho.                   | Radio Estrecho
            it | «Il ponte resta chiuso», ha scritto Elena Rossi su Instagram.                   | Instagram
            pt | “A ponte continua fechada”, disse Marta Ramos em nota.                          | nota
            ru | «Мост останется закрыт», — сказал он «Приволжскому вестнику».                   | вестнику
            ru | «Мост останется закрыт», — сказал мэр Глеб Мартьянов, передаёт ТАСС.            | ТАСС
            uk | «Міст залишиться закритим», — сказав режисер «Суботній пошті».                  | Суботній пошті
            pl | „Most pozostanie zamknięty” – napisał Jan Kowalczyk na Facebooku.               | Facebooku
            sv | ”Bron är stängd hela sommaren”, säger Anna Berg till Radio Sjuhärad.            | Radio Sjuhärad
            no | «Broen er stengt hele sommeren», skriver Anna Berg på Facebook.                 | Facebook
            da | »Broen er lukket hele sommeren«, skriver Anna Berg i en pressemeddelelse.       | en pressemeddelelse
            """)
    void tellsThroughWhatTheWordsCame(String language, String text, String way) throws InterruptedException {
        assertThat(Engine.in(first(language, text).via(), text)).contains(way);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The bridge stays shut,” Joan Eddery told Colin Threlkeld.
            en | “The bridge stays shut,” said Joan Eddery, editor of the Lorne Courier.
            en | “The bridge stays shut,” the newspaper wrote.
            nl | ‘De brug blijft dicht’, zei Hans Terpstra tegen de raad.
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier gegenüber dem Gemeinderat.
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов.
            """)
    void peopleToldAndPapersThatSpeakAreNoWay(String language, String text) throws InterruptedException {
        assertThat(first(language, text).via()).isNull();
    }

    @Test
    void aPaperThatWasToldIsTheRecipientToo() throws InterruptedException {
        String text = "“The bridge stays shut,” Joan Eddery told Reuters.";
        Quote quote = first("en", text);
        assertThat(quote.recipient()).isEqualTo(quote.via());
        assertThat(Engine.name(quote)).isEqualTo("Joan Eddery");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Joan Eddery never said that the bridge would be “a gift to the town”.
            en | Joan Eddery denied having said that the bridge was “a gift to the town”.
            nl | Hans Terpstra heeft nooit gezegd dat de brug ‘een cadeau voor de stad’ is.
            de | Ilse Brandmeier hat nie gesagt, dass die Brücke „ein Geschenk an die Stadt“ sei.
            fr | Claire Dubois n’a jamais dit que le pont était « un cadeau à la ville ».
            es | Elena Rojas nunca dijo que el puente fuera «un regalo para la ciudad».
            pl | Jan Kowalczyk nigdy nie powiedział, że most jest „prezentem dla miasta”.
            ru | Глеб Мартьянов никогда не говорил, что уйдёт «без единого слова прощания с коллегами».
            sv | Ministern har aldrig sagt att bron skulle bli ”en gåva till hela staden”.
            no | Byråden har ikke lovet at broen skal bli «en gave til hele byen».
            da | Ministeren har aldrig sagt, at broen ville blive »en gave til hele byen«.
            """)
    void wordsThatWereNotSaidAreDenied(String language, String text) throws InterruptedException {
        Quote quote = first(language, text);
        assertThat(quote.denied()).isTrue();
        assertThat(quote.reasons()).contains(new Reason(ReasonKind.DENIED, ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Joan Eddery said that the bridge would not be “a gift to the town”.
            en | Joan Eddery not only said that the bridge was “a gift to the town”.
            en | Joan Eddery would not give a date: “The bridge stays shut.”
            nl | ‘De brug blijft dicht’, zei Hans Terpstra, die niet aanwezig was.
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier, die nicht dabei war.
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов, но срока не назвал.
            """)
    void otherNegationsDenyNothing(String language, String text) throws InterruptedException {
        assertThat(first(language, text).denied()).isFalse();
    }

    /// Writers of the examples marked some letters and statements as ways and others not: so precision is told, and has no floor.
    @Test
    void isAsRightAsEverOnTheWaysAndDenialsMarkedUp() throws InterruptedException {
        CircumstancesScore score = new CircumstancesScore();
        for (Example example : EXAMPLES) {
            if (!example.ways().isEmpty() || example.quotes().stream().anyMatch(Example.Marked::denied)) {
                score.add(example);
            }
        }
        System.getLogger(CircumstancesTest.class.getName()).log(System.Logger.Level.INFO, score::toString);
        assertThat(score.recall()).as("%s", score).isGreaterThanOrEqualTo(66);
        assertThat(score.denialsMissed()).as("%s", score).isLessThanOrEqualTo(1);
        assertThat(score.denialsTooMany()).as("%s", score).isLessThanOrEqualTo(6);
    }
}
