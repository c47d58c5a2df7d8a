package org.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRecordsTest {
    private static final String PAGE = """
            <html lang="nl"><body><article><h1>De haven gaat open</h1><p>1 maart 2025</p>
            <p>De haven van het stadje gaat na twee jaar van werk aan de kade op maandag weer open voor schepen.</p>
            <figure><img src="a.jpg"><figcaption>De kade, gisteren</figcaption></figure>
            <p>‘We hebben lang genoeg gewacht’, zei havenmeester Mieke Dorrestein over het werk dat nu klaar is.</p>
            </article></body></html>
            """;

    @TempDir
    private Path folder = Path.of("");

    private final Terminal terminal = new Terminal();

    private static String line(Map<String, Object> record) throws IOException {
        return JSON.std.asString(record) + "\n";
    }

    @Test
    void answersEachRecordWithTheArticleOfItsFile() throws IOException {
        Path file = Files.write(folder.resolve("haven.html"), PAGE.getBytes(UTF_8));
        Result result = terminal.withInput(line(Map.of("id", 7, "file", file.toString(), "url",
                "https://www.noorderkrant.example/haven"))).run("read", "--records");
        assertThat(result.code()).isZero();
        Map<String, Object> answer = result.objects().getFirst();
        assertThat(answer.keySet()).containsExactly("id", "title", "authors", "publication", "date", "lang", "text");
        assertThat(answer).containsEntry("id", 7).containsEntry("title", "De haven gaat open")
                .containsEntry("date", "2025-03-01").containsEntry("lang", "nl").containsEntry("authors", List.of());
        assertThat(String.valueOf(answer.get("text"))).startsWith("De haven van").contains("\n\n‘We hebben")
                .doesNotContain("gisteren");
    }

    @Test
    void namesTheLinesThatCannotBeAnswered() throws IOException {
        Path file = Files.write(folder.resolve("haven.html"), PAGE.getBytes(UTF_8));
        Result result = terminal.withInput("{}\n" + line(Map.of("id", 1, "file", folder.resolve("none").toString()))
                + line(Map.of("id", 2, "file", file.toString(), "url", "nowhere"))
                + line(Map.of("id", 3, "file", file.toString()))).run("read", "--records");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).containsExactly("line 1: no \"file\"", "line 2: There is no such file.",
                "line 3: \"url\" is no web address");
        assertThat(result.objects()).singleElement().extracting(answer -> answer.get("id")).isEqualTo(3);
    }

    @Test
    void takesEitherDocumentsOrRecords() {
        assertThat(terminal.withInput("").run("read", "--records", "a.html").err())
                .contains("--records takes no documents.");
        assertThat(terminal.withInput("").run("read").err()).contains("Name a file");
    }
}
