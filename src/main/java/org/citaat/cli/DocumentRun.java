package org.citaat.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.citaat.app.Containers;
import org.citaat.app.Documents;
import org.citaat.app.Documents.ImportException;
import org.citaat.app.Requests;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Takes documents one after another. One that fails is named with its reason, and the others are still done.
final class DocumentRun {
    /// Of standard input, in bytes; as much as is fetched from the web.
    static final int LONGEST_INPUT = 20 << 20;
    private static final URI INPUT_ADDRESS = URI.create("clip:input");

    private final Documents documents;
    private final Containers containers;
    private final InstantSource clock;
    private final Console console;

    DocumentRun(Documents documents, InstantSource clock, Console console) {
        this.documents = documents;
        this.containers = new Containers(documents);
        this.clock = clock;
        this.console = console;
    }

    /// What a command does with each document.
    @FunctionalInterface
    interface Step {
        void take(Document document) throws IOException, InterruptedException;
    }

    /// What a command does with the bytes of each document.
    @FunctionalInterface
    interface PageStep {
        void take(String name, Page page) throws ImportException, IOException, InterruptedException;
    }

    /// Reads the article in each of `names`: files, addresses, or `-`.
    ///
    /// @return the exit code
    int each(List<String> names, Step step) throws IOException, InterruptedException {
        return pages(names, (name, page) -> {
            for (Page chapter : containers.chapters(page)) {
                step.take(Document.of(name, chapter, documents.read(chapter)));
            }
        });
    }

    /// Takes each of `names`: files, addresses, or `-`.
    ///
    /// @return the exit code
    int pages(List<String> names, PageStep step) throws IOException, InterruptedException {
        int failed = 0;
        for (String name : names) {
            failed += succeeds(name, step) ? 0 : 1;
        }
        return failed == 0 ? CommandLineInterface.DONE : CommandLineInterface.FAILED;
    }

    private boolean succeeds(String name, PageStep step) throws IOException, InterruptedException {
        try {
            step.take(name, page(name));
            return true;
        } catch (ImportException expected) {
            console.message(name, FailureWords.of(expected.failure()));
        } catch (InvalidPathException noName) {
            console.message(name, "No file can have this name here.");
        } catch (RuntimeException | StackOverflowError bug) {
            // a run over thousands of documents must not end at the one that shows a mistake of ours
            console.message(name, FailureWords.of(bug));
        }
        return false;
    }

    private Page page(String name) throws ImportException, IOException, InterruptedException {
        return name.equals(Document.STANDARD_INPUT) ? input() : documents.fetch(Requests.argument(name));
    }

    private Page input() throws ImportException, IOException {
        byte[] bytes = console.in().readNBytes(LONGEST_INPUT + 1);
        if (bytes.length > LONGEST_INPUT) {
            throw new ImportException(new Failure(INPUT_ADDRESS, FailureReason.TOO_LARGE, ""));
        }
        return new Page(INPUT_ADDRESS, INPUT_ADDRESS, clock.instant(), "", Map.of(), bytes);
    }
}
