package org.citaat.quotes.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import org.citaat.model.Quote;
import org.citaat.model.Speaker;
import org.citaat.quotes.Engine;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoleWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | ‘De brug blijft dicht’, zei politiewoordvoerster Marja de Wit.                 | politiewoordvoerster
            nl | ‘De brug blijft dicht’, aldus Hans Terpstra, directeur van het museum.         | directeur van het museum
            nl | ‘De brug blijft dicht’, zegt Karin Bos van vakbond HavenKracht.                | van vakbond HavenKracht
            nl | ‘De brug blijft dicht’, zei de burgemeester.                                   | burgemeester
            en | “The bridge stays shut,” said police spokeswoman Joan Eddery.                  | police spokeswoman
            en | “The bridge stays shut,” said Joan Eddery of the Rivermen’s Union.             | of the Rivermen’s Union
            en | “The bridge stays shut,” said Joan Eddery, the former mayor of Utrecht.        | former mayor of Utrecht
            en | “The bridge stays shut,” the council leader, Joan Eddery, told reporters.      | council leader
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier, Sprecherin der Feuerwehr.       | Sprecherin der Feuerwehr
            de | „Die Brücke bleibt zu“, sagte die Sprecherin der Polizei, Ilse Brandmeier.     | Sprecherin der Polizei
            fr | « Le pont reste fermé », a déclaré la maire de Lyon, Claire Dubois.            | maire de Lyon
            es | «El puente sigue cerrado», dijo Elena Rojas, portavoz del ayuntamiento.        | portavoz del ayuntamiento
            it | «Il ponte resta chiuso», ha detto la sindaca Elena Rossi.                      | sindaca
            pt | “A ponte continua fechada”, disse Marta Ramos, diretora da escola.             | diretora da escola
            ru | «Мост останется закрыт», — сказал директор школы Глеб Мартьянов.               | директор школы
            uk | «Міст залишиться закритим», — сказав директор школи Гліб Мартинюк.             | директор школи
            pl | „Most pozostanie zamknięty” – powiedział rzecznik policji Jan Kowalczyk.       | rzecznik policji
            sv | ”Bron är stängd hela sommaren”, säger Anna Berg, ordförande i föreningen.      | ordförande i föreningen
            no | «Broen er stengt hele sommeren», sier ordfører Anna Berg.                      | ordfører
            da | »Broen er lukket hele sommeren«, siger Anna Berg, formand for foreningen.      | formand for foreningen
            """)
    void theWordsForAnOfficeStandBesideTheName(String language, String text, String role) throws InterruptedException {
        assertThat(role(language, text)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Burgemeester Hans Terpstra kwam laat. ‘De brug blijft dicht’, zei Terpstra.    | Burgemeester
            nl | Burgemeester Hans Terpstra kwam laat. ‘De brug blijft dicht’, zei hij.         | Burgemeester
            en | Joan Eddery, the mayor, came late. “The bridge stays shut,” she said.          | mayor
            de | Bürgermeisterin Ilse Brandmeier kam spät. „Die Brücke bleibt zu“, sagte sie.   | Bürgermeisterin
            """)
    void anotherMentionOfTheSamePersonTellsItToo(String language, String text, String role)
            throws InterruptedException {
        assertThat(role(language, text)).isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The bridge stays shut,” said Joan Eddery.
            en | Mayor Ann Weir came late. “The bridge stays shut,” said Joan Eddery.
            nl | ‘De brug blijft dicht’, zei Hans Terpstra tegen burgemeester Mieke Bol.
            nl | ‘De brug blijft dicht’, zei het ministerie.
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов.
            """)
    void theOfficesOfOthersAreNotTold(String language, String text) throws InterruptedException {
        assertThat(role(language, text)).isEmpty();
    }

    private static String role(String language, String text) throws InterruptedException {
        Quote quote = Engine.find(language, text).getFirst();
        Speaker speaker = quote.speaker();
        return speaker == null ? "?" : Engine.in(speaker.role(), text);
    }
}
