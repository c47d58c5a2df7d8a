package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citaat.quotes.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLinesTest {
    private static List<String> credits(String language, String text) {
        return CreditLines.find(text, Languages.bundled().lexicon(language)).stream().map(span -> span.in(text))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Foto: Pim Roorda / NPN
            nl | Beeld ‘Het Archief’ / R. Oosting
            en | Photo: Ann Marsh
            en | © “Fenland Courier” 2024
            de | Foto: Deichbote / A. Prien
            ru | Фото: «Приозёрный листок»
            """)
    void aShortLineThatCreditsAPictureIsLeftOut(String language, String line) {
        assertThat(credits(language, "Before.\n" + line + "\nAfter.")).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Foto’s van de brug hingen overal in het dorp.
            nl | foto: klein geschreven
            en | Photographs were taken by all of them, and nobody minded.
            en | The photo
            """)
    void aSentenceIsNone(String language, String line) {
        assertThat(credits(language, line)).isEmpty();
    }
}
