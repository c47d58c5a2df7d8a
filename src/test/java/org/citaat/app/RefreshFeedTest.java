package org.citaat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.FailureReason;
import org.citaat.model.FeedSource;
import org.citaat.model.FeedState;
import org.citaat.model.FollowedFeed;
import org.citaat.web.FetchLimits;
import org.citaat.web.HttpFetcher;
import org.citaat.web.LoopbackServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a feed's server hears and says, and what is kept of it.
class RefreshFeedTest {
    private static final String FEED = "<rss><channel><title>Bode</title><item><guid>1</guid><title>Een</title>"
            + "<link>https://b.example/1</link></item></channel></rss>";
    private Instant now = Instant.parse("2026-03-14T09:22:00Z");
    private final Library library = Library.openInMemory(() -> now);
    private final AtomicReference<String> answer = new AtomicReference<>(ok("", FEED));
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final LoopbackServer server;
    private final HttpFetcher web = new HttpFetcher(new FetchLimits(Duration.ofSeconds(20), 100_000, 3), () -> now);
    private final RefreshFeed refresh = new RefreshFeed(web, library, () -> now);

    RefreshFeedTest() throws IOException {
        server = new LoopbackServer((question, out) -> {
            asked.add(question.toLowerCase(Locale.ROOT));
            say(out);
        });
    }

    private void say(OutputStream out) throws IOException {
        out.write(answer.get().getBytes(UTF_8));
    }

    private static String ok(String headers, String body) {
        return "HTTP/1.1 200 OK\r\n" + headers + "Content-Length: " + body.length() + "\r\n\r\n" + body;
    }

    @BeforeEach
    void follow() {
        follow("/rss", true);
    }

    private void follow(String path, boolean typed) {
        FeedSource source = new FeedSource(server.address().resolve(path), null, null, List.of(), false, typed);
        library.apply(new Edit.ChangeFeed(EditAction.FOLLOW, null, source));
    }

    @AfterEach
    void close() {
        server.close();
        web.close();
        library.close();
    }

    private FollowedFeed feed() {
        return library.feeds().all().getFirst();
    }

    private FeedState run() throws InterruptedException {
        refresh.run(feed());
        return feed().state();
    }

    @Test
    void keepsTheEntriesAndTheFeedsOwnName() throws InterruptedException {
        assertThat(refresh.run(feed())).hasSize(1);
        assertThat(feed().name()).isEqualTo("Bode");
        assertThat(feed().state().checked()).isEqualTo(now);
    }

    @Test
    void asksOnlyForWhatChanged() throws InterruptedException {
        answer.set(ok("ETag: \"v1\"\r\nLast-Modified: Sat, 14 Mar 2026 08:00:00 GMT\r\n", FEED));
        run();
        answer.set("HTTP/1.1 304 Not Modified\r\n\r\n");
        FeedState state = run();
        assertThat(asked.getLast()).contains("if-none-match: \"v1\"",
                "if-modified-since: sat, 14 mar 2026 08:00:00 gmt");
        assertThat(state.problem()).isNull();
        assertThat(state.etag()).isEqualTo("\"v1\"");
    }

    @Test
    void readsNothingTwice() throws InterruptedException {
        run();
        library.feeds().markAllRead(null);
        assertThat(refresh.run(feed())).isEmpty();
        assertThat(feed().state().due()).isAfter(now);
    }

    @Test
    void leavesAServerAloneThatAsksForIt() throws InterruptedException {
        answer.set("HTTP/1.1 429 Slow down\r\nRetry-After: 7200\r\n\r\n");
        FeedState state = run();
        assertThat(state.problem()).isEqualTo(FailureReason.BUSY);
        assertThat(state.due()).isEqualTo(now.plus(Duration.ofHours(2)));
    }

    @Test
    void asksLessOftenAfterEachFailureAndKeepsItsEntries() throws InterruptedException {
        run();
        answer.set("HTTP/1.1 500 Broken\r\n\r\n");
        assertThat(run().due()).isEqualTo(now.plus(Duration.ofMinutes(15)));
        assertThat(run().due()).isEqualTo(now.plus(Duration.ofMinutes(30)));
        assertThat(run().failures()).isEqualTo(3);
        assertThat(library.feeds().entries(null, 0, 9)).hasSize(1);
        answer.set(ok("", FEED));
        assertThat(run().failures()).isZero();
    }

    @Test
    void saysWhenAPageStandsWhereTheFeedWas() throws InterruptedException {
        answer.set(ok("", "<html><p>moved"));
        assertThat(run().problem()).isEqualTo(FailureReason.NO_FEED);
    }

    @Test
    void aListMayNotLeadIntoAPrivateNetwork() throws InterruptedException {
        library.undo();
        follow("/other", false);
        assertThat(run().problem()).isEqualTo(FailureReason.PRIVATE_ADDRESS);
        assertThat(asked).isEmpty();
    }

    @Test
    void asksManyAndTellsHowFarItIs() throws InterruptedException {
        for (int i = 0; i < 20; i++) {
            follow("/feed" + i, true);
        }
        List<Progress> told = Collections.synchronizedList(new ArrayList<>());
        new RefreshFeeds(refresh, library, request -> {}, () -> now).all(told::add);
        assertThat(told).hasSize(21).contains(new Progress(21, 0, 21));
        assertThat(library.feeds().all()).allMatch(feed -> feed.state().checked() != null);
    }

    @Test
    void onlyThoseThatAreDueAreAskedUnlessAllAre() throws InterruptedException {
        RefreshFeeds all = new RefreshFeeds(refresh, library, request -> {}, () -> now);
        all.due(progress -> {});
        all.due(progress -> {});
        assertThat(asked).hasSize(1);
        all.all(progress -> {});
        assertThat(asked).hasSize(2);
        now = now.plus(Duration.ofDays(2));
        all.due(progress -> {});
        assertThat(asked).hasSize(3);
    }

    @Test
    void pagesOfNewEntriesAreFetchedAheadWhereTheUserWantsIt() throws InterruptedException {
        FeedSource source = feed().source();
        library.apply(new Edit.ChangeFeed(EditAction.CHANGE_FEED, source, source.fetching(true)));
        List<ImportRequest> imports = new ArrayList<>();
        new RefreshFeeds(refresh, library, imports::add, () -> now).all(progress -> {});
        assertThat(imports).extracting(ImportRequest::label).containsExactly("Een");
    }
}
