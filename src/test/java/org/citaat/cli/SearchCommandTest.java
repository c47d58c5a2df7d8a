package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.citaat.app.Documents;
import org.citaat.app.ImportArticle;
import org.citaat.app.SampleLibrary;
import org.citaat.cli.Terminal.Result;
import org.citaat.library.Library;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    private final Terminal terminal = new Terminal();
    @TempDir
    private Path folder;

    private String samples() throws InterruptedException {
        Path file = folder.resolve("sample.citaat");
        Documents documents = new Documents(request -> {
            throw new FetchException(new Failure(request.address(), FailureReason.NO_CONNECTION, ""));
        }, new DocumentReader(), Terminal.CLOCK);
        try (Library library = Library.open(file, Terminal.CLOCK)) {
            new SampleLibrary(new ImportArticle(documents, () -> Terminal.FINDER, library), Terminal.CLOCK).fill();
        }
        return file.toString();
    }

    @Test
    void findsQuotationsInALibrary() throws Exception {
        Result result = terminal.run("search", "--json", "--library", samples(), "keep the sea", "Tolley");
        assertThat(result.code()).isZero();
        Map<String, Object> row = result.objects().getFirst();
        assertThat(row.keySet()).containsExactly("article", "start", "speaker", "snippet", "source", "date", "status");
        assertThat(row).containsEntry("speaker", "Margaret Tolley").containsEntry("source", "Harbour Post")
                .containsEntry("snippet", "We have run out of cheap ways to keep the sea out");
        assertThat(result.err()).isEmpty();
    }

    @Test
    void showsRowsToPeople() throws Exception {
        Result result = terminal.run("search", "--library", samples(), "Tolley");
        assertThat(result.out()).contains("Margaret Tolley · Harbour Post · 2024-10-16 · ",
                "    “We have run out of cheap ways to keep the sea out”\n");
    }

    @Test
    void findingNothingIsNoFailure() throws Exception {
        assertThat(terminal.run("search", "--library", samples(), "xylophones")).isEqualTo(new Result(0, "", ""));
    }

    @Test
    void makesNoLibraryWhereThereIsNone() {
        Path missing = folder.resolve("missing.citaat");
        Result result = terminal.run("search", "--library", missing.toString(), "sea");
        assertThat(result).isEqualTo(new Result(1, "", missing + ": There is no such library.\n"));
        assertThat(missing).doesNotExist();
    }

    @Test
    void refusesWhatIsNoLibraryAndLeavesItAsItIs() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Path other = Files.writeString(folder.resolve("other"),
                "a letter to my aunt, and no library at all".repeat(99));
        assertThat(terminal.run("search", "--library", empty.toString(), "sea").code()).isEqualTo(1);
        Result result = terminal.run("search", "--library", other.toString(), "sea");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).isEqualTo(other + ": This file is no library of Citaat; it was left as it is.\n");
        assertThat(empty).isEmptyFile();
        assertThat(terminal.run("search", "--library", folder.toString(), "sea").code()).isEqualTo(1);
    }
}
