package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.FeedSource;
import org.citaat.ui.sidebar.Place;
import org.junit.jupiter.api.Test;

/// A picture of every screen and state, light and dark, under target/screens.
class ScreensTest {
    @Test
    void anEmptyLibrary() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                false)) {
            both(window, "inbox-empty");
            WindowFixture.onFx(() -> {
                window.model.place().set(Place.ALL_QUOTES);
                return null;
            });
            both(window, "all-quotes-empty");
        }
    }

    @Test
    void theSampleLibrary() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            window.library.keepFailure(new Failure(URI.create("https://harbourpost.example/levy-2"),
                    FailureReason.NO_CONNECTION, "offline"));
            WindowFixture.settle();
            assertThat(window.model.articles().rows()).hasSize(7);
            both(window, "inbox-nothing-chosen");
            for (int row = 1; row <= 6; row++) {
                int index = row;
                WindowFixture.onFx(() -> {
                    window.model.articles().selected().set(window.model.articles().rows().get(index));
                    window.model.article().move(1);
                    return null;
                });
                both(window, "article-" + row);
            }
            WindowFixture.onFx(() -> {
                window.model.place().set(Place.ALL_QUOTES);
                return null;
            });
            both(window, "all-quotes");
            WindowFixture.onFx(() -> {
                window.model.all().words().set("wall");
                return null;
            });
            both(window, "search");
            WindowFixture.onFx(() -> {
                window.model.all().words().set("zyzzyva");
                return null;
            });
            both(window, "search-nothing");
            WindowFixture.onFx(() -> {
                window.window.view().add();
                return null;
            });
            both(window, "add");
        }
    }

    @Test
    void whatWasLearnt() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            WindowFixture.onFx(() -> {
                window.model.place().set(Place.LEARNT);
                return null;
            });
            both(window, "learnt-empty");
            LearntSamples.fill(window.library);
            WindowFixture.onFx(() -> {
                window.model.learnt().selected().set(window.model.learnt().rows().get(1));
                return null;
            });
            both(window, "learnt");
            WindowFixture.onFx(() -> {
                window.model.learnt().selected().set(window.model.learnt().rows().getLast());
                window.stage.setWidth(900);
                window.stage.setHeight(600);
                return null;
            });
            window.picture("learnt-small");
            WindowFixture.onFx(() -> {
                window.model.learnt().selected().set(window.model.learnt().rows().get(1));
                return null;
            });
            window.picture("learnt-small-name");
        }
    }

    @Test
    void sendingFromTheBrowser() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            WindowFixture.onFx(() -> {
                window.window.view().openBrowser();
                return null;
            });
            both(window, "browser-off");
            window.browser.switchOn();
            WindowFixture.onFx(() -> {
                window.window.view().openBrowser();
                return null;
            });
            window.picture("browser-on");
        }
    }

    @Test
    void feeds() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), FeedSite::fetch,
                true)) {
            WindowFixture.onFx(() -> {
                window.model.place().set(Place.FEEDS);
                return null;
            });
            both(window, "feeds-empty");
            FeedSource dead = new FeedSource(URI.create("https://gone.example/feed"),
                    "Een krant met een heel lange naam",
                    null, List.of("Kranten"));
            window.library.apply(new Edit.ChangeFeed(EditAction.FOLLOW, null, dead));
            WindowFixture.onFx(() -> {
                window.model.feeds().follow("post.example");
                window.model.feeds().refreshAll();
                return null;
            });
            WindowFixture.settle();
            WindowFixture.onFx(() -> {
                window.model.feeds().entries().selected().set(window.model.feeds().entries().rows().getFirst());
                return null;
            });
            both(window, "feeds");
            WindowFixture.onFx(() -> {
                window.stage.setWidth(900);
                window.stage.setHeight(600);
                return null;
            });
            window.picture("feeds-small");
        }
    }

    @Test
    void aSmallWindow() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            WindowFixture.onFx(() -> {
                window.model.articles().selected().set(window.model.articles().rows().get(3));
                window.model.article().move(1);
                window.stage.setWidth(900);
                window.stage.setHeight(600);
                return null;
            });
            window.picture("small-window");
        }
    }

    private static void both(WindowFixture window, String name) {
        window.picture(name + "-light");
        WindowFixture.onFx(() -> {
            window.window.view().switchTheme();
            return null;
        });
        window.picture(name + "-dark");
        WindowFixture.onFx(() -> {
            window.window.view().switchTheme();
            return null;
        });
    }
}
