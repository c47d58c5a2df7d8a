package org.citaat.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.citaat.app.Documents.ImportException;
import org.citaat.feeds.Opml;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Failure;
import org.citaat.model.Feed;
import org.citaat.model.FeedSource;
import org.citaat.model.FollowedFeed;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// Which feeds the user follows. Each method is one edit and can be undone.
public final class FollowFeeds {
    private final Documents documents;
    private final FeedDocuments feeds;
    private final RefreshFeed refresh;
    private final Library library;

    public FollowFeeds(Documents documents, FeedDocuments feeds, RefreshFeed refresh, Library library) {
        this.documents = documents;
        this.feeds = feeds;
        this.refresh = refresh;
        this.library = library;
    }

    /// What came of a wish to follow something.
    public sealed interface Outcome {}

    /// A feed is followed; it may have been before.
    public record Followed(long feed, boolean isNew) implements Outcome {}

    /// Those of a list are followed.
    ///
    /// @param added of `all`, those that were not followed before
    public record ListFollowed(int added, int all) implements Outcome {}

    /// There was nothing to follow.
    public record NotFollowed(Failure failure) implements Outcome {}

    /// Follows what is at an address or in a file: a feed, the feed of a site, or the feeds of an OPML list. The calling thread
    /// waits; interrupt it to cancel.
    public Outcome follow(ImportRequest request) throws InterruptedException {
        try {
            Page page = documents.fetch(request);
            return switch (feeds.find(page)) {
                case FeedDocuments.FoundFeed(Page own, Feed feed) -> follow(own, feed, own.equals(page));
                case FeedDocuments.FoundList(List<FeedSource> sources) -> followAll(sources);
            };
        } catch (ImportException failed) {
            return new NotFollowed(failed.failure());
        }
    }

    private Outcome follow(Page page, Feed feed, boolean typed) {
        URI address = page.requested();
        Optional<FollowedFeed> known = find(address);
        if (known.isPresent()) {
            return new Followed(known.get().id(), false);
        }
        FeedSource source = new FeedSource(address, null, feed.home(), List.of(), false, typed);
        library.apply(new Edit.ChangeFeed(EditAction.FOLLOW, null, source));
        FollowedFeed followed = find(address).orElseThrow();
        refresh.keep(followed, page, feed);
        return new Followed(followed.id(), true);
    }

    private Outcome followAll(List<FeedSource> sources) {
        Set<URI> known = library.feeds().all().stream().map(feed -> feed.source().address())
                .collect(Collectors.toSet());
        List<Edit> edits = new ArrayList<>();
        sources.stream().filter(source -> !known.contains(source.address()))
                .forEach(source -> edits.add(new Edit.ChangeFeed(EditAction.FOLLOW, null, source)));
        if (!edits.isEmpty()) {
            library.apply(new Edit.Several(EditAction.FOLLOW, edits));
        }
        return new ListFollowed(edits.size(), sources.size());
    }

    private Optional<FollowedFeed> find(URI address) {
        return library.feeds().all().stream().filter(feed -> feed.source().address().equals(address)).findFirst();
    }

    /// Its entries are out of sight; articles made of them stay.
    ///
    /// @return whether it was followed
    public boolean unfollow(long feed) {
        Optional<FollowedFeed> here = library.feeds().find(feed);
        here.ifPresent(known -> library.apply(new Edit.ChangeFeed(EditAction.UNFOLLOW, known.source(), null)));
        return here.isPresent();
    }

    /// Another name, and another place.
    ///
    /// @param name null or blank for the one it gives itself
    /// @return whether anything changed
    public boolean call(long feed, @Nullable String name, List<String> folders) {
        String called = name == null || name.isBlank() ? null : name.strip();
        return change(feed, source -> source.called(called, folders));
    }

    /// Whether the pages of its new entries are fetched before anybody opens them.
    ///
    /// @return whether anything changed
    public boolean fetchAhead(long feed, boolean ahead) {
        return change(feed, source -> source.fetching(ahead));
    }

    private boolean change(long feed, UnaryOperator<FeedSource> change) {
        Optional<FeedSource> before = library.feeds().find(feed).map(FollowedFeed::source)
                .filter(source -> !change.apply(source).equals(source));
        before.ifPresent(source -> library
                .apply(new Edit.ChangeFeed(EditAction.CHANGE_FEED, source, change.apply(source))));
        return before.isPresent();
    }

    /// Writes all of them to an OPML file, in place of what it held.
    ///
    /// @return whether it could be written
    public boolean export(Path file) {
        try {
            Files.writeString(file,
                    Opml.write("Citaat", library.feeds().all().stream().map(FollowedFeed::source).toList()));
            return true;
        } catch (IOException cannot) {
            return false;
        }
    }
}
