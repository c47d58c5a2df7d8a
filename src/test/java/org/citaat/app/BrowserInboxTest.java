package org.citaat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.citaat.library.Library;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BrowserInboxTest {
    private final Library library = Library.openInMemory(() -> Instant.EPOCH);

    private BrowserInbox inbox() {
        return new BrowserInbox(library, request -> {}, () -> Instant.EPOCH, Enum::name);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void isOffUntilItIsSwitchedOn() {
        try (BrowserInbox inbox = inbox()) {
            inbox.resume();
            assertThat(inbox.bookmarklet()).isEmpty();
            assertThat(inbox.switchOn()).isTrue();
            assertThat(inbox.bookmarklet()).hasValueSatisfying(
                    bookmark -> assertThat(bookmark).startsWith("javascript:").contains("http://127.0.0.1:", "/send"));
        }
    }

    @Test
    void theBookmarkStaysGoodOverARestart() {
        Optional<String> bookmark;
        try (BrowserInbox inbox = inbox()) {
            inbox.switchOn();
            bookmark = inbox.bookmarklet();
        }
        try (BrowserInbox again = inbox()) {
            again.resume();
            assertThat(again.bookmarklet()).isEqualTo(bookmark);
        }
    }

    @Test
    void switchingOffMakesTheBookmarkWorthless() {
        try (BrowserInbox inbox = inbox()) {
            inbox.switchOn();
            Optional<String> bookmark = inbox.bookmarklet();
            inbox.switchOff();
            assertThat(inbox.bookmarklet()).isEmpty();
            inbox.resume();
            assertThat(inbox.bookmarklet()).isEmpty();
            inbox.switchOn();
            assertThat(inbox.bookmarklet()).isNotEqualTo(bookmark);
        }
    }
}
