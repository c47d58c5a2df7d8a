package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.citaat.library.Library;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.ui.article.Speech;
import org.citaat.web.FetchException;
import org.citaat.web.Fetcher;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// On a real display: the mouse finds quoted words where they are drawn.
@Tag("display")
class DisplayTest {
    private static final Fetcher OFFLINE = request -> {
        throw new FetchException(new Failure(request.address(), FailureReason.NO_CONNECTION, "offline"));
    };

    @Test
    void aClickOnQuotedWordsInTheTextSelectsTheirCard() throws Exception {
        FxRobot robot = new FxRobot();
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), OFFLINE, true)) {
            robot.clickOn("De brug die niemand wilde");
            WindowFixture.settle();
            robot.press(KeyCode.N).release(KeyCode.N);
            WindowFixture.settle();
            Node words = WindowFixture.onFx(() -> window.window.scene().getRoot().lookupAll(".reader-text").stream()
                    .filter(node -> node instanceof Text text && text.getText().startsWith("Van alle betrokkenen"))
                    .findFirst().orElseThrow());
            Bounds place = WindowFixture.onFx(() -> words.localToScreen(words.getBoundsInLocal()));
            robot.clickOn(place.getMinX() + place.getWidth() / 2, place.getMaxY() - 8);
            WindowFixture.settle();
            Speech selected = WindowFixture.onFx(() -> window.model.article().selected().get());
            assertThat(selected.speaker()).isEqualTo("Vechernyaya Gazeta");
            window.picture("display-clicked");
        }
    }
}
