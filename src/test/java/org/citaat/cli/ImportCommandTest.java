package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citaat.cli.Terminal.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    @TempDir
    Path folder;
    private final Terminal terminal = new Terminal();

    @Test
    void takesDocumentsIntoALibraryAndTellsHowFarItCame() throws IOException {
        Files.writeString(folder.resolve("a.txt"),
                "De brug\n\n‘Wij wachten al lang’, zei Anna de Wit.\n\nDe brug blijft dicht.");
        String library = folder.resolve("new.citaat").toString();
        Result result = terminal.run("import", "--library", library, folder.resolve("a.txt").toString(),
                folder.resolve("none.txt").toString());
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("a.txt  (1 quote)");
        assertThat(result.err()).contains("none.txt: There is no such file.", "2 of 2 done, 1 could not be taken in.");
        assertThat(terminal.run("search", "--library", library, "wachten").out()).contains("Anna de Wit");
    }

    @Test
    void tellsEachDocumentAsAnObject() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "De brug\n\n‘Wij wachten al lang’, zei Anna de Wit.");
        String library = folder.resolve("new.citaat").toString();
        String file = folder.resolve("a.txt").toString();
        assertThat(terminal.run("import", "--json", "--library", library, file).objects().getFirst())
                .containsEntry("outcome", "imported").containsEntry("quotes", 1);
        assertThat(terminal.run("import", "--json", "--library", library, file).objects().getFirst())
                .containsEntry("outcome", "already_saved");
    }

    @Test
    void refusesWhatIsNoLibrary() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "text that is no library at all");
        assertThat(terminal.run("import", "--library", file.toString(), file.toString()).err())
                .contains("This file is no library of Citaat");
    }
}
