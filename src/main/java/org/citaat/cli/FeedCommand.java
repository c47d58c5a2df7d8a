package org.citaat.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.citaat.app.Documents.ImportException;
import org.citaat.app.FeedDocuments;
import org.citaat.model.Feed;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedSource;
import org.citaat.model.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `citaat feed`: the entries of a feed.
@Command(name = "feed", mixinStandardHelpOptions = true, description = "Reads feeds: RSS, Atom, JSON Feed; of a page, the feed "
        + "that it names; of an OPML file, the feeds that it lists.")
final class FeedCommand implements Callable<Integer> {
    private final DocumentRun run;
    private final FeedDocuments feeds;
    private final Console console;

    @Option(names = "--json", description = "Print one JSON object a line for each feed.")
    private boolean json;

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|-", description = "Files, web addresses, or - for standard input.")
    private List<String> names = new ArrayList<>();

    FeedCommand(DocumentRun run, FeedDocuments feeds, Console console) {
        this.run = run;
        this.feeds = feeds;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        return run.pages(names, this::show);
    }

    private void show(String name, Page page) throws ImportException, IOException, InterruptedException {
        switch (feeds.find(page)) {
            case FeedDocuments.FoundFeed(Page own, Feed feed) when json -> console.json(FeedJson.of(name, own, feed));
            case FeedDocuments.FoundFeed(Page own, Feed feed) -> lines(own, feed);
            case FeedDocuments.FoundList(List<FeedSource> sources) -> list(sources);
        }
    }

    private void lines(Page page, Feed feed) throws IOException {
        console.line(feed.title() == null ? page.address().toString() : feed.title());
        console.line(page.address() + " · " + feed.format());
        for (FeedEntry entry : feed.entries()) {
            String date = entry.published() == null ? "–" : entry.published().day().toString();
            console.line(date + "  " + (entry.title() == null ? entry.summary() : entry.title()));
            if (entry.link() != null) {
                console.line("            " + entry.link());
            }
        }
        console.line("");
    }

    private void list(List<FeedSource> sources) throws IOException {
        for (FeedSource source : sources) {
            if (json) {
                console.json(FeedJson.of(source));
            } else {
                String folders = source.folders().isEmpty() ? "" : String.join(" / ", source.folders()) + " / ";
                console.line(folders + (source.title() == null ? "" : source.title() + "  ") + source.address());
            }
        }
    }
}
