package org.citaat.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    private static final String PARAGRAPH = "De burgemeester zei dat de brug, die vrijdag sloot, pas in de herfst opengaat.";

    private static FailureReason refusal(String mediaType, byte[] bytes) {
        Page page = Pages.page(mediaType, bytes);
        return assertThrows(ReadingException.class, () -> new DocumentReader().read(page)).failure().reason();
    }

    @Test
    void readsAPageWhateverTheServerCallsIt() throws ReadingException, InterruptedException {
        String markup = "<!-- krant -->\n<!DOCTYPE html><html><body><p>" + PARAGRAPH + "</p></body></html>";
        for (String mediaType : new String[]{"text/html", "application/octet-stream", "", "application/xhtml+xml"}) {
            Page page = Pages.page(mediaType, markup.getBytes(UTF_8));
            assertThat(new DocumentReader().read(page).text()).as(mediaType).isEqualTo(PARAGRAPH);
        }
    }

    @Test
    void readsPastedTextAsText() throws ReadingException, InterruptedException {
        assertThat(Pages.text("<b>Dag</b> & tot ziens").text()).isEqualTo("<b>Dag</b> & tot ziens");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PK\u0003\u0004docx", "\u0089PNG\r\n", "GIF89a",
            "\u00ff\u00d8\u00ff\u00e0",
            "tekst met een \u0000 erin", "\u001f\u008bgzip"})
    void refusesWhatIsNoText(String bytes) {
        assertThat(refusal("text/html", bytes.getBytes(ISO_8859_1))).isEqualTo(FailureReason.NOT_TEXT);
    }

    @Test
    void refusesWhatTheServerCallsAPicture() {
        assertThat(refusal("image/svg+xml", "<svg></svg>".getBytes(UTF_8))).isEqualTo(FailureReason.NOT_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\t ", "\u00a0\u200b\ufeff"})
    void refusesBlankDocuments(String blank) {
        assertThat(refusal("text/html", blank.getBytes(UTF_8))).isEqualTo(FailureReason.EMPTY);
        assertThat(refusal("text/plain; charset=utf-8", blank.getBytes(UTF_8))).isEqualTo(FailureReason.EMPTY);
    }

    @Test
    void refusesAPageWithoutAnArticle() {
        String menu = "<html><body><nav><a href='/a'>Nieuws</a> <a href='/b'>Sport</a></nav></body></html>";
        assertThat(refusal("text/html", menu.getBytes(UTF_8))).isEqualTo(FailureReason.NO_ARTICLE);
    }

    @Test
    void refusesTextThatIsTooLong() {
        byte[] bytes = new byte[DocumentReader.LONGEST_TEXT + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertThat(refusal("text/plain", bytes)).isEqualTo(FailureReason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, text/html; charset=windows-1252", "windows-1252, text/html; charset=utf-8",
            "utf-8, text/html; charset=iso-8859-1", "utf-16le, text/html", "windows-1252, text/html"})
    void findsTheCharset(String written, String declared) throws ReadingException, InterruptedException {
        String text = "De cliënt at crème fraîche en zei: ‘Dat is één idee, coördinatie is een tweede, en naïef ook.’";
        String markup = (written.startsWith("utf-16") ? "\ufeff" : "") + "<html><body><p>" + text
                + "</p></body></html>";
        Page page = Pages.page(declared, markup.getBytes(Charset.forName(written)));
        assertThat(new DocumentReader().read(page).text()).isEqualTo(text);
    }

    @Test
    void believesTheCharsetInThePagesHead() throws ReadingException, InterruptedException {
        String markup = "<html><head><meta charset='windows-1250'></head><body><p>Zażółć gęślą jaźń, powiedział rzecznik.</p>";
        Page page = Pages.page("text/html", markup.getBytes(Charset.forName("windows-1250")));
        assertThat(new DocumentReader().read(page).text()).isEqualTo("Zażółć gęślą jaźń, powiedział rzecznik.");
    }

    @Test
    void refusesAMillionNestedElements() {
        String markup = "<html><body>" + "<div>".repeat(1_000_000) + "<p>" + PARAGRAPH + "</p>";
        assertThat(refusal("text/html", markup.getBytes(UTF_8))).isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void readsBelowThousandsOfNestedElements() throws ReadingException, InterruptedException {
        String markup = "<html><body>" + "<div>".repeat(5_000) + "<p>" + PARAGRAPH + "</p>";
        assertThat(Pages.html(markup).text()).isEqualTo(PARAGRAPH);
    }
}
