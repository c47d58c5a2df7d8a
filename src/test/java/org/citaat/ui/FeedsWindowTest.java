package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.citaat.library.Library;
import org.citaat.model.EntryRow;
import org.citaat.model.FollowedFeed;
import org.citaat.ui.shell.Done;
import org.citaat.ui.sidebar.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The place where a person follows papers and reads what they publish.
class FeedsWindowTest {
    private final FxRobot robot = new FxRobot();
    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), FeedSite::fetch, false);
        chord(KeyCode.DIGIT3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFeedOfASiteIsFollowedByTypingTheSitesAddress() {
        follow("post.example");
        assertThat(window.library.feeds().all()).extracting(FollowedFeed::name).containsExactly("The Harbour Post");
        assertThat(entries().getItems()).hasSize(3);
        assertThat(window.find("#place-feeds", ToggleButton.class).getAccessibleText()).isEqualTo("Feeds, 3");
    }

    @Test
    void anEntryIsTakenInByKeyAndOpened() {
        follow("post.example");
        ListView<?> list = entries();
        WindowFixture.onFx(() -> {
            list.requestFocus();
            list.getSelectionModel().select(0);
            return null;
        });
        press(KeyCode.ENTER);
        window.await(() -> window.model.article().article().get() != null);
        assertThat(window.library.quotes(1)).hasSize(1);
        assertThat(WindowFixture.onFx(() -> window.model.place().get())).isEqualTo(Place.INBOX);
        chord(KeyCode.DIGIT3);
        EntryRow row = (EntryRow) entries().getItems().getFirst();
        assertThat(row.article()).isEqualTo(1);
        assertThat(row.unread()).isFalse();
    }

    @Test
    void aFeedIsLetGoAndComesBack() {
        follow("post.example");
        WindowFixture.onFx(() -> {
            window.model.feeds().unfollow();
            return null;
        });
        assertThat(window.library.feeds().all()).isEmpty();
        chord(KeyCode.DIGIT1);
        chord(KeyCode.Z);
        assertThat(window.library.feeds().all()).hasSize(1);
        assertThat(entries().getItems()).hasSize(3);
        assertThat(WindowFixture.onFx(() -> window.model.place().get())).isEqualTo(Place.FEEDS);
    }

    @Test
    void aNameIsGivenTakenBackAndLeftAlone() {
        follow("post.example");
        WindowFixture.onFx(() -> {
            window.model.feeds().call("My port", "Papers / North");
            return null;
        });
        assertThat(window.library.feeds().all().getFirst().name()).isEqualTo("My port");
        Done told = WindowFixture.onFx(() -> window.model.done().get());
        WindowFixture.onFx(() -> {
            window.model.feeds().call("My port", "Papers/North");
            return null;
        });
        assertThat(WindowFixture.onFx(() -> window.model.done().get())).isSameAs(told);
        WindowFixture.onFx(() -> {
            window.model.feeds().call("", "");
            return null;
        });
        assertThat(window.library.feeds().all().getFirst().name()).isEqualTo("The Harbour Post");
    }

    @Test
    void whatIsNoFeedIsSaid() {
        follow("other.example");
        assertThat(window.find(".feed-told", Label.class).getText()).contains("other.example");
        assertThat(window.library.feeds().all()).isEmpty();
    }

    private void follow(String typed) {
        TextField field = window.find("#follow-field", TextField.class);
        WindowFixture.onFx(() -> {
            field.setText(typed);
            field.getOnAction().handle(null);
            return null;
        });
        WindowFixture.settle();
    }

    private ListView<?> entries() {
        return window.find("#entries", ListView.class);
    }

    private void chord(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(key, KeyCode.CONTROL);
        WindowFixture.settle();
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WindowFixture.settle();
    }
}
