package org.citaat.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.citaat.app.ImportRequest;
import org.citaat.library.Library;
import org.citaat.model.Page;
import org.citaat.web.FetchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The pane that tells where an article comes from, what proves it, and what has changed.
class SourceWindowTest {
    private static final String PAGE = """
            <html lang="en"><head><title>Ferry to sail again</title></head><body><article><h1>Ferry to sail again</h1>
            <p>“The quay is strong enough for another fifty years,” said Mara Linden, who runs the port.</p>
            <p>The town waited for two years while the builders mended the old wall along the northern side.</p>
            <p>“We will be there on the first morning,” said baker Tom Ash, who lives behind the wall.</p></article></body></html>""";
    private final FxRobot robot = new FxRobot();
    private WindowFixture window;
    private volatile String page = PAGE;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), this::fetch, false);
        WindowFixture.onFx(() -> {
            window.model.start(List.of(new ImportRequest.Link(URI.create("https://post.example/ferry"))));
            return null;
        });
        window.await(
                () -> window.model.article().article().get() != null && !window.model.article().speeches().isEmpty());
        press(KeyCode.N);
        press(KeyCode.Y);
        press(KeyCode.N);
        press(KeyCode.Y);
        press(KeyCode.I);
    }

    private Page fetch(FetchRequest request) {
        return new Page(request.address(), request.address(), WindowFixture.CLOCK.instant(), "text/html; charset=utf-8",
                Map.of(), page.getBytes(UTF_8));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void factsAreCorrectedInPlaceAndComeBack() {
        TextField publication = window.find("#source-publication", TextField.class);
        WindowFixture.onFx(() -> {
            publication.setText("Harbour Post");
            publication.getOnAction().handle(null);
            return null;
        });
        WindowFixture.settle();
        assertThat(window.library.article(1).orElseThrow().article().facts().publication()).isEqualTo("Harbour Post");
        window.picture("source-light");
        press(KeyCode.ESCAPE);
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        WindowFixture.settle();
        assertThat(window.library.article(1).orElseThrow().article().facts().publication()).isEqualTo("post.example");
    }

    @Test
    void theTextIsVerified() {
        fire("#verify");
        assertThat(window.find(".fine", Label.class).getText()).contains("byte for byte");
    }

    @Test
    void changesAreShownByParagraphAndByQuotation() {
        page = PAGE.replace("fifty", "thirty").replaceAll("(?s)<p>“We will.*?</p>", "");
        fire("#check-changes");
        ListView<?> paragraphs = window.find("#changed-paragraphs", ListView.class);
        assertThat(paragraphs.getItems()).hasSize(2);
        assertThat(window.find(".fate.changed", Label.class).getText()).isEqualTo("Mara Linden: changed");
        assertThat(window.find(".fate.removed", Label.class).getText()).isEqualTo("Tom Ash: gone");
        window.picture("source-changes-light");
        WindowFixture.onFx(() -> {
            window.window.view().switchTheme();
            return null;
        });
        window.picture("source-changes-dark");
    }

    private void fire(String selector) {
        Button button = window.find(selector, Button.class);
        WindowFixture.onFx(() -> {
            button.fire();
            return null;
        });
        WindowFixture.settle();
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WindowFixture.settle();
    }
}
