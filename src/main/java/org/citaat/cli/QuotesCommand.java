package org.citaat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `citaat quotes`: the quotations of documents.
@Command(name = "quotes", mixinStandardHelpOptions = true, description = "Finds the quotations of documents, and who said them.")
final class QuotesCommand implements Callable<Integer> {
    private final DocumentRun run;
    private final Supplier<QuoteFinder> finder;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--json", description = "Print one JSON object a line for each document.")
    private boolean json;

    @Option(names = "--records", description = "Read JSON Lines with \"id\" and \"text\" from standard input instead "
            + "of documents, and print one JSON object for each.")
    private boolean records;

    @Option(names = "--indirect", description = "Find indirect speech, too: what is told without quotation marks.")
    private boolean indirect;

    @Parameters(arity = "0..*", paramLabel = "FILE|URL|-", description = "Files, web addresses, or - for standard input.")
    private List<String> names = new ArrayList<>();

    QuotesCommand(DocumentRun run, Supplier<QuoteFinder> finder, Console console) {
        this.run = run;
        this.finder = finder;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ArgumentsRule.check(spec, records, names);
        return records ? new Records(new QuoteRecords(search()), console).run() : run.each(names, this::show);
    }

    private QuoteSearch search() {
        return QuoteSearch.of(finder.get(), indirect);
    }

    private void show(Document document) throws IOException, InterruptedException {
        FoundQuotes found = search().find(document.article());
        if (json) {
            console.json(object(document, found));
        } else {
            for (String line : QuoteText.lines(document, found)) {
                console.line(line);
            }
            console.line("");
        }
        if (!found.supported()) {
            console.message(document.id(), "There are no word lists for this language (" + found.language()
                    + "): only quotation marks were used, and few speakers are found.");
        }
    }

    private static Map<String, @Nullable Object> object(Document document, FoundQuotes found) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", document.id());
        object.put("url", document.address());
        object.put("title", document.article().facts().title());
        object.putAll(new QuoteJson(document.article().text()).document(document.id(), found));
        return object;
    }
}
