package org.citaat.app;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.citaat.feeds.FeedReader;
import org.citaat.library.Library;
import org.citaat.model.FailureReason;
import org.citaat.model.Feed;
import org.citaat.model.FeedState;
import org.citaat.model.FollowedFeed;
import org.citaat.model.Page;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.citaat.web.Fetcher;
import org.citaat.web.Trust;
import org.citaat.web.Validators;
import org.jspecify.annotations.Nullable;

/// Asks one feed whether it has something new, and keeps what it says. Nothing that did not change is read twice.
public final class RefreshFeed {
    private final Fetcher fetcher;
    private final Library library;
    private final InstantSource clock;
    private final FeedReader reader = new FeedReader();

    public RefreshFeed(Fetcher fetcher, Library library, InstantSource clock) {
        this.fetcher = fetcher;
        this.library = library;
        this.clock = clock;
    }

    /// The calling thread waits; interrupt it to cancel. A feed that cannot be had keeps its entries and its reason.
    ///
    /// @return the new entries, in the feed's order
    public List<Long> run(FollowedFeed feed) throws InterruptedException {
        FeedState before = feed.state();
        try {
            Optional<Page> page = fetcher.fetchIfChanged(new FetchRequest(feed.source().address(), trust(feed)),
                    new Validators(before.etag(), before.lastModified()));
            if (page.isEmpty()) {
                return unchanged(feed, before.etag(), before.lastModified());
            }
            return read(feed, page.get());
        } catch (FetchException failed) {
            failed(feed, failed.failure().reason(), failed.retryAfter());
            return List.of();
        }
    }

    /// What a list of feeds named is trusted no more than a page's links.
    private static Trust trust(FollowedFeed feed) {
        return feed.source().typed() ? Trust.TYPED : Trust.FOUND;
    }

    private List<Long> read(FollowedFeed feed, Page page) throws InterruptedException {
        String hash = hash(page.bytes());
        String etag = header(page, "etag");
        String lastModified = header(page, "last-modified");
        if (hash.equals(feed.state().contentHash()) && feed.state().problem() == null) {
            return unchanged(feed, etag, lastModified);
        }
        return switch (reader.read(page)) {
            case FeedReader.OtherPage _ -> {
                failed(feed, FailureReason.NO_FEED, Duration.ZERO);
                yield List.of();
            }
            case FeedReader.Read(Feed read) -> {
                Instant now = now();
                FeedState state = new FeedState(read.title(), etag, lastModified, hash, now,
                        now.plus(FeedSchedule.pause(read.entries(), now)), 0, null);
                yield library.feeds().store(feed.id(), read.entries(), state, now);
            }
        };
    }

    /// The longer nothing comes, the longer the pause, up to its limit.
    private List<Long> unchanged(FollowedFeed feed, @Nullable String etag,
            @Nullable String lastModified) {
        FeedState before = feed.state();
        Instant now = now();
        Instant checked = before.checked();
        Duration last = checked == null ? FeedSchedule.SHORTEST : Duration.between(checked, before.due());
        Duration pause = last.plus(last.dividedBy(4));
        Duration limited = pause.compareTo(FeedSchedule.LONGEST) > 0 ? FeedSchedule.LONGEST : pause;
        Duration next = limited.compareTo(FeedSchedule.SHORTEST) < 0 ? FeedSchedule.SHORTEST : limited;
        library.feeds().setState(feed.id(),
                new FeedState(before.title(), etag, lastModified, before.contentHash(), now, now.plus(next), 0, null));
        return List.of();
    }

    /// A fault of the program itself, on this feed.
    void stumbled(FollowedFeed feed) {
        failed(feed, FailureReason.PROGRAM_FAULT, Duration.ZERO);
    }

    private void failed(FollowedFeed feed, FailureReason reason, Duration asked) {
        FeedState before = feed.state();
        Instant now = now();
        int failures = before.failures() + 1;
        library.feeds().setState(feed.id(),
                new FeedState(before.title(), before.etag(), before.lastModified(), before.contentHash(),
                        now, now.plus(FeedSchedule.afterFailure(before.failures(), asked)), failures, reason));
    }

    /// Keeps what a feed said that was got just now, when it was looked for.
    void keep(FollowedFeed feed, Page page, Feed read) {
        Instant now = now();
        library.feeds()
                .store(feed.id(), read.entries(),
                        new FeedState(read.title(), header(page, "etag"), header(page, "last-modified"),
                                hash(page.bytes()), now, now.plus(FeedSchedule.pause(read.entries(), now)), 0, null),
                        now);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static @Nullable String header(Page page, String name) {
        return page.headers().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
