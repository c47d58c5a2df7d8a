package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowCommandTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;

    @Test
    void opensTheWindowWhereThereIsNoCommand() {
        assertThat(terminal.run().code()).isEqualTo(7);
        assertThat(terminal.windows()).containsExactly(new WindowRequest(Optional.empty(), false, List.of()));
    }

    @Test
    void handsLibrarySampleAndDocumentsOver() throws IOException {
        String file = Files.writeString(folder.resolve("a b.html"), "x").toString();
        terminal.run("--library", "x.citaat", "--sample", file, "https://krant.example/a");
        assertThat(terminal.windows()).containsExactly(
                new WindowRequest(Optional.of(Path.of("x.citaat")), true, List.of(file, "https://krant.example/a")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"qoutes", "--nothing", "@nothing", "\u0000"})
    void aMistypedWordOpensNoWindow(String word) {
        Result result = terminal.run(word);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("Try 'citaat --help'.");
        assertThat(terminal.windows()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"--help, Commands:", "--version, Citaat 0.1.0", "quotes --help, --records", "read --help, --json",
            "search --help, --library=FILE"})
    void explainsItself(String line, String words) {
        Result result = terminal.run(line.split(" "));
        assertThat(result.code()).isZero();
        assertThat(result.out()).contains(words);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void tellsTheVersionOfTheBuild() throws IOException {
        assertThat(Files.readString(Path.of("pom.xml"))).contains("<version>" + Citaat.VERSION + "</version>");
    }
}
