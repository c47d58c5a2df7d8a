package org.citaat.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.citaat.library.Library;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.StoredArticle;
import org.citaat.ui.articles.ArticleRow;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.citaat.web.Fetcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Taking articles in, from the window.
class AddTest {
    private static final String PAGE = """
            <html lang="en"><head><title>The wall stands</title></head><body><article><h1>The wall stands</h1>
            <p>The council met on Tuesday evening to hear the engineers, and the hall was full long before eight.</p>
            <p>“The wall will stand for another winter,” said Mara Linden, who has kept the harbour for twenty years.</p>
            <p>Nobody asked who would pay for it, and nobody on the platform offered to say so before the end.</p>
            </article></body></html>""";

    private final FxRobot robot = new FxRobot();

    @Test
    void aLinkPastedInTheFieldBecomesAnArticleWithItsQuotation() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), AddTest::page,
                false)) {
            chord(KeyCode.N);
            assertThat(window.find("#add-field", TextInputControl.class).isFocused()).isTrue();
            robot.write("https://paper.example/wall").press(KeyCode.ENTER).release(KeyCode.ENTER);
            StoredArticle article = opened(window);
            assertThat(article.article().facts().title()).isEqualTo("The wall stands");
            assertThat(WindowFixture.onFx(() -> window.model.article().speeches().getFirst().speaker()))
                    .isEqualTo("Mara Linden");
        }
    }

    @Test
    void textOnTheClipboardIsTakenInByItsKey() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), AddTest::page,
                false)) {
            WindowFixture.onFx(() -> {
                ClipboardContent content = new ClipboardContent();
                content.putString("A short note\n\n“We are open,” said Mara Linden on Friday.");
                Clipboard.getSystemClipboard().setContent(content);
                window.window.view().requestFocus();
                return null;
            });
            chord(KeyCode.V);
            assertThat(opened(window).article().facts().title()).isEqualTo("A short note");
        }
    }

    @Test
    void anImportThatIsCancelledLeavesNothing() throws Exception {
        CountDownLatch fetching = new CountDownLatch(1);
        Fetcher endless = request -> {
            fetching.countDown();
            new CountDownLatch(1).await();
            throw new AssertionError("nobody opens this latch");
        };
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), endless, false)) {
            chord(KeyCode.N);
            robot.write("https://paper.example/slow").press(KeyCode.ENTER).release(KeyCode.ENTER);
            fetching.await();
            WindowFixture.settle();
            window.picture("import-running-light");
            robot.clickOn("Cancel");
            until(window, () -> window.model.articles().rows().isEmpty());
            assertThat(window.library.failures()).isEmpty();
            assertThat(window.library.counts().articles()).isZero();
        }
    }

    @Test
    void aFailureCanBeTriedAgain() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        Fetcher shaky = request -> {
            if (tries.incrementAndGet() == 1) {
                throw new FetchException(new Failure(request.address(), FailureReason.NO_CONNECTION, ""));
            }
            return page(request);
        };
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), shaky, false)) {
            chord(KeyCode.N);
            robot.write("https://paper.example/wall").press(KeyCode.ENTER).release(KeyCode.ENTER);
            until(window, () -> window.model.articles().rows().stream().anyMatch(ArticleRow.Failed.class::isInstance));
            robot.clickOn("Retry");
            assertThat(opened(window).article().facts().title()).isEqualTo("The wall stands");
            assertThat(window.library.failures()).isEmpty();
        }
    }

    @Test
    void aTextInALanguageWithoutWordListsSaysSo() throws Exception {
        String estonian = """
                <html lang="et"><head><title>Sild jääb suletuks</title></head><body><article><h1>Sild jääb suletuks</h1>
                <p>Linnavolikogu kogunes teisipäeva õhtul, et kuulata insenere, ja saal oli ammu enne kaheksat täis.</p>
                <p>„Me ei oodanud seda veel sel talvel,“ ütles Mart Kivisild, kes on sadamat hoidnud kakskümmend aastat.</p>
                <p>Keegi ei küsinud, kes selle eest maksab, ja keegi laval ei pakkunud seda enne lõppu ka öelda.</p>
                </article></body></html>""";
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK),
                request -> page(request, estonian), false)) {
            chord(KeyCode.N);
            robot.write("https://paper.example/sild").press(KeyCode.ENTER).release(KeyCode.ENTER);
            opened(window);
            assertThat(window.find(".note", Label.class).getText())
                    .isEqualTo("Quotation marks only: there is no speaker finding for Estonian yet.");
            assertThat(WindowFixture.onFx(() -> window.model.article().speeches())).hasSize(1);
            window.picture("language-without-lists-light");
        }
    }

    private static Page page(FetchRequest request) {
        return page(request, PAGE);
    }

    private static Page page(FetchRequest request, String html) {
        return new Page(request.address(), request.address(), WindowFixture.CLOCK.instant(),
                "text/html; charset=utf-8", Map.of(), html.getBytes(UTF_8));
    }

    private static StoredArticle opened(WindowFixture window) {
        until(window, () -> window.model.article().article().get() != null);
        @Nullable
        StoredArticle article = WindowFixture.onFx(() -> window.model.article().article().get());
        return Objects.requireNonNull(article);
    }

    /// Imports have threads of their own: what they bring is waited for, by the JavaFX thread's own turns.
    private static void until(WindowFixture window, Callable<Boolean> holds) {
        window.await(holds);
        WindowFixture.settle();
    }

    private void chord(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(KeyCode.CONTROL, key);
        WindowFixture.settle();
    }
}
