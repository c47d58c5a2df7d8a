package org.citaat.ui.source;

import java.io.File;
import java.util.Map;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.citaat.app.CheckForChanges;
import org.citaat.app.CorrectFacts;
import org.citaat.model.Provenance;
import org.citaat.ui.Clipboards;
import org.citaat.ui.FailureWords;
import org.citaat.ui.Words;
import org.citaat.ui.source.SourceViewModel.Answer;
import org.citaat.ui.source.SourceViewModel.Source;
import org.jspecify.annotations.Nullable;

/// The pane over the window that tells where the open article comes from.
public final class SourceView extends StackPane {
    private final SourceViewModel model;
    private final Words words;
    private final ProvenanceWords provenance;
    private final VBox lines = new VBox();
    private final VBox answer = new VBox();
    private @Nullable Node before;

    public SourceView(SourceViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.provenance = new ProvenanceWords(words);
        getStyleClass().add("scrim");
        visibleProperty().bind(model.isOpen());
        managedProperty().bind(visibleProperty());
        getChildren().add(card());
        setOnMousePressed(event -> {
            if (equals(event.getTarget())) {
                model.close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            }
        });
        model.isOpen().addListener((property, old, open) -> focus(open));
        model.source().addListener((property, old, source) -> show(source));
        model.answer().addListener((property, old, now) -> show(now));
    }

    private void focus(boolean open) {
        if (open) {
            before = getScene().getFocusOwner();
            lookup("#check-changes").requestFocus();
        } else if (before != null) {
            before.requestFocus();
        }
    }

    private Region card() {
        Label title = new Label(words.get("source.title"));
        title.getStyleClass().add("dialog-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button close = button("source.close", "close-source", "secondary", model::close);
        HBox head = new HBox(title, gap, close);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane buttons = new FlowPane(8, 8,
                button("source.check", "check-changes", "primary", model::check),
                button("source.verify", "verify", "secondary", model::verify),
                button("source.original", "open-original", "secondary", model::openOriginal),
                button("source.copy", "copy-provenance", "secondary", this::copy),
                button("source.evidence", "save-evidence", "secondary", this::saveEvidence));
        lines.getStyleClass().add("provenance");
        answer.getStyleClass().add("source-answer");
        answer.managedProperty().bind(answer.visibleProperty());
        VBox content = new VBox(buttons, answer, new FactsForm(model, words), lines);
        content.getStyleClass().add("source-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(head, scroll);
        card.getStyleClass().addAll("dialog", "source-card");
        card.setMaxSize(680, Double.MAX_VALUE);
        StackPane.setMargin(card, new Insets(24));
        return card;
    }

    private Button button(String key, String id, String style, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(@Nullable Source source) {
        lines.getChildren().clear();
        if (source == null) {
            return;
        }
        lookup("#check-changes").setDisable(!source.hasPage());
        lookup("#open-original").setDisable(!source.hasPage());
        GridPane grid = new GridPane();
        grid.setHgap(12);
        grid.setVgap(4);
        for (Map.Entry<String, String> line : provenance.lines(source).entrySet()) {
            Label name = new Label(line.getKey());
            name.getStyleClass().add("muted");
            name.setMinWidth(Region.USE_PREF_SIZE);
            // a field whose text can be selected and copied, made to look like a label
            TextField value = new TextField(line.getValue());
            value.setEditable(false);
            value.setAccessibleText(line.getKey());
            value.getStyleClass().add("provenance-value");
            GridPane.setHgrow(value, Priority.ALWAYS);
            grid.addRow(grid.getRowCount(), name, value);
        }
        lines.getChildren().add(grid);
        for (Provenance version : source.versions().subList(1, source.versions().size())) {
            Button compare = button("source.compare", "compare-" + version.version(), "text-button",
                    () -> model.compare(version.version()));
            HBox line = new HBox(8, new Label(words.get("source.version", provenance.moment(version.saved()))),
                    compare);
            line.setAlignment(Pos.CENTER_LEFT);
            lines.getChildren().add(line);
        }
    }

    private void show(@Nullable Answer now) {
        answer.setVisible(now != null);
        answer.getChildren().clear();
        if (now != null) {
            answer.getChildren().add(node(now));
        }
    }

    private Node node(Answer now) {
        return switch (now) {
            case SourceViewModel.Asking _ -> sentence("source.asking", "muted");
            case SourceViewModel.Verified(var verification) -> verification.intact()
                    ? sentence("source.intact", "fine")
                    : sentence(verification.page() ? "source.textBroken" : "source.pageBroken", "problem");
            case SourceViewModel.Refused(CorrectFacts.Outcome why) -> sentence(
                    why == CorrectFacts.Outcome.NO_DATE ? "source.noDate" : "source.noLanguage", "problem");
            case SourceViewModel.Checked(CheckForChanges.Same _) -> sentence("source.same", "fine");
            case SourceViewModel.Checked(CheckForChanges.Changed(var comparison)) ->
                new ComparisonView(comparison, words);
            case SourceViewModel.Checked(CheckForChanges.NotChecked(var failure)) -> label(
                    new FailureWords(words).sentence(failure) + " " + words.get("source.keptAsItWas"), "problem");
        };
    }

    private Label sentence(String key, String style) {
        return label(words.get(key), style);
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }

    private void copy() {
        Source source = model.source().get();
        if (source != null) {
            Clipboards.put(provenance.text(source));
        }
    }

    private void saveEvidence() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("source.evidence"));
        chooser.setInitialFileName(words.get("source.evidenceFile"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("ZIP", "*.zip"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.saveEvidence(file.toPath(), words.get("evidence.note"));
        }
    }
}
