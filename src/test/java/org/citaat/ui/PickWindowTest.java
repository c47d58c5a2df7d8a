package org.citaat.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.citaat.app.ImportRequest;
import org.citaat.library.Library;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.ui.articles.ArticleRow;
import org.citaat.ui.pick.PickViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A page that seems not to be the article, of which a person says what is.
class PickWindowTest {
    private static final String PAGE = """
            <html lang="en"><head><title>The quay</title></head><body><div class="menu"><a href="/">Home</a> <a href="/b">News</a></div>
            <article><h1>The quay</h1><p>“The quay is strong enough,” said Mara Linden, who runs the port of the town.</p></article>
            <div><p>Subscribe to read on</p></div><div class="aside"><p>The ferry starts in April, the company says.</p></div></body></html>""";
    private final FxRobot robot = new FxRobot();
    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK),
                request -> new Page(request.address(), request.address(), WindowFixture.CLOCK.instant(),
                        "text/html; charset=utf-8", Map.of(), PAGE.getBytes(UTF_8)),
                false);
        WindowFixture.onFx(() -> {
            window.model.start(List.of(new ImportRequest.Link(URI.create("https://post.example/quay"))));
            return null;
        });
        window.await(() -> window.model.articles().rows().stream().anyMatch(row -> row instanceof ArticleRow.Failed));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void thePickedBlocksBecomeTheArticle() {
        assertThat(window.library.failures().getFirst().reason()).isEqualTo(FailureReason.TEASER);
        WindowFixture.onFx(() -> {
            window.window.view().pick(window.library.failures().getFirst());
            return null;
        });
        WindowFixture.settle();
        window.picture("pick-light");
        ListView<?> blocks = window.find("#pick-blocks", ListView.class);
        assertThat(blocks.getItems().size()).isGreaterThan(3);
        WindowFixture.onFx(() -> {
            for (Object item : blocks.getItems()) {
                PickViewModel.Choice choice = (PickViewModel.Choice) item;
                choice.ticked()
                        .set(choice.block().text().contains("quay is") || choice.block().text().contains("ferry"));
            }
            return null;
        });
        robot.press(KeyCode.CONTROL, KeyCode.ENTER).release(KeyCode.ENTER, KeyCode.CONTROL);
        window.await(() -> window.model.article().article().get() != null);
        assertThat(window.library.article(1).orElseThrow().article().text()).isEqualTo(
                "“The quay is strong enough,” said Mara Linden, who runs the port of the town.\n\nThe ferry starts in April, the company says.");
        assertThat(window.library.failures()).isEmpty();
        assertThat(window.library.quotes(1)).hasSize(1);
    }
}
