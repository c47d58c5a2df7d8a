package org.citaat.quotes.assembly;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.citaat.model.TimeReference;
import org.citaat.quotes.Engine;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeWordsTest {
    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 6, 26);

    private static @Nullable TimeReference time(String language, String text, @Nullable LocalDate published)
            throws InterruptedException {
        return Engine.find(language, text, published).getFirst().time();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | “The bridge stays shut,” Joan Eddery said last Monday.                                       | last Monday | 2023-06-19
            en | “The bridge stays shut,” Joan Eddery said on Monday last week.                               | Monday last week | 2023-06-19
            en | “The bridge stays shut,” Joan Eddery said on May 3, 2022.                                    | May 3, 2022 | 2022-05-03
            en | “The bridge stays shut,” Joan Eddery said on the 3rd of May.                                 | 3rd of May | 2023-05-03
            en | “The bridge stays shut,” Joan Eddery told the council on Friday ahead of next Monday’s vote. | Friday | 2023-06-23
            nl | ‘De brug blijft dicht’, zei Hans Terpstra vorige week dinsdag.                               | vorige week dinsdag | 2023-06-20
            nl | ‘De brug blijft dicht’, zei Hans Terpstra afgelopen maandag.                                 | afgelopen maandag | 2023-06-19
            nl | ‘De brug blijft dicht’, zei Hans Terpstra op 3 mei.                                          | 3 mei | 2023-05-03
            nl | ‘De brug blijft dicht’, zei Hans Terpstra eergisteren.                                       | eergisteren | 2023-06-24
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier am 3. Mai.                                     | 3. Mai | 2023-05-03
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier vergangenen Montag.                            | vergangenen Montag | 2023-06-19
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier am Dienstag vergangener Woche.                 | Dienstag vergangener Woche | 2023-06-20
            de | „Die Brücke bleibt zu“, sagte Ilse Brandmeier gestern Abend.                                 | gestern Abend | 2023-06-25
            fr | « Le pont reste fermé », a déclaré Claire Dubois le 3 mai.                                   | 3 mai | 2023-05-03
            fr | « Le pont reste fermé », a déclaré Claire Dubois mardi dernier.                              | mardi dernier | 2023-06-20
            fr | « Le pont reste fermé », a déclaré Claire Dubois mardi de la semaine dernière.               | mardi de la semaine dernière | 2023-06-20
            fr | « Le pont reste fermé », a déclaré Claire Dubois avant-hier.                                 | avant-hier | 2023-06-24
            es | «El puente sigue cerrado», dijo Elena Rojas el 3 de mayo de 2022.                            | 3 de mayo de 2022 | 2022-05-03
            es | «El puente sigue cerrado», dijo Elena Rojas el martes pasado.                                | el martes pasado | 2023-06-20
            es | «El puente sigue cerrado», dijo Elena Rojas el pasado lunes.                                 | el pasado lunes | 2023-06-19
            es | «El puente sigue cerrado», dijo Elena Rojas ayer.                                            | ayer | 2023-06-25
            es | «El puente sigue cerrado», dijo Elena Rojas el lunes de la semana pasada.                    | el lunes de la semana pasada | 2023-06-19
            it | «Il ponte resta chiuso», ha detto Elena Rossi il 3 maggio.                                   | 3 maggio | 2023-05-03
            it | «Il ponte resta chiuso», ha detto Elena Rossi lunedì scorso.                                 | lunedì scorso | 2023-06-19
            it | «Il ponte resta chiuso», ha detto Elena Rossi l’altro ieri.                                  | l’altro ieri | 2023-06-24
            it | «Il ponte resta chiuso», ha detto Elena Rossi lunedì della settimana scorsa.                 | lunedì della settimana scorsa | 2023-06-19
            pt | “A ponte continua fechada”, disse Marta Ramos a 3 de maio.                                   | 3 de maio | 2023-05-03
            pt | “A ponte continua fechada”, disse Marta Ramos na segunda-feira passada.                      | na segunda-feira passada | 2023-06-19
            pt | “A ponte continua fechada”, disse Marta Ramos nesta terça.                                   | nesta terça | 2023-06-20
            pt | “A ponte continua fechada”, disse Marta Ramos ontem.                                         | ontem | 2023-06-25
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов 3 мая.                                      | 3 мая | 2023-05-03
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов в прошлый понедельник.                      | прошлый понедельник | 2023-06-19
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов во вторник на прошлой неделе.               | вторник на прошлой неделе | 2023-06-20
            ru | «Мост останется закрыт», — сказал Глеб Мартьянов накануне.                                   | накануне | 2023-06-25
            uk | «Міст залишиться закритим», — сказав Гліб Мартинюк 3 травня.                                 | 3 травня | 2023-05-03
            uk | «Міст залишиться закритим», — сказав Гліб Мартинюк минулого понеділка.                       | минулого понеділка | 2023-06-19
            uk | «Міст залишиться закритим», — сказав Гліб Мартинюк у вівторок минулого тижня.                | вівторок минулого тижня | 2023-06-20
            uk | «Міст залишиться закритим», — сказав Гліб Мартинюк учора.                                    | учора | 2023-06-25
            pl | „Most pozostanie zamknięty” – powiedział Jan Kowalczyk 3 maja.                               | 3 maja | 2023-05-03
            pl | „Most pozostanie zamknięty” – powiedział Jan Kowalczyk w ubiegły poniedziałek.               | ubiegły poniedziałek | 2023-06-19
            pl | „Most pozostanie zamknięty” – powiedział Jan Kowalczyk we wtorek w zeszłym tygodniu.         | wtorek w zeszłym tygodniu | 2023-06-20
            pl | „Most pozostanie zamknięty” – powiedział Jan Kowalczyk wczoraj.                              | wczoraj | 2023-06-25
            sv | ”Bron är stängd hela sommaren”, sa Anna Berg den 3 maj.                                      | 3 maj | 2023-05-03
            sv | ”Bron är stängd hela sommaren”, sa Anna Berg i tisdags.                                      | i tisdags | 2023-06-20
            sv | ”Bron är stängd hela sommaren”, sa Anna Berg i går.                                          | i går | 2023-06-25
            sv | ”Bron är stängd hela sommaren”, sa Anna Berg på tisdagen förra veckan.                       | på tisdagen förra veckan | 2023-06-20
            no | «Broen er stengt hele sommeren», sa Anna Berg 3. mai.                                        | 3. mai | 2023-05-03
            no | «Broen er stengt hele sommeren», sa Anna Berg sist mandag.                                   | sist mandag | 2023-06-19
            no | «Broen er stengt hele sommeren», sa Anna Berg tirsdag i forrige uke.                         | tirsdag i forrige uke | 2023-06-20
            no | «Broen er stengt hele sommeren», sa Anna Berg i går kveld.                                   | i går kveld | 2023-06-25
            da | »Broen er lukket hele sommeren«, sagde Anna Berg den 3. maj.                                 | 3. maj | 2023-05-03
            da | »Broen er lukket hele sommeren«, sagde Anna Berg sidste mandag.                              | sidste mandag | 2023-06-19
            da | »Broen er lukket hele sommeren«, sagde Anna Berg tirsdag i sidste uge.                       | tirsdag i sidste uge | 2023-06-20
            da | »Broen er lukket hele sommeren«, sagde Anna Berg i forgårs.                                  | i forgårs | 2023-06-24
            """)
    void tellsTheDayThatTheWordsMean(String language, String text, String words, LocalDate day)
            throws InterruptedException {
        TimeReference time = requireNonNull(time(language, text, PUBLISHED));
        assertThat(time.span().in(text)).isEqualTo(words);
        assertThat(time.day()).isEqualTo(day);
    }

    @Test
    void aWeekIsNoDay() throws InterruptedException {
        String text = "“The bridge stays shut,” Joan Eddery said last week.";
        TimeReference time = requireNonNull(time("en", text, PUBLISHED));
        assertThat(time.span().in(text)).isEqualTo("last week");
        assertThat(time.day()).isNull();
    }

    @Test
    void aDayWithItsYearNeedsNoDateOfTheArticle() throws InterruptedException {
        assertThat(requireNonNull(time("nl", "‘De brug blijft dicht’, zei Hans Terpstra op 3 mei 2022.", null)).day())
                .isEqualTo(LocalDate.of(2022, 5, 3));
        assertThat(requireNonNull(time("nl", "‘De brug blijft dicht’, zei Hans Terpstra op 3 mei.", null)).day())
                .isNull();
    }

    @Test
    void aDayWithoutItsYearIsTheLastOne() throws InterruptedException {
        assertThat(
                requireNonNull(time("nl", "‘De brug blijft dicht’, zei Hans Terpstra op 3 december.", PUBLISHED)).day())
                .isEqualTo(LocalDate.of(2022, 12, 3));
    }

    @Test
    void aDayThatNoCalendarHasIsNone() throws InterruptedException {
        assertThat(requireNonNull(time("en", "“The bridge stays shut,” Joan Eddery said on 31 June.", PUBLISHED)).day())
                .isNull();
    }
}
