package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.citaat.library.Library;
import org.citaat.library.QuoteQuery;
import org.citaat.model.QuoteRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `citaat search`: quotations in a library.
@Command(name = "search", mixinStandardHelpOptions = true, description = "Searches the quotations of a library.")
final class SearchCommand implements Callable<Integer> {
    /// Rows read at once.
    private static final int BATCH = 500;

    private final InstantSource clock;
    private final Console console;

    @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library's file.")
    private Path file = Path.of("");

    @Option(names = "--json", description = "Print one JSON object a line for each quotation.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "QUERY", description = "Words of the quotation, its speaker, title or "
            + "publication; \"several words\" side by side; -word leaves out.")
    private List<String> words = new ArrayList<>();

    SearchCommand(InstantSource clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return LibraryFile.open(file, clock, console, library -> {
            show(library);
            return CommandLineInterface.DONE;
        });
    }

    private void show(Library library) throws IOException {
        QuoteQuery query = QuoteQuery.of(String.join(" ", words));
        List<QuoteRow> rows;
        int from = 0;
        do {
            rows = library.searchQuotes(query, from, BATCH);
            for (QuoteRow row : rows) {
                show(row);
            }
            from += BATCH;
        } while (rows.size() == BATCH);
    }

    private void show(QuoteRow row) throws IOException {
        if (json) {
            console.json(RowWords.object(row));
            return;
        }
        for (String line : RowWords.lines(row)) {
            console.line(line);
        }
    }
}
