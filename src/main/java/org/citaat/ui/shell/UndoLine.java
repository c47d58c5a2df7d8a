package org.citaat.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// Tells for some seconds what was just done, and offers to take it back.
final class UndoLine extends HBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final Words words;
    private final Label text = new Label();
    private final Button button = new Button();
    private final PauseTransition away = new PauseTransition(SHOWN);

    UndoLine(ShellViewModel model, Words words) {
        this.words = words;
        getStyleClass().add("undo-line");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        button.getStyleClass().add("text-button");
        getChildren().addAll(text, button);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        button.managedProperty().bind(button.visibleProperty());
        away.setOnFinished(event -> setVisible(false));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 40, 0));
        model.done().addListener((property, old, done) -> show(model, done));
        model.said().addListener((property, old, key) -> say(key));
    }

    private void show(ShellViewModel model, @Nullable Done done) {
        if (done == null) {
            return;
        }
        String what = words.get(switch (done.edit().action()) {
            case KEEP -> "done.keep";
            case CHANGE_SPEAKER -> "done.changeSpeaker";
            case REJECT -> "done.reject";
            case SPEAKER_UNKNOWN -> "done.unknown";
            case ADD_QUOTE -> "done.add";
            case REOPEN -> "done.reopen";
            case FORGET -> "done.forget";
            case USE_AGAIN -> "done.useAgain";
            case USE_NO_MORE -> "done.useNoMore";
            case CHANGE_NAME -> "done.changeName";
            case ACCEPT_WORD -> "done.acceptWord";
            case DISMISS_WORD -> "done.dismissWord";
            case FOLLOW -> "done.follow";
            case UNFOLLOW -> "done.unfollow";
            case CHANGE_FEED -> "done.changeFeed";
            case CORRECT_FACTS -> "done.correctFacts";
        });
        switch (done.how()) {
            case DONE, REDONE -> {
                text.setText(what);
                button.setText(words.get("done.undo"));
                button.setOnAction(event -> model.undo());
            }
            case UNDONE -> {
                text.setText(words.get("done.undone", what));
                button.setText(words.get("done.redo"));
                button.setOnAction(event -> model.redo());
            }
        }
        button.setVisible(true);
        appear();
    }

    private void say(@Nullable String key) {
        if (key != null) {
            text.setText(words.get(key));
            button.setVisible(false);
            appear();
        }
    }

    private void appear() {
        setAccessibleText(text.getText());
        setVisible(true);
        away.playFromStart();
    }
}
