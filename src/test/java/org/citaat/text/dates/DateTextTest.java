package org.citaat.text.dates;

import static org.assertj.core.api.Assertions.assertThat;

import org.citaat.model.PublicationDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2023-06-26T17:30:00+02:00 | 2023-06-26T17:30+02:00",
            "2023-06-26T17:30:00.123Z | 2023-06-26T17:30Z", "2023-06-26 17:30:00 +0200 | 2023-06-26T17:30+02:00",
            "2023-06-26 17:30 | 2023-06-26", "20230626 | 2023-06-26", "2023/6/26 | 2023-06-26",
            "Mon, 26 Jun 2023 17:30:00 +0200 | 2023-06-26T17:30+02:00", "Maandag 26 juni 2023, 17.30 uur | 2023-06-26",
            "June 26th, 2023 | 2023-06-26", "26. Juni 2023 | 2023-06-26", "1er août 2023 | 2023-08-01",
            "26 de junio de 2023 | 2023-06-26", "26 giugno 2023 | 2023-06-26", "26 de junho de 2023 | 2023-06-26",
            "26 июня 2023 | 2023-06-26", "26 червня 2023 | 2023-06-26", "26 czerwca 2023 | 2023-06-26",
            "26.06.2023 | 2023-06-26", "26/06/2023 | 2023-06-26", "06/26/2023 | 2023-06-26"})
    void readsDatesAsTheyAreWritten(String text, String date) {
        assertThat(DateText.parse(text, "en").map(PublicationDate::toString)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gisteren", "04/05/2023", "2023-02-30", "31 juni 2023", "12:30", "2023"})
    void readsNoDateWhereThereIsNoneOrMoreThanOne(String text) {
        assertThat(DateText.parse(text, "en")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "nl", "de"})
    void readsDaysBeforeMonthsWhereTheLanguageDoes(String language) {
        assertThat(DateText.parse("04/05/2023", language).map(PublicationDate::toString)).contains("2023-05-04");
    }
}
