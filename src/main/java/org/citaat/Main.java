package org.citaat;

import java.time.InstantSource;
import org.citaat.app.Documents;
import org.citaat.app.FeedDocuments;
import org.citaat.cli.CommandLineInterface;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchLimits;
import org.citaat.web.Fetcher;
import org.citaat.web.FileFetcher;
import org.citaat.web.HttpFetcher;
import org.citaat.web.SchemeFetcher;

/// Starts the program.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        InstantSource clock = InstantSource.system();
        // a command on a file must not wait for the web's machinery, nor the window for the engine
        Lazy<Fetcher> web = new Lazy<>(() -> new HttpFetcher(FetchLimits.DEFAULT, clock));
        Fetcher fetcher = new SchemeFetcher(web, new FileFetcher(FetchLimits.DEFAULT, clock));
        Documents documents = new Documents(fetcher, new DocumentReader(), clock);
        Lazy<QuoteFinder> finder = new Lazy<>(QuoteFinder::bundled);
        CommandLineInterface commands = new CommandLineInterface(documents, new FeedDocuments(fetcher), finder, clock,
                request -> new Window(documents, fetcher, finder, clock).open(request), System.in, System.out,
                System.err);
        System.exit(commands.run(arguments));
    }
}
