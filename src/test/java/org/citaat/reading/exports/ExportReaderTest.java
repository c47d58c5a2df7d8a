package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citaat.model.Export;
import org.citaat.model.FailureReason;
import org.citaat.model.SavedItem;
import org.citaat.reading.ReadingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "Een gewone tekst, met een komma; en meer.\n\nTweede alinea.",
            "url,title\nhttps://noorderkrant.example/,Krant\n", "Naam;Plaats;Datum\nAnna;Zuid;2024-03-05\n",
            "title,author,date,url,tags\nDe brug,Anna,2024-03-05,https://noorderkrant.example/brug,noord\n",
            "<!DOCTYPE html><html><head><title>De brug</title></head><body><h1>De brug</h1><p>Tekst met <a href=\"https://noorderkrant.example/?time_added=5\">een link</a>.</p></body></html>",
            "<rss version=\"2.0\"><channel><title>Krant</title><item><title>De brug</title><link>https://noorderkrant.example/brug</link></item></channel></rss>",
            "<opml version=\"2.0\"><body><outline text=\"x\" xmlUrl=\"https://noorderkrant.example/rss\"/></body></opml>",
            "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Krant\", \"items\": [{\"id\": \"1\", \"url\": \"https://noorderkrant.example/brug\", \"title\": \"De brug\", \"content_html\": \"<p>Nee.</p>\", \"tags\": [\"noord\"]}]}",
            "{\"@context\": \"https://schema.org\", \"@type\": \"NewsArticle\", \"headline\": \"De brug\"}",
            "[{\"id\": 1, \"name\": \"Anna\"}]", "[{\"type\": \"book\", \"title\": \"De kade\", \"price\": 3}]", "[]",
            "{}", "[1] Een noot onder een tekst, en meer.", "{", "[{\"title\":",
            "Zo ziet een verwijzing eruit:\n\n@article{a, title={De brug}}\n",
            "@anna schreef {dit}, en dat was het.\n", "@media (min-width: 10em) { p { color: red } }",
            "TV - een programma\nER - nog een\n", "TY voor het lezen.", "%PDF-1.7\n@misc{a, title={x}}", "\0\0\0"})
    void otherDocumentsAreNoExport(String text) throws Exception {
        assertThat(Exports.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,url,time_added\n,geen adres,1700000000\n",
            "[{\"url\": \"x\", \"highlights\": [{\"quote\": \"\"}]}]", "TY  - NEWS\nER  - \n"})
    void anExportOfWhichNothingCanBeReadIsDamaged(String text) {
        assertThatThrownBy(() -> Exports.read(text)).isInstanceOfSatisfying(ReadingException.class,
                told -> assertThat(told.failure().reason()).isEqualTo(FailureReason.DAMAGED));
    }

    @Test
    void moreThanTwoHundredThousandRecordsAreTooMany() {
        String rows = IntStream.rangeClosed(0, 200_000).mapToObj(i -> "t,https://k.example/" + i + ",1\n")
                .collect(Collectors.joining("", "title,url,time_added\n", ""));
        assertThatThrownBy(() -> Exports.read(rows)).isInstanceOfSatisfying(ReadingException.class,
                told -> assertThat(told.failure().reason()).isEqualTo(FailureReason.TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"title,url,time_added\nt,https://k.example/,1\n",
            "[{\"uri\": \"https://k.example/\", \"target\": []}]", "TY  - NEWS\nTI  - t\nER  - \n",
            "@misc{a, title={t}}",
            "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://k.example/\">t</A></DL>"})
    void anInterruptEndsTheReading(String text) {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Exports.read(text)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void columnNamesAreKnownInATurkishLocale() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Exports.read("TITLE,URL,TIME_ADDED\nDe brug,https://noorderkrant.example/brug,1700000000\n")
                    .map(Export::tool)).contains("Pocket");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void hostileTextsAreReadInReasonableTime() throws Exception {
        int many = 200_000;
        assertThat(Exports.read("[".repeat(many))).isEmpty();
        assertThat(Exports.read("<!DOCTYPE NETSCAPE-Bookmark-file-1>" + "<DL><DT>".repeat(many / 4)
                + "<A HREF=\"https://k.example/\">t</A>").map(Export::items).orElseThrow()).hasSize(1);
        assertThat(Exports.read("@misc{a, title={x}}\n" + "@a{b,c={\n".repeat(many / 2)).orElseThrow().items())
                .extracting(SavedItem::title).containsExactly("x");
        assertThat(Exports.read("TY  - NEWS\nTI  - t\nN1  - x\n" + "regel\n".repeat(many)).orElseThrow().items())
                .hasSize(1);
        assertThat(Exports.read("@misc{a, title={t" + "{".repeat(many) + "\\'".repeat(many) + "}}").orElseThrow()
                .items()).hasSize(1);
    }

    @Test
    void aTagWithTooManyAttributesIsTooLarge() {
        String attributes = IntStream.range(0, 2000).mapToObj(i -> " a" + i + "=1").collect(Collectors.joining());
        assertThatThrownBy(() -> Exports.read("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A" + attributes + ">t</A>"))
                .isInstanceOfSatisfying(ReadingException.class,
                        told -> assertThat(told.failure().reason()).isEqualTo(FailureReason.TOO_LARGE));
    }
}
