package org.citaat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.citaat.app.Documents;
import org.citaat.model.Article;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `citaat read`: the article in a document.
@Command(name = "read", mixinStandardHelpOptions = true, description = "Reads the article in documents: its title, authors, date, language and text.")
final class ReadCommand implements Callable<Integer> {
    private final DocumentRun run;
    private final Documents documents;
    private final Supplier<QuoteFinder> finder;
    private final Console console;

    @Option(names = "--json", description = "Print one JSON object a line for each document.")
    private boolean json;

    @Option(names = "--records", description = "Read JSON Lines with \"id\", \"file\" and perhaps \"url\" from standard "
            + "input instead of documents, and print one JSON object for each; its text has no captions and credits.")
    private boolean records;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..*", paramLabel = "FILE|URL|-", description = "Files, web addresses, or - for standard input.")
    private List<String> names = new ArrayList<>();

    ReadCommand(DocumentRun run, Documents documents, Supplier<QuoteFinder> finder, Console console) {
        this.run = run;
        this.documents = documents;
        this.finder = finder;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        ArgumentsRule.check(spec, records, names);
        return records
                ? new Records(new ReadRecords(documents, this::language), console).run()
                : run.each(names, this::show);
    }

    private void show(Document document) throws IOException {
        String language = language(document.article());
        if (json) {
            console.json(ArticleJson.of(document, language));
            return;
        }
        for (String line : ArticleText.whole(document, language)) {
            console.line(line);
        }
        console.line("");
    }

    private String language(Article article) {
        String told = article.facts().language();
        return told != null ? told : finder.get().language(article);
    }
}
