package org.citaat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.citaat.quotes.QuoteFinder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `citaat read`: the article in a document.
@Command(name = "read", mixinStandardHelpOptions = true, description = "Reads the article in documents: its title, authors, date, language and text.")
final class ReadCommand implements Callable<Integer> {
    private final DocumentRun run;
    private final Supplier<QuoteFinder> finder;
    private final Console console;

    @Option(names = "--json", description = "Print one JSON object a line for each document.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|-", description = "Files, web addresses, or - for standard input.")
    private List<String> names = new ArrayList<>();

    ReadCommand(DocumentRun run, Supplier<QuoteFinder> finder, Console console) {
        this.run = run;
        this.finder = finder;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run.each(names, this::show);
    }

    private void show(Document document) throws IOException {
        String language = language(document);
        if (json) {
            console.json(ArticleJson.of(document, language));
            return;
        }
        for (String line : ArticleText.whole(document, language)) {
            console.line(line);
        }
        console.line("");
    }

    private String language(Document document) {
        String told = document.article().facts().language();
        return told != null ? told : finder.get().language(document.article());
    }
}
