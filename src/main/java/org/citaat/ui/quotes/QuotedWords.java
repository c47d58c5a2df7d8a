package org.citaat.ui.quotes;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.citaat.ui.Words;

/// Quoted words on a card: at most some lines of them, until the reader asks for more.
final class QuotedWords extends VBox {
    /// Longer words are cut until asked for, in UTF-16 code units; about five lines.
    private static final int LONG = 260;

    QuotedWords(String quoted, Words words) {
        Label label = new Label();
        label.setWrapText(true);
        label.getStyleClass().add("card-words");
        getChildren().add(label);
        if (quoted.length() <= LONG) {
            label.setText(words.get("card.words", quoted));
            return;
        }
        label.setText(words.get("card.wordsCut", cut(quoted)));
        Button more = new Button(words.get("card.more"));
        more.getStyleClass().add("text-button");
        more.setOnAction(event -> {
            label.setText(words.get("card.words", quoted));
            getChildren().remove(more);
        });
        getChildren().add(more);
    }

    private static String cut(String quoted) {
        int blank = quoted.lastIndexOf(' ', LONG);
        return quoted.substring(0, blank < LONG / 2 ? LONG : blank);
    }
}
