package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.citaat.library.Library;
import org.citaat.model.QuoteStatus;
import org.citaat.ui.article.Speech;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The main job, done as a user does it: by mouse and keys in the real window.
class MainJobTest {
    @TempDir
    private Path folder;
    private final FxRobot robot = new FxRobot();

    @Test
    void checksAQuotationCopiesItAndFindsItAgainAfterARestart() throws Exception {
        Path file = folder.resolve("library.citaat");
        try (WindowFixture window = new WindowFixture(Library.open(file, WindowFixture.CLOCK), WindowFixture.OFFLINE,
                false)) {
            robot.clickOn("#open-sample");
            WindowFixture.settle();
            robot.clickOn("De brug die niemand wilde");
            WindowFixture.settle();
            assertThat(quotations(window)).isEqualTo(3);
            assertThat(speakers(window)).containsExactly("Severny Kurjer", "Vechernyaya Gazeta");

            changeTheSecondSpeakerTo("Vechernjaja Gazeta");
            assertThat(speakers(window)).containsExactly("Severny Kurjer", "Vechernjaja Gazeta");

            robot.press(KeyCode.P).release(KeyCode.P).press(KeyCode.Y).release(KeyCode.Y);
            WindowFixture.settle();
            assertThat(statuses(window)).containsExactly(QuoteStatus.CHECKED, QuoteStatus.CORRECTED);

            chord(KeyCode.Z);
            assertThat(statuses(window)).containsExactly(QuoteStatus.TO_CHECK, QuoteStatus.CORRECTED);
            chord(KeyCode.Z);
            assertThat(speakers(window)).containsExactly("Severny Kurjer", "Vechernyaya Gazeta");
            chord(KeyCode.SHIFT, KeyCode.Z);
            chord(KeyCode.SHIFT, KeyCode.Z);
            assertThat(statuses(window)).containsExactly(QuoteStatus.CHECKED, QuoteStatus.CORRECTED);

            chord(KeyCode.SHIFT, KeyCode.C);
            assertThat(clipboard()).startsWith("“Een brug die na vier jaar")
                    .contains("— Severny Kurjer, via “De brug die niemand wilde”, De Noorderkrant, June 26, 2023")
                    .endsWith("https://www.denoorderkrant.example/commentaar/de-brug-die-niemand-wilde");
            window.picture("main-job-checked");
        }
        try (WindowFixture window = new WindowFixture(Library.open(file, WindowFixture.CLOCK), WindowFixture.OFFLINE,
                false)) {
            robot.press(KeyCode.SLASH).release(KeyCode.SLASH).write("vechernjaja");
            WindowFixture.settle();
            TableView<?> table = window.find("#all-quotes", TableView.class);
            assertThat(table.getItems()).hasSize(1);
            robot.clickOn(table).press(KeyCode.HOME).release(KeyCode.HOME).press(KeyCode.ENTER)
                    .release(KeyCode.ENTER);
            WindowFixture.settle();
            Speech open = WindowFixture.onFx(() -> window.model.article().selected().get());
            assertThat(open.speaker()).isEqualTo("Vechernjaja Gazeta");
            assertThat(open.status()).isEqualTo(QuoteStatus.CORRECTED);
            chord(KeyCode.Z);
            assertThat(statuses(window)).containsExactly(QuoteStatus.TO_CHECK, QuoteStatus.CORRECTED);
        }
    }

    private void changeTheSecondSpeakerTo(String name) {
        robot.press(KeyCode.N).release(KeyCode.N).press(KeyCode.N).release(KeyCode.N);
        WindowFixture.settle();
        robot.press(KeyCode.E).release(KeyCode.E);
        WindowFixture.settle();
        WindowFixture.picture(robot.lookup("#speaker-field").query().getScene().getRoot(), "speaker-choice-light");
        robot.write(name).press(KeyCode.ENTER).release(KeyCode.ENTER);
        WindowFixture.settle();
    }

    private void chord(KeyCode... keys) {
        robot.press(KeyCode.CONTROL);
        robot.press(keys).release(keys);
        robot.release(KeyCode.CONTROL);
        WindowFixture.settle();
    }

    private static int quotations(WindowFixture window) {
        ListView<?> cards = window.find("#cards", ListView.class);
        return cards.getItems().stream().mapToInt(card -> ((Speech) card).quotes().size()).sum();
    }

    private static List<String> speakers(WindowFixture window) {
        return WindowFixture.onFx(() -> window.model.article().speeches().stream().map(Speech::speaker).toList());
    }

    private static List<QuoteStatus> statuses(WindowFixture window) {
        return WindowFixture.onFx(() -> window.model.article().speeches().stream().map(Speech::status).toList());
    }

    private static String clipboard() {
        return WindowFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
