package org.citaat.quotes.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citaat.model.Quote;
import org.citaat.quotes.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeakerChooserTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | ‘Wij gaan morgen gewoon open’, zei Mieke Dorrestein tegen Jan Haan.                         | Mieke Dorrestein
            nl | Volgens Jan Haan is de brug ‘niet te redden met een likje verf’.                            | Jan Haan
            nl | En Vechernyaya Gazeta: ‘De rivier heeft nog het meeste geduld getoond.’                     | Vechernyaya Gazeta
            en | “We will not sell the field,” Joan Eddery told Colin Threlkeld.                             | Joan Eddery
            en | Colin Threlkeld, the borough treasurer, said: “We have run out of money.”                   | Colin Threlkeld
            en | According to Arthur Pell, the wall “will not last another winter”.                          | Arthur Pell
            en | “The wall is not safe,” said the mayor’s spokesman.                                         | the mayor’s spokesman
            de | „Das Geld ist nicht vorhanden“, sagte Kämmerer Jürgen Plath.                                | Jürgen Plath
            de | Nach der Sitzung sagte Ilse Brandmeier: „Wir geben dieses Schiff nicht auf.“                | Ilse Brandmeier
            fr | « Nous ne laisserons personne sans solution », a affirmé Solène Wattrelot.                  | Solène Wattrelot
            ru | «Мы два года просили честное расписание», — сказала Антонина Гуляева.                       | Антонина Гуляева
            ru | Как пишет «Приозёрный листок», «насосы продали за год до того, как они понадобились».       | Приозёрный листок
            ru | «Дорогу открывали уже четырежды», — напомнила газета «Приозёрный листок».                   | Приозёрный листок
            uk | «Люди вийшли на зупинку за годину», — сказала Оксана Гайворонська.                          | Оксана Гайворонська
            pl | „Most jest bezpieczny, nikt nie musi się bać” – powiedział Jan Kowalski.                    | Jan Kowalski
            """)
    void choosesWhoSpeaks(String language, String text, String speaker) throws InterruptedException {
        assertThat(Engine.find(language, text)).extracting(Engine::name).containsExactly(speaker);
    }

    @Test
    void nobodyIsChosenWhereNobodyIsNamed() throws InterruptedException {
        List<Quote> quotes = Engine.find("en", "“We will never know who painted it, and we no longer ask.”");
        assertThat(quotes).extracting(Engine::name).containsExactly("?");
    }

    @Test
    void aTranscriptsLabelSpeaks() throws InterruptedException {
        String text = "ANNA: When did you see it for the first time?\nBERT: In March, I think it was, at night.\nANNA: And then you left the house?";
        assertThat(Engine.find("en", text)).extracting(Engine::name).containsExactly("ANNA", "BERT", "ANNA");
    }
}
