package org.citaat.ui.browser;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.citaat.ui.Clipboards;
import org.citaat.ui.Words;
import org.citaat.ui.browser.BrowserViewModel.State;

import org.jspecify.annotations.Nullable;

/// The pane over the window in which the user lets his browser send pages.
public final class BrowserView extends StackPane {
    private final BrowserViewModel model;
    private final Words words;
    private final CheckBox on = new CheckBox();
    private final TextArea bookmark = new TextArea();
    private final Button copy = new Button();
    private final Label told = new Label();
    private boolean showing;
    private @Nullable Node before;

    public BrowserView(BrowserViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("scrim");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        getChildren().add(card());
        model.state().addListener((property, old, state) -> show(state));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private Region card() {
        Label title = new Label(words.get("browser.title"));
        title.getStyleClass().add("dialog-title");
        Label what = new Label(words.get("browser.what"));
        what.setWrapText(true);
        on.setId("browser-on");
        on.setText(words.get("browser.on"));
        on.setAccessibleText(words.get("browser.on"));
        on.selectedProperty().addListener((property, old, now) -> switched(now));
        bookmark.setId("bookmarklet");
        bookmark.setEditable(false);
        bookmark.setWrapText(true);
        bookmark.setPrefRowCount(4);
        bookmark.setAccessibleText(words.get("browser.bookmark"));
        bookmark.managedProperty().bind(bookmark.visibleProperty());
        copy.setId("copy-bookmarklet");
        copy.setText(words.get("browser.copy"));
        copy.getStyleClass().add("primary");
        copy.visibleProperty().bind(bookmark.visibleProperty());
        copy.setOnAction(event -> {
            Clipboards.put(bookmark.getText());
            told.setText(words.get("browser.copied"));
        });
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        Button close = new Button(words.get("source.close"));
        close.setId("close-browser");
        close.getStyleClass().add("secondary");
        close.setOnAction(event -> close());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, close, gap, copy);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, what, on, bookmark, told, buttons);
        card.getStyleClass().add("dialog");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        return card;
    }

    private void switched(boolean now) {
        if (showing) {
            return;
        }
        if (now) {
            model.switchOn();
        } else {
            model.switchOff();
        }
    }

    private void show(State state) {
        boolean receiving = state.bookmarklet().isPresent();
        showing = true;
        on.setSelected(receiving);
        showing = false;
        bookmark.setText(state.bookmarklet().orElse(""));
        bookmark.setVisible(receiving);
        told.setText(state.failed() ? words.get("browser.failed") : receiving ? words.get("browser.how") : "");
    }

    /// Shows the pane.
    public void open() {
        before = getScene().getFocusOwner();
        show(model.state().get());
        model.refresh();
        setVisible(true);
        on.requestFocus();
    }

    private void close() {
        setVisible(false);
        if (before != null) {
            before.requestFocus();
        }
    }
}
