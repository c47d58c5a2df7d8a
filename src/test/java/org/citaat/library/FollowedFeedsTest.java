package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.NOW;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.EntryRow;
import org.citaat.model.FailureReason;
import org.citaat.model.FeedEntry;
import org.citaat.model.FeedIdentity;
import org.citaat.model.FeedSource;
import org.citaat.model.FeedState;
import org.citaat.model.FollowedFeed;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Entries of feeds are neither lost nor doubled, whatever their feeds call them.
class FollowedFeedsTest {
    private static final FeedSource SOURCE = new FeedSource(URI.create("https://a.example/rss"), "Bode", null,
            List.of("Kranten", "Noord"), true, true);
    private final Library library = Library.openInMemory(CLOCK);
    private long feed;

    @BeforeEach
    void follow() {
        library.apply(new Edit.ChangeFeed(EditAction.FOLLOW, null, SOURCE));
        feed = library.feeds().all().getFirst().id();
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static FeedEntry entry(@Nullable String guid, @Nullable String link, String title, int day) {
        return new FeedEntry(new FeedIdentity(guid, link, "hash of " + title), title,
                link == null ? null : URI.create(link), List.of("Bo"), PublicationDate.of(LocalDate.of(2026, 3, day)),
                "samenvatting", "<p>" + title);
    }

    private List<Long> store(FeedEntry... entries) {
        return library.feeds().store(feed, List.of(entries), FeedState.NEW, NOW);
    }

    private List<String> titles() {
        return library.feeds().entries(feed, 0, 99).stream().map(EntryRow::title).toList();
    }

    @Test
    void keepsWhatTheUserChoseOfAFeed() {
        assertThat(library.feeds().all()).extracting(FollowedFeed::source).containsExactly(SOURCE);
        library.undo();
        assertThat(library.feeds().all()).isEmpty();
        library.redo();
        assertThat(library.feeds().all()).extracting(FollowedFeed::source).containsExactly(SOURCE);
    }

    @Test
    void keepsEntriesAsTheyWereTold() {
        FeedEntry entry = entry("1", "https://a.example/1", "Een", 12);
        long id = store(entry).getFirst();
        assertThat(library.feeds().entry(id)).contains(entry);
        assertThat(library.feeds().all().getFirst().unread()).isEqualTo(1);
    }

    @Test
    void showsTheNewestFirst() {
        store(entry("1", null, "Een", 10), entry("2", null, "Twee", 12), entry("3", null, "Drie", 11));
        assertThat(titles()).containsExactly("Twee", "Drie", "Een");
    }

    @Test
    void theSameEntryComesOnce() {
        store(entry("1", "https://a.example/1", "Een", 12));
        assertThat(store(entry("1", "https://a.example/1", "Een", 12))).isEmpty();
        assertThat(titles()).containsExactly("Een");
    }

    @Test
    void anEntryThatWasChangedIsChanged() {
        store(entry("1", "https://a.example/1", "Een", 12));
        assertThat(store(entry("1", "https://a.example/1", "Een, verbeterd", 12))).isEmpty();
        assertThat(titles()).containsExactly("Een, verbeterd");
    }

    @Test
    void anEntryUnderAnotherNameIsTheSame() {
        store(entry("1", "https://a.example/1", "Een", 12));
        assertThat(store(entry("1b", "https://a.example/1", "Een", 12))).isEmpty();
        assertThat(titles()).containsExactly("Een");
    }

    @Test
    void anEntryThatMovedIsTheSame() {
        store(entry(null, "http://a.example/1", "Een", 12));
        assertThat(store(entry(null, "https://a.example/1", "Een", 12))).isEmpty();
    }

    @Test
    void anOldNameOnANewEntryLosesNeither() {
        store(entry("1", "https://a.example/1", "Een", 12));
        assertThat(store(entry("1", "https://a.example/2", "Twee", 13))).hasSize(1);
        assertThat(titles()).containsExactly("Twee", "Een");
    }

    @Test
    void twoEntriesOfOnePageWithNamesAndTitlesOfTheirOwnAreTwo() {
        store(entry("1", "https://a.example/live", "Een", 12));
        assertThat(store(entry("2", "https://a.example/live", "Twee", 12))).hasSize(1);
    }

    @Test
    void equalTitlesOfOtherDaysAreTwo() {
        store(entry(null, null, "Weerbericht", 12));
        assertThat(store(entry(null, null, "Weerbericht", 13))).hasSize(1);
        assertThat(store(entry(null, null, "Weerbericht", 13))).isEmpty();
    }

    @Test
    void whatTheFeedTellsNoMoreStays() {
        store(entry("1", null, "Een", 12), entry("2", null, "Twee", 12));
        store(entry("3", null, "Drie", 13));
        assertThat(titles()).containsExactlyInAnyOrder("Een", "Twee", "Drie");
    }

    @Test
    void noEntryIsShownAsOfLaterThanItWasSeen() {
        store(entry("1", null, "Een", 31));
        assertThat(library.feeds().entries(feed, 0, 1).getFirst().moment()).isEqualTo(NOW);
    }

    @Test
    void keepsHowAFeedWasFound() {
        FeedState state = new FeedState("Bode", "\"e\"", "Sat", "ab", NOW, NOW.plusSeconds(900), 2, FailureReason.BUSY);
        library.feeds().setState(feed, state);
        assertThat(library.feeds().find(feed).orElseThrow().state()).isEqualTo(state);
    }

    @Test
    void readingMarksEntries() {
        List<Long> ids = store(entry("1", null, "Een", 12), entry("2", null, "Twee", 12), entry("3", null, "Drie", 12));
        library.feeds().markRead(ids.getFirst());
        assertThat(library.feeds().all().getFirst().unread()).isEqualTo(2);
        library.feeds().markAllRead(feed);
        assertThat(library.feeds().all().getFirst().unread()).isZero();
    }

    @Test
    void afterLettingGoAndComingBackTheEntriesAreThere() {
        store(entry("1", null, "Een", 12));
        library.apply(new Edit.ChangeFeed(EditAction.UNFOLLOW, SOURCE, null));
        assertThat(library.feeds().entries(null, 0, 9)).isEmpty();
        library.undo();
        assertThat(library.feeds().entries(null, 0, 9)).hasSize(1);
    }
}
