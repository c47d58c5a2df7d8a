package org.citaat.ui.learnt;

import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.model.LearntWord;
import org.citaat.ui.Words;

/// The words that are offered, a line each with its yes and no; no more at once than leave room for the table.
final class OffersView extends VBox {
    private static final int SHOWN = 3;

    private final LearntViewModel model;
    private final Words words;
    private final LearntSentences sentences;

    OffersView(LearntViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.sentences = new LearntSentences(words);
        getStyleClass().add("offers");
        setId("offers");
        managedProperty().bind(visibleProperty());
        model.offers().addListener((ListChangeListener<LearntWord>) change -> fill());
        fill();
    }

    private void fill() {
        getChildren().setAll(model.offers().stream().limit(SHOWN).map(this::line).toList());
        setVisible(!model.offers().isEmpty());
    }

    private Node line(LearntWord offer) {
        Label question = new Label(sentences.question(offer));
        question.setWrapText(true);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button accept = button("learnt.accept", "learnt.acceptSpoken", offer, "primary");
        accept.setOnAction(event -> model.accept(offer));
        Button dismiss = button("learnt.dismiss", "learnt.dismissSpoken", offer, "secondary");
        dismiss.setOnAction(event -> model.dismiss(offer));
        HBox line = new HBox(question, gap, accept, dismiss);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("offer");
        return line;
    }

    private Button button(String key, String spoken, LearntWord offer, String style) {
        Button button = new Button(words.get(key));
        button.setAccessibleText(words.get(spoken, offer.word(), sentences.question(offer)));
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
