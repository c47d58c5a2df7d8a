package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.citaat.ui.LearntSamples.MARA;
import static org.citaat.ui.LearntSamples.OFFERED;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.citaat.library.Library;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.State;
import org.citaat.model.NameGender;
import org.citaat.ui.learnt.LearntRow;
import org.citaat.ui.sidebar.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// The place where the user sees what was learnt, and takes it back.
class LearntWindowTest {
    private final FxRobot robot = new FxRobot();
    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE, true);
        LearntSamples.fill(window.library);
        WindowFixture.settle();
        chord(KeyCode.DIGIT4);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void listsNamesAndWordsOnWhichTheUserHasDecided() {
        TableView<?> table = window.find("#learnt", TableView.class);
        assertThat(table.getItems()).extracting(row -> ((LearntRow) row).entry()).containsExactly("Harbour Post",
                "Mara Linden", "Peter Ashe", "tagged", "knorde");
        assertThat(window.find("#place-learnt", ToggleButton.class).getAccessibleText()).isEqualTo("Learnt, 5");
    }

    @Test
    void anEntryIsRemovedByKeyAndComesBack() {
        press(KeyCode.J);
        assertThat(selected()).isEqualTo("Mara Linden");
        press(KeyCode.DELETE);
        assertThat(window.library.learnt().names()).extracting(LearntName::name).doesNotContain("Mara Linden");
        assertThat(selected()).isEqualTo("Peter Ashe");
        chord(KeyCode.DIGIT1);
        chord(KeyCode.Z);
        assertThat(window.library.learnt().names()).contains(MARA);
        assertThat(WindowFixture.onFx(() -> window.model.place().get())).isEqualTo(Place.LEARNT);
    }

    @Test
    void anEntryIsSwitchedOffAndOnByKey() {
        press(KeyCode.J);
        press(KeyCode.SPACE);
        assertThat(window.library.learnt().names()).contains(MARA.using(false));
        assertThat(window.find("#use-entry", Button.class).getText()).isEqualTo("Use again");
        press(KeyCode.SPACE);
        assertThat(window.library.learnt().names()).contains(MARA);
    }

    @Test
    void whatANameIsCanBeSaid() {
        press(KeyCode.J);
        assertThat(window.find("#aliases", TextField.class).getText()).isEqualTo("Iron Mayor");
        WindowFixture.onFx(() -> {
            ChoiceBox<?> gender = (ChoiceBox<?>) window.window.scene().lookup("#gender");
            gender.getSelectionModel().select(NameGender.MALE.ordinal());
            return null;
        });
        robot.clickOn("#aliases").eraseText(10).write("the Colonel, Mayor of Staal");
        press(KeyCode.ENTER);
        assertThat(window.library.learnt().names()).filteredOn(name -> name.name().equals("Mara Linden"))
                .extracting(LearntName::gender, LearntName::aliases)
                .containsExactly(tuple(NameGender.MALE, List.of("the Colonel", "Mayor of Staal")));
    }

    @Test
    void anOfferIsAccepted() {
        click("Accept “burbled”");
        assertThat(state(OFFERED)).isEqualTo(State.ACCEPTED);
        chord(KeyCode.Z);
        assertThat(state(OFFERED)).isEqualTo(State.GATHERED);
    }

    @Test
    void aDecisionOnAWordLeavesTheSelectionWhereItIs() {
        press(KeyCode.J);
        click("Accept “burbled”");
        TableView<?> table = window.find("#learnt", TableView.class);
        assertThat(WindowFixture.onFx(() -> ((LearntRow) table.getSelectionModel().getSelectedItem()).entry()))
                .isEqualTo("Mara Linden");
    }

    @Test
    void anOfferIsDismissedAndNotAskedAgain() {
        click("Dismiss “burbled”");
        assertThat(state(OFFERED)).isEqualTo(State.DISMISSED);
        assertThat(WindowFixture.onFx(() -> window.model.learnt().offers())).extracting(LearntWord::word)
                .containsExactly("gedubde");
    }

    @Test
    void theExportSaysHowItEnded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("learnt.json");
        WindowFixture.onFx(() -> {
            window.model.learnt().export(file);
            return null;
        });
        WindowFixture.settle();
        assertThat(Files.readString(file)).contains("Mara Linden");
        assertThat(WindowFixture.onFx(() -> window.model.said().get())).isEqualTo("said.exported");
        WindowFixture.onFx(() -> {
            window.model.learnt().export(folder.resolve("missing/learnt.json"));
            return null;
        });
        WindowFixture.settle();
        assertThat(WindowFixture.onFx(() -> window.model.said().get())).isEqualTo("said.notExported");
    }

    private State state(LearntWord word) {
        return window.library.learnt().words().stream().filter(each -> each.sameEntry(word)).findFirst().orElseThrow()
                .state();
    }

    private String selected() {
        LearntRow row = WindowFixture.onFx(() -> window.model.learnt().selected().get());
        return row == null ? "" : row.entry();
    }

    /// Presses the button whose spoken text begins with `spoken`.
    private void click(String spoken) {
        Set<Node> buttons = WindowFixture.onFx(() -> window.window.scene().getRoot().lookupAll(".offer .button"));
        Node button = buttons.stream().filter(each -> String.valueOf(each.getAccessibleText()).startsWith(spoken))
                .findFirst().orElseThrow();
        robot.clickOn(button);
        WindowFixture.settle();
    }

    private void press(KeyCode key) {
        robot.press(key).release(key);
        WindowFixture.settle();
    }

    private void chord(KeyCode key) {
        robot.press(KeyCode.CONTROL, key).release(KeyCode.CONTROL, key);
        WindowFixture.settle();
    }
}
