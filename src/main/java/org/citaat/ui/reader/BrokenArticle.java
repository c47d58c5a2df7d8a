package org.citaat.ui.reader;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.citaat.ui.Words;
import org.citaat.ui.article.ArticleViewModel;

/// What the reader shows where the library could not give the article.
final class BrokenArticle extends VBox {
    BrokenArticle(ArticleViewModel model, Words words) {
        Label why = new Label(words.get("reader.broken"));
        why.getStyleClass().add("empty-text");
        Button retry = new Button(words.get("reader.retry"));
        retry.getStyleClass().add("secondary");
        retry.setOnAction(event -> model.retry());
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        getChildren().addAll(why, retry);
    }
}
