package org.citaat.ui.articles;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;

/// What stands where no article is open: a word to choose one, and the last three.
public final class LastArticles extends VBox {
    private static final int SHOWN = 3;

    private final ArticlesViewModel model;
    private final Words words;

    public LastArticles(ArticlesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("empty");
        setAlignment(Pos.CENTER);
        model.rows().addListener((InvalidationListener) changed -> show());
        show();
    }

    private void show() {
        Region drawing = Icon.PAPER.node(40);
        drawing.getStyleClass().add("empty-drawing");
        Label text = new Label(words.get("reader.empty"));
        text.getStyleClass().add("empty-text");
        getChildren().setAll(drawing, text);
        List<Node> last = model.rows().stream().filter(ArticleRow.Saved.class::isInstance).limit(SHOWN).map(this::link)
                .toList();
        if (!last.isEmpty()) {
            Label heading = new Label(words.get("reader.last"));
            heading.getStyleClass().add("muted");
            VBox list = new VBox(heading);
            list.getChildren().addAll(last);
            list.setAlignment(Pos.CENTER);
            getChildren().add(list);
        }
    }

    private Node link(ArticleRow row) {
        Button button = new Button(row instanceof ArticleRow.Saved saved ? saved.summary().title() : "");
        button.getStyleClass().add("text-button");
        button.setOnAction(event -> model.selected().set(row));
        return button;
    }
}
