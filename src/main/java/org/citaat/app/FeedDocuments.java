package org.citaat.app;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.citaat.app.Documents.ImportException;
import org.citaat.feeds.FeedReader;
import org.citaat.feeds.Opml;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Feed;
import org.citaat.model.FeedSource;
import org.citaat.model.Page;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.citaat.web.Fetcher;
import org.citaat.web.Trust;

/// Gets feeds and lists of feeds.
public final class FeedDocuments {
    /// A page may name many feeds; these are tried.
    private static final int TRIES = 3;

    private final Fetcher fetcher;
    private final FeedReader reader = new FeedReader();

    public FeedDocuments(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /// What a document is to who looks for feeds.
    public sealed interface Found {}

    /// A feed.
    ///
    /// @param page as it was got: its address is the feed's own, which may be another than the one asked for
    public record FoundFeed(Page page, Feed feed) implements Found {}

    /// A list of feeds.
    public record FoundList(List<FeedSource> sources) implements Found {}

    /// The feed in a document, or the first one that a page names or that lies where feeds mostly lie; or a list of feeds. The
    /// calling thread waits; interrupt it to cancel.
    ///
    /// @throws ImportException with [FailureReason#NO_FEED] where there is none
    public Found find(Page page) throws ImportException, InterruptedException {
        if (page.bytes().length == 0) {
            throw new ImportException(new Failure(page.requested(), FailureReason.EMPTY, ""));
        }
        Optional<List<FeedSource>> list = Opml.read(page);
        if (list.isPresent()) {
            return new FoundList(list.get());
        }
        return switch (reader.read(page)) {
            case FeedReader.Read read -> new FoundFeed(page, read.feed());
            case FeedReader.OtherPage other -> first(other.feeds().isEmpty() ? other.guesses() : other.feeds())
                    .orElseThrow(() -> new ImportException(new Failure(page.requested(), FailureReason.NO_FEED, "")));
        };
    }

    private Optional<FoundFeed> first(List<URI> addresses) throws InterruptedException {
        for (URI address : addresses.subList(0, Math.min(TRIES, addresses.size()))) {
            try {
                Page page = fetcher.fetch(new FetchRequest(address, Trust.FOUND));
                if (reader.read(page) instanceof FeedReader.Read read) {
                    return Optional.of(new FoundFeed(page, read.feed()));
                }
            } catch (FetchException notThere) {
                // the next one may be
            }
        }
        return Optional.empty();
    }
}
