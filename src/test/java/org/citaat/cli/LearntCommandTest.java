package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.citaat.cli.Terminal.Result;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntCommandTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void make() {
        file = folder.resolve("own.citaat");
        try (Library library = Library.open(file, Terminal.CLOCK)) {
            library.apply(new Edit.ChangeName(EditAction.KEEP, null, new LearntName("Mara Linden", SpeakerKind.PERSON,
                    NameGender.UNKNOWN, List.of("Linden"), List.of(), 1, false)));
            library.apply(new Edit.ChangeWord(EditAction.KEEP, null, new LearntWord("nl", "knorde",
                    LearntWord.Kind.REPORTING_VERB, LearntWord.State.GATHERED,
                    List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)), List.of())));
            library.apply(new Edit.ChangeWord(EditAction.KEEP, null, new LearntWord("nl", "bromde",
                    LearntWord.Kind.REPORTING_VERB, LearntWord.State.GATHERED, List.of(new UUID(0, 1)), List.of())));
        }
    }

    @Test
    void listsNamesAndWords() {
        assertThat(terminal.run("learnt", "--library", file.toString())).isEqualTo(new Result(0, """
                Mara Linden · person · Mara Linden, Linden · not used
                knorde · nl · reporting verb · offered
                """, ""));
    }

    @Test
    void writesAFile() throws IOException {
        Path json = folder.resolve("learnt.json");
        assertThat(terminal.run("learnt", "--library", file.toString(), "--export", json.toString()))
                .isEqualTo(new Result(0, "", ""));
        assertThat(Files.readString(json)).contains("\"Mara Linden\"", "\"knorde\"", "\"offered\"", "\"bromde\"");
    }

    @Test
    void saysWhatCannotBeReadOrWritten() {
        Path missing = folder.resolve("missing");
        assertThat(terminal.run("learnt", "--library", missing.toString()))
                .isEqualTo(new Result(1, "", missing + ": There is no such library.\n"));
        Path nowhere = missing.resolve("learnt.json");
        assertThat(terminal.run("learnt", "--library", file.toString(), "--export", nowhere.toString()))
                .isEqualTo(new Result(1, "", nowhere + ": This file cannot be written.\n"));
    }
}
