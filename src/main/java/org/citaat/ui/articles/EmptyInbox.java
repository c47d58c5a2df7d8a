package org.citaat.ui.articles;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;

/// What the list shows while the library holds nothing: how to begin.
public final class EmptyInbox extends VBox {
    /// An empty inbox.
    ///
    /// @param openSample takes the sample articles in
    public EmptyInbox(Words words, Runnable openSample) {
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        Region drawing = Icon.INBOX.node(40);
        drawing.getStyleClass().add("empty-drawing");
        Label text = new Label(words.get("inbox.empty"));
        text.setWrapText(true);
        text.getStyleClass().add("empty-text");
        Button sample = new Button(words.get("inbox.openSample"));
        sample.setId("open-sample");
        sample.getStyleClass().add("secondary");
        sample.setOnAction(event -> openSample.run());
        getChildren().addAll(drawing, text, sample);
    }
}
