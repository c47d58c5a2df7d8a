package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.citaat.library.Library;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.QuoteStatus;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.citaat.ui.article.Speech;
import org.citaat.ui.articles.ArticleRow;
import org.citaat.ui.sidebar.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the window does when it is used, beside the main job.
class WindowTest {
    private final FxRobot robot = new FxRobot();
    private WindowFixture window;

    @BeforeEach
    void open() throws Exception {
        window = new WindowFixture(Library.openInMemory(WindowFixture.CLOCK), WindowFixture.OFFLINE, true);
        robot.clickOn("Council backs £38m sea wall after stormy five-hour debate");
        WindowFixture.settle();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void anOffsetOfTheTextSelectsTheCardOfItsQuotation() {
        press(KeyCode.N);
        Speech first = selected();
        press(KeyCode.N);
        assertThat(selected()).isNotEqualTo(first);
        WindowFixture.onFx(() -> window.model.article().selectAt(first.start() + 3));
        WindowFixture.settle();
        assertThat(selected()).isEqualTo(first);
        assertThat(window.find("#cards", ListView.class).getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void selectedWordsBecomeAQuotationOfTheUsersOwn() {
        String text = WindowFixture.onFx(() -> window.model.article().article().get().article().text());
        int start = text.indexOf("storm");
        WindowFixture.onFx(() -> {
            window.window.view().reader().selectWords(new TextSpan(start, start + 20));
            return null;
        });
        press(KeyCode.Q);
        assertThat(selected().status()).isEqualTo(QuoteStatus.MANUAL);
        assertThat(selected().start()).isEqualTo(start);
        chord(KeyCode.Z);
        assertThat(window.library.quotes(article())).noneMatch(quote -> quote.status() == QuoteStatus.MANUAL);
    }

    @Test
    void aRejectedQuotationGoesAndComesBack() {
        press(KeyCode.N);
        Speech first = selected();
        press(KeyCode.X);
        assertThat(selected().start()).isNotEqualTo(first.start());
        assertThat(window.model.article().speeches()).noneMatch(speech -> speech.sameAs(first));
        chord(KeyCode.Z);
        assertThat(window.model.article().speeches()).anyMatch(speech -> speech.sameAs(first));
    }

    @Test
    void aKeyPressedTwiceIsOneEdit() {
        press(KeyCode.N);
        press(KeyCode.Y);
        press(KeyCode.Y);
        chord(KeyCode.Z);
        assertThat(selected().status()).isIn(QuoteStatus.TO_CHECK, QuoteStatus.UNSURE);
    }

    @Test
    void lettersTypedInTheSearchFieldAreNoCommands() {
        press(KeyCode.N);
        press(KeyCode.SLASH);
        robot.write("yx");
        WindowFixture.settle();
        assertThat(window.find("#search", TextInputControl.class).getText()).isEqualTo("yx");
        assertThat(window.library.nextUndo()).isEmpty();
    }

    @Test
    void theTableOpensAQuotationWhereItStands() {
        press(KeyCode.SLASH);
        robot.write("memory");
        WindowFixture.settle();
        TableView<?> table = window.find("#all-quotes", TableView.class);
        assertThat(table.getItems()).isNotEmpty();
        robot.clickOn(table).press(KeyCode.HOME).release(KeyCode.HOME);
        press(KeyCode.ENTER);
        assertThat(WindowFixture.onFx(() -> window.model.article().citation().orElseThrow().text()))
                .contains("memory");
    }

    @Test
    void aFailureIsARowWithItsReasonUntilItIsTakenAway() {
        Failure failure = new Failure(URI.create("https://paper.example/a"), FailureReason.NOT_FOUND, "404");
        window.library.keepFailure(failure);
        WindowFixture.settle();
        assertThat(window.model.articles().rows().getFirst()).isEqualTo(new ArticleRow.Failed(failure));
        robot.clickOn("Remove");
        WindowFixture.settle();
        assertThat(window.library.failures()).isEmpty();
        assertThat(window.model.articles().rows().getFirst()).isInstanceOf(ArticleRow.Saved.class);
    }

    @Test
    void whatAnotherProgramWroteIsShown() {
        try (Library other = Library.open(window.library.file(), WindowFixture.CLOCK)) {
            other.save(new Page(URI.create("https://paper.example/new"), URI.create("https://paper.example/new"),
                    WindowFixture.CLOCK.instant(), "text/plain", Map.of(), new byte[]{'x'}),
                    new Article(Facts.NONE, "A new text.", List.of()), List.of(), "1", "1");
        }
        WindowFixture.onFx(() -> {
            window.model.lookElsewhere();
            return null;
        });
        WindowFixture.settle();
        assertThat(window.model.articles().rows()).hasSize(7);
    }

    @Test
    void inTheTableNoLetterActsOnACardOutOfSight() {
        press(KeyCode.N);
        WindowFixture.onFx(() -> {
            window.model.place().set(Place.ALL_QUOTES);
            return null;
        });
        WindowFixture.settle();
        press(KeyCode.X);
        press(KeyCode.E);
        assertThat(window.library.nextUndo()).isEmpty();
    }

    @Test
    void anUndoOutOfSightIsShown() {
        press(KeyCode.N);
        press(KeyCode.Y);
        long edited = article();
        robot.clickOn("De brug die niemand wilde");
        WindowFixture.settle();
        assertThat(article()).isNotEqualTo(edited);
        chord(KeyCode.Z);
        assertThat(article()).isEqualTo(edited);
        assertThat(selected().status().open()).isTrue();
    }

    @Test
    void anotherNameKeepsTheKindItHasOnAnotherCard() {
        press(KeyCode.N);
        WindowFixture.onFx(() -> {
            window.model.article().changeSpeaker("Harbour Post");
            return null;
        });
        WindowFixture.settle();
        assertThat(selected().kind()).isEqualTo(SpeakerKind.PUBLICATION);
    }

    @Test
    void everyControlTellsAScreenReaderWhatItIs() {
        press(KeyCode.N);
        tellWhatTheyAre();
        LearntSamples.fill(window.library);
        chord(KeyCode.DIGIT4);
        tellWhatTheyAre();
        WindowFixture.onFx(() -> {
            window.window.view().add();
            return null;
        });
        tellWhatTheyAre();
    }

    private void tellWhatTheyAre() {
        WindowFixture.settle();
        Set<Node> all = WindowFixture.onFx(() -> window.window.scene().getRoot().lookupAll("*"));
        assertThat(all.stream().filter(WindowTest::isAsked)
                .filter(node -> node.getAccessibleRole() == AccessibleRole.NODE || name(node).isBlank())
                .map(Node::toString)).isEmpty();
    }

    private static boolean isAsked(Node node) {
        boolean inside = node.getStyleClass().contains("arrow-button") || node.getStyleClass().contains("thumb");
        return isShown(node) && !inside && (node instanceof ButtonBase || node instanceof TextInputControl
                || node instanceof ListView || node instanceof TableView) && node.getScene() != null;
    }

    private static boolean isShown(Node node) {
        Node each = node;
        while (each != null && each.isVisible()) {
            each = each.getParent();
        }
        return each == null;
    }

    private static String name(Node node) {
        String told = node.getAccessibleText();
        if (told != null) {
            return told;
        }
        return node instanceof Labeled labeled && node instanceof Control && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private Speech selected() {
        return WindowFixture.onFx(() -> window.model.article().selected().get());
    }

    private long article() {
        return WindowFixture.onFx(() -> window.model.article().article().get().id());
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
