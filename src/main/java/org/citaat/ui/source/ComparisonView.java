package org.citaat.ui.source;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.citaat.model.Change;
import org.citaat.model.ComparedParagraph;
import org.citaat.model.ComparedWords;
import org.citaat.model.Comparison;
import org.citaat.model.QuoteFate;
import org.citaat.ui.Words;
import org.citaat.ui.WrappingCell;
import org.jspecify.annotations.Nullable;

/// Two versions side by side: what became of the kept quotations, then each paragraph that came, went or changed.
final class ComparisonView extends VBox {
    private final Words words;

    ComparisonView(Comparison comparison, Words words) {
        this.words = words;
        getStyleClass().add("comparison");
        Label sum = new Label(words.get("source.changed", comparison.count(Change.CHANGED),
                comparison.count(Change.ADDED), comparison.count(Change.REMOVED)));
        sum.setWrapText(true);
        sum.getStyleClass().add("comparison-sum");
        getChildren().add(sum);
        comparison.quotes().forEach(fate -> getChildren().add(quote(fate)));
        ListView<ComparedParagraph> paragraphs = new ListView<>();
        paragraphs.setId("changed-paragraphs");
        paragraphs.setAccessibleText(words.get("source.paragraphs"));
        paragraphs.getStyleClass().add("paragraphs");
        paragraphs.getItems().setAll(comparison.paragraphs().stream()
                .filter(paragraph -> paragraph.change() != Change.SAME).toList());
        paragraphs.setCellFactory(view -> new ParagraphCell());
        paragraphs.setPrefHeight(Math.min(260, 12 + 72.0 * paragraphs.getItems().size()));
        getChildren().add(paragraphs);
    }

    private Node quote(QuoteFate fate) {
        String said = fate.review().words();
        String speaker = fate.speaker() == null ? words.get("card.unknownSpeaker") : fate.speaker();
        Label state = new Label(words.get(switch (fate.fate()) {
            case STILL_THERE -> "source.stillThere";
            case CHANGED -> "source.quoteChanged";
            case GONE -> "source.gone";
        }, speaker));
        state.setWrapText(true);
        state.getStyleClass().addAll("fate", switch (fate.fate()) {
            case STILL_THERE -> "same";
            case CHANGED -> "changed";
            case GONE -> "removed";
        });
        Node text = fate.now().isEmpty()
                ? flow(List.of(new ComparedWords(Change.SAME, "“" + said + "”")))
                : flow(fate.now());
        return new VBox(state, text);
    }

    private static TextFlow flow(List<ComparedWords> parts) {
        TextFlow flow = new TextFlow();
        for (ComparedWords part : parts) {
            Text text = new Text(part.text());
            text.getStyleClass().addAll("compared", switch (part.change()) {
                case ADDED -> "compared-added";
                case REMOVED -> "compared-removed";
                case SAME, CHANGED -> "compared-same";
            });
            flow.getChildren().add(text);
        }
        return flow;
    }

    private final class ParagraphCell extends WrappingCell<ComparedParagraph> {
        @Override
        protected void updateItem(@Nullable ComparedParagraph paragraph, boolean none) {
            super.updateItem(paragraph, none);
            if (none || paragraph == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String kind = words.get(switch (paragraph.change()) {
                case ADDED -> "source.added";
                case REMOVED -> "source.removed";
                case CHANGED, SAME -> "source.changedHere";
            });
            Label label = new Label(kind);
            label.getStyleClass().add("muted");
            TextFlow flow = flow(paragraph.words());
            VBox box = new VBox(label, flow);
            setGraphic(box);
            setAccessibleText(kind + ". "
                    + String.join("", paragraph.words().stream().map(ComparedWords::text).toList()));
        }
    }
}
