package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.citaat.app.Containers;
import org.citaat.app.Documents;
import org.citaat.app.ImportArticle;
import org.citaat.app.ImportMany;
import org.citaat.app.ImportRequest;
import org.citaat.app.Progress;
import org.citaat.app.Requests;
import org.citaat.library.Library;
import org.citaat.library.LibraryException;
import org.citaat.model.ImportOutcome;
import org.citaat.quotes.QuoteFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `citaat import`: documents into a library.
@Command(name = "import", mixinStandardHelpOptions = true, description = "Takes documents into a library: web addresses, files, "
        + "folders, books (EPUB), and exports of Pocket, Instapaper, wallabag, Omnivore, Readwise, Hypothesis, Raindrop, Zotero "
        + "and browsers. A window that has the library open notices.")
final class ImportCommand implements Callable<Integer> {
    private final Documents documents;
    private final Supplier<QuoteFinder> finder;
    private final InstantSource clock;
    private final Console console;

    @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library's file; made where there is none.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object a line for each document.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER|URL", description = "What is taken in.")
    private List<String> names = new ArrayList<>();

    ImportCommand(Documents documents, Supplier<QuoteFinder> finder, InstantSource clock, Console console) {
        this.documents = documents;
        this.finder = finder;
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<ImportRequest> requests = new ArrayList<>();
        for (String name : names) {
            try {
                requests.add(Requests.argument(name));
            } catch (InvalidPathException noName) {
                console.message(name, "No file can have this name here.");
                return CommandLineInterface.FAILED;
            }
        }
        if (Files.isDirectory(file)) {
            console.message(file.toString(), "This is a folder, not a library.");
            return CommandLineInterface.FAILED;
        }
        try (Library library = Library.open(file.toAbsolutePath(), clock)) {
            Progress progress = new ImportMany(new Containers(documents),
                    new ImportArticle(documents, finder, library)).run(requests, this::tell);
            console.message("citaat", progress.done() + " of " + progress.total() + " done"
                    + (progress.failed() == 0 ? "." : ", " + progress.failed() + " could not be taken in."));
            return progress.failed() == 0 ? CommandLineInterface.DONE : CommandLineInterface.FAILED;
        } catch (LibraryException failed) {
            console.message(file.toString(), FailureWords.of(failed));
            return CommandLineInterface.FAILED;
        }
    }

    private void tell(ImportRequest request, ImportOutcome outcome, Progress progress) {
        try {
            if (json) {
                console.json(ImportJson.of(request, outcome));
                return;
            }
            switch (outcome) {
                case ImportOutcome.Imported(long _, int quotes) -> console.line(request.label() + "  ("
                        + (quotes == 1 ? "1 quote" : quotes + " quotes") + ")");
                case ImportOutcome.AlreadySaved _ -> console.line(request.label() + "  (saved before)");
                case ImportOutcome.Expanded(int parts) -> console.line(request.label() + "  (" + parts + " documents)");
                case ImportOutcome.Failed(var failure) -> console.message(request.label(), FailureWords.of(failure));
                case ImportOutcome.Cancelled _ -> console.message(request.label(), "Cancelled.");
            }
        } catch (BrokenPipeException gone) {
            // who read the lines has stopped; the documents are still taken in
        }
    }
}
