package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;

class QuoteRecordsTest {
    private static final String GOOD = "{\"id\":\"a\",\"text\":\"‘Ja,’ zei Mieke Dorrestein.\",\"lang\":\"nl\"}\n";
    private final Terminal terminal = new Terminal();

    @Test
    void answersEachRecordOnALine() throws IOException {
        Result result = terminal.withInput("\ufeff" + GOOD + "\n" + GOOD.replace("\"a\"", "17")).run("quotes",
                "--records");
        assertThat(result.code()).isZero();
        assertThat(result.objects()).extracting(object -> object.get("id")).containsExactly("a", "17");
        assertThat(Terminal.at(result.objects().getFirst(), "quotes", 0, "speaker", "text"))
                .isEqualTo("Mieke Dorrestein");
    }

    @Test
    void namesWrongLinesByTheirNumberAndGoesOn() throws IOException {
        Result result = terminal.withInput("rubbish\n[1]\n{\"id\":1}\n{\"text\":\"x\",\"blocks\":[{\"kind\":\"tree\","
                + "\"start\":0,\"end\":1}]}\n{\"text\":\"x\",\"blocks\":[{\"kind\":\"heading\",\"start\":0,\"end\":9}]}\n"
                + "{\"text\":\"x\n" + "[".repeat(5000) + "\n" + GOOD).run("quotes", "--records");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err().lines()).hasSize(7).allMatch(line -> line.matches("line [1-7]: .+"));
        assertThat(result.objects()).hasSize(1);
    }

    @Test
    void givesHalfSurrogatePairsBackAsTheyCame() throws IOException {
        Result result = terminal.withInput("{\"id\":\"\\udc00\",\"text\":\"Ann Marsh said: “No \\ud800 way.”\"}")
                .run("quotes", "--records");
        assertThat(result.out()).contains("\\ud800").doesNotContain("?");
        assertThat(result.objects().getFirst()).containsEntry("id", "\udc00");
        assertThat(Terminal.at(result.objects().getFirst(), "quotes", 0, "text")).isEqualTo("No \ud800 way.");
    }
}
