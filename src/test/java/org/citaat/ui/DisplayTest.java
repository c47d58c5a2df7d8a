package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.TextPos;
import org.citaat.library.Library;
import org.citaat.ui.article.Speech;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// On a real display: the mouse finds quoted words where they are drawn.
@Tag("display")
class DisplayTest {
    @Test
    void aClickOnQuotedWordsInTheTextSelectsTheirCard() throws Exception {
        FxRobot robot = new FxRobot();
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            robot.clickOn("De brug die niemand wilde");
            WindowFixture.settle();
            robot.press(KeyCode.N).release(KeyCode.N);
            WindowFixture.settle();
            Point2D place = placeOf(window, "Van alle betrokkenen");
            robot.clickOn(place);
            WindowFixture.settle();
            Speech selected = WindowFixture.onFx(() -> window.model.article().selected().get());
            assertThat(selected.speaker()).isEqualTo("Vechernyaya Gazeta");
            window.picture("display-clicked");
        }
    }

    /// Here and not under the headless platform, whose screen has no room for it.
    @Test
    void aLargeWindow() throws Exception {
        try (WindowFixture window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE,
                true)) {
            WindowFixture.onFx(() -> {
                window.model.articles().selected().set(window.model.articles().rows().get(3));
                window.model.article().move(1);
                window.stage.setWidth(2560);
                window.stage.setHeight(1440);
                return null;
            });
            assertThat(ImageIO.read(window.picture("large-window")).getWidth()).isEqualTo(2560);
        }
    }

    /// A point of the screen at which the reader shows the first of `words`.
    private static Point2D placeOf(WindowFixture window, String words) {
        RichTextArea reader = window.find("#reader", RichTextArea.class);
        return WindowFixture.onFx(() -> {
            Bounds all = reader.localToScreen(reader.getBoundsInLocal());
            for (double y = all.getMinY(); y < all.getMaxY(); y += 4) {
                for (double x = all.getMinX(); x < all.getMaxX(); x += 4) {
                    TextPos position = reader.getTextPosition(x, y);
                    int start = position == null ? -1 : reader.getPlainText(position.index()).indexOf(words);
                    if (start >= 0 && position.offset() > start + 4 && position.offset() < start + words.length()) {
                        return new Point2D(x, y);
                    }
                }
            }
            throw new AssertionError("not in sight: " + words);
        });
    }
}
