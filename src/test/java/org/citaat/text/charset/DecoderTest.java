package org.citaat.text.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecoderTest {
    private static final String RUSSIAN = "Паром торжественно открывали трижды, говорит жительница посёлка, и каждый раз он"
            + " вставал после очередного ремонта. Мы давно перестали считать обещания и ездим в объезд.";

    @ParameterizedTest
    @CsvSource({"windows-1251,", "koi8-r,", "windows-1251, utf-8", "koi8-r, windows-1251", "utf-8, windows-1251",
            "windows-1251, windows-1251", "windows-1251, no-such-charset"})
    void findsCyrillic(String written, String declared) {
        String page = "<html><head><style>p { color: red }</style></head><body><p>" + RUSSIAN.repeat(3)
                + "</p></body></html>";
        assertThat(Decoder.decode(page.getBytes(Charset.forName(written)), declared)).isEqualTo(page);
    }

    @Test
    void keepsUtf8WithABrokenCharacterInIt() {
        byte[] bytes = RUSSIAN.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[100] = (byte) 0xff;
        assertThat(Decoder.decode(bytes, null)).startsWith("Паром торжественно").endsWith("ездим в объезд.");
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(Decoder.decode("\ufeffDag".getBytes(StandardCharsets.UTF_8), null)).isEqualTo("Dag");
    }
}
