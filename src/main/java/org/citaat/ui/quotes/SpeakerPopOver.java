package org.citaat.ui.quotes;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.citaat.ui.Words;
import org.citaat.ui.article.ArticleViewModel;
import org.citaat.ui.article.Speech;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/// Where another speaker is named for the selected card: names of this article first, then the library's.
final class SpeakerPopOver {
    private final ArticleViewModel model;
    private final PopOver popOver = new PopOver();
    private final TextField field = new TextField();
    private final ListView<String> names = new ListView<>();
    private @Nullable Node owner;
    /// No key was pressed since it opened: a letter typed now belongs to the key that opened it.
    private boolean opening;

    SpeakerPopOver(ArticleViewModel model, Words words) {
        this.model = model;
        Label title = new Label(words.get("speaker.title"));
        title.getStyleClass().add("pane-title");
        field.setId("speaker-field");
        field.setPromptText(words.get("speaker.prompt"));
        field.setAccessibleText(words.get("speaker.prompt"));
        field.textProperty().addListener((property, old, typed) -> suggest(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (opening) {
                event.consume();
            }
        });
        names.setId("speaker-names");
        names.setAccessibleText(words.get("speaker.names"));
        names.setPrefHeight(180);
        names.setCellFactory(list -> new NameCell());
        names.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        Button unknown = new Button(words.get("speaker.unknown"));
        unknown.getStyleClass().add("secondary");
        unknown.setOnAction(event -> apply(""));
        Button apply = new Button(words.get("speaker.apply"));
        apply.getStyleClass().add("primary");
        apply.setOnAction(event -> apply(field.getText()));
        HBox buttons = new HBox(apply, unknown);
        buttons.getStyleClass().add("card-buttons");
        VBox box = new VBox(title, field, names, buttons);
        box.getStyleClass().add("speaker-choice");
        popOver.setContentNode(box);
        popOver.setArrowLocation(PopOver.ArrowLocation.RIGHT_TOP);
        popOver.setAnimated(false);
        popOver.setDetachable(false);
        popOver.setOnHidden(event -> giveFocusBack());
    }

    /// Opens beside `beside`, with the speaker's present name to be overwritten.
    void open(Node beside) {
        Speech speech = model.selected().get();
        String name = speech == null ? null : speech.speaker();
        owner = beside;
        opening = true;
        field.setText(name == null ? "" : name);
        suggest("");
        popOver.getRoot().getStylesheets().setAll(beside.getScene().getStylesheets());
        popOver.getRoot().getStyleClass().removeAll("light", "dark");
        popOver.getRoot().getStyleClass().addAll(beside.getScene().getRoot().getStyleClass());
        popOver.show(beside);
        field.requestFocus();
        field.selectAll();
    }

    void hide() {
        popOver.hide();
    }

    private void suggest(String typed) {
        model.speakersFor(typed, names.getItems()::setAll);
    }

    private void key(KeyEvent event) {
        opening = false;
        if (event.getCode() == KeyCode.ENTER) {
            String chosen = names.getSelectionModel().getSelectedItem();
            apply(names.equals(event.getSource()) || chosen != null && names.isFocused() ? chosen : field.getText());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && field.equals(event.getSource())) {
            names.requestFocus();
            names.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            popOver.hide();
            event.consume();
        }
    }

    private void apply(@Nullable String name) {
        if (name != null) {
            popOver.hide();
            model.changeSpeaker(name);
        }
    }

    private void giveFocusBack() {
        if (owner != null && owner.getScene() != null) {
            owner.requestFocus();
        }
    }

    private final class NameCell extends ListCell<String> {
        NameCell() {
            setOnMouseClicked(event -> apply(getItem()));
        }

        @Override
        protected void updateItem(@Nullable String name, boolean empty) {
            super.updateItem(name, empty);
            setText(empty ? null : name);
        }
    }
}
