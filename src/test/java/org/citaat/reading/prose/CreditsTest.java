package org.citaat.reading.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.citaat.text.Tidy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    @ParameterizedTest
    @ValueSource(strings = {"Beeld ANP / EPA", "Foto: Jan Terpstra", "foto Jan Terpstra", "© 2024 De Noorderkrant",
            "(Foto: dpa)", "Photograph: Owen Lister/Harbour Post", "Photo by Owen Lister", "ANP", "AFP / Getty Images",
            "Фото: Павел Сухоруков", "PHOTO ÉTIENNE WALLART / LE COURRIER DU NORD", "Fot. Anna Kowal"})
    void knowsCredits(String line) {
        assertThat(Credits.isCredit(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Foto's maken mag hier niet.", "Beeld je eens in dat het regent.", "Het regent.", "",
            "Photographers waited outside the town hall.", "Bild dir deine Meinung!",
            "Фотографии показали вчера вечером."})
    void leavesSentencesAlone(String line) {
        assertThat(Credits.isCredit(line)).isFalse();
    }

    @Test
    void findsTheCreditAtTheEndOfACaption() {
        assertThat(Credits.startIn("De brug in 2019. Foto: Jan Terpstra")).isEqualTo(17);
        assertThat(Credits.startIn("De brug in 2019.")).isEqualTo(16);
    }

    @Test
    void tidiesLinesButKeepsNoBreakSpaces() {
        assertThat(Tidy.line(" a \t\n b\u200b\u00ad ")).isEqualTo("a b");
        assertThat(Tidy.line("«\u00a0oui\u202f!\u00a0»")).isEqualTo("«\u00a0oui\u202f!\u00a0»");
        assertThat(Tidy.line("a\ud83d b\ude00 \ud83d\ude00")).isEqualTo("a\ufffd b\ufffd \ud83d\ude00");
        assertThat(Tidy.lineEnds("a\r\nb\rc\u2028d\n\r")).isEqualTo("a\nb\nc\nd\n\n");
    }
}
