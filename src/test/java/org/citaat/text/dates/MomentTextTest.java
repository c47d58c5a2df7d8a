package org.citaat.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.citaat.model.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026-11-24T08:46:03Z | 2026-11-24T08:46:03Z",
            "2026-11-24T08:46:03.123456+00:00 | 2026-11-24T08:46:03Z", "2026-11-24t08:46:03z | 2026-11-24T08:46:03Z",
            "2026-11-24 08:46:03 | 2026-11-24T08:46:03Z", "2026-11-24 08:46:03 +0100 | 2026-11-24T08:46:03+01:00",
            "2026-11-24T08:46+01 | 2026-11-24T08:46+01:00", "20261124T084603Z | 2026-11-24T08:46:03Z",
            "2026-11-24T24:00:00Z | 2026-11-25T00:00Z", "2016-12-31T23:59:60Z | 2016-12-31T23:59:59Z",
            "2026-11-24 | 2026-11-24", "20261124 | 2026-11-24", "2026-11 | 2026-11-01", "2026 | 2026-01-01",
            "2026-328 | 2026-11-24", "2026328 | 2026-11-24", "2026-W48-2 | 2026-11-24", "2026W482 | 2026-11-24",
            "2026-W48 | 2026-11-23", "2026-11-24 08:46:03 CET | 2026-11-24T08:46:03+01:00",
            "2026-11-24T08:46:03−03:00 | 2026-11-24T08:46:03-03:00"})
    void readsIso8601InAllItsForms(String text, String moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Tue, 24 Nov 2026 08:46:03 +0100 | 2026-11-24T08:46:03+01:00",
            "Tue, 24 Nov 2026 08:46:03 GMT | 2026-11-24T08:46:03Z", "24 Nov 26 08:46 EST | 2026-11-24T08:46-05:00",
            "Tue, 24 Nov 2026 08:46 PDT | 2026-11-24T08:46-07:00", "Tue,24 Nov 2026 08:46:03 | 2026-11-24T08:46:03Z",
            "Thu, 01 Jan 2004 19:48:21 CEST | 2004-01-01T19:48:21+02:00", "24-Nov-2026 08:46:03 | 2026-11-24T08:46:03Z",
            "Tue Nov 24 08:46:03 2026 | 2026-11-24T08:46:03Z",
            "Tue Nov 24 08:46:03 CET 2026 | 2026-11-24T08:46:03+01:00",
            "Tue, 24 Nov 2026 08:46:03 GMT+2 | 2026-11-24T08:46:03+02:00", "Tue, 24 Nov 2026 | 2026-11-24",
            "Tue, 24 Nov 1998 08:46:03 Z | 1998-11-24T08:46:03Z", "24 Nov 98 08:46 UT | 1998-11-24T08:46Z"})
    void readsRfc822AndWhatIsTakenForIt(String text, String moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dinsdag 24 november 2026 om 08:46 uur | 2026-11-24T08:46Z",
            "di, 24 nov. 2026 08:46:03 +0100 | 2026-11-24T08:46:03+01:00",
            "Dienstag, 24. November 2026, 08:46 Uhr | 2026-11-24T08:46Z",
            "Di, 24 Mär 2026 08.46 Uhr | 2026-03-24T08:46Z",
            "mardi 24 février 2026 à 8h46 | 2026-02-24T08:46Z",
            "mar., 24 févr. 2026 08:46:03 +0100 | 2026-02-24T08:46:03+01:00",
            "1er août 2026 | 2026-08-01", "martes, 24 de marzo de 2026, 08:46 h | 2026-03-24T08:46Z",
            "martedì 24 marzo 2026, ore 08.46 | 2026-03-24T08:46Z",
            "24 de fevereiro de 2026 às 08h46 | 2026-02-24T08:46Z",
            "ter, 24 fev 2026 08:46:03 -0300 | 2026-02-24T08:46:03-03:00",
            "Вт, 24 ноя 2026 08:46:03 +0300 | 2026-11-24T08:46:03+03:00",
            "24 ноября 2026 г., 08:46 | 2026-11-24T08:46Z",
            "вівторок, 24 листопада 2026 р., 08:46 | 2026-11-24T08:46Z",
            "Вт, 24 лис 2026 08:46:03 +0200 | 2026-11-24T08:46:03+02:00",
            "wtorek, 24 listopada 2026 r., godz. 8.46 | 2026-11-24T08:46Z",
            "wt., 24 lis 2026 08:46:03 +0100 | 2026-11-24T08:46:03+01:00",
            "tisdag 24 mars 2026 kl. 08.46 | 2026-03-24T08:46Z", "24 augusti 2026 | 2026-08-24",
            "tir., 24. des. 2026 08:46 | 2026-12-24T08:46Z", "tirsdag den 24. marts 2026 kl. 8.46 | 2026-03-24T08:46Z",
            "November 24th, 2026 5:30 p.m. EST | 2026-11-24T17:30-05:00", "Nov 24, 2026 12:05 AM | 2026-11-24T00:05Z",
            "24.11.2026 08:46 | 2026-11-24T08:46Z", "24.11.2026, 08.46 | 2026-11-24T08:46Z",
            "2026/11/24 08:46:03 | 2026-11-24T08:46:03Z"})
    void readsDatesAsPeopleSpellThem(String text, String moment) {
        assertThat(read(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "gisteren", "04/05/2026", "2026-02-30", "31 juni 2026", "08:46",
            "Tue, 35 Nov 2026",
            "2026-13-01", "W48", "24 Nov"})
    void readsNoDateWhereThereIsNoneOrMoreThanOne(String text) {
        assertThat(read(text)).isEqualTo("none");
    }

    private static String read(String text) {
        return MomentText.parse(text, "en").map(PublicationDate::toString).orElse("none");
    }
}
