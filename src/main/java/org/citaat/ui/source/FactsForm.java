package org.citaat.ui.source;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.citaat.app.CorrectFacts;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.ui.Words;
import org.citaat.ui.source.SourceViewModel.Source;
import org.jspecify.annotations.Nullable;

/// The facts of an article, to be corrected in place; what was found stands beside what was corrected.
final class FactsForm extends GridPane {
    private final SourceViewModel model;
    private final Words words;
    private final TextField title = new TextField();
    private final TextField authors = new TextField();
    private final TextField publication = new TextField();
    private final TextField published = new TextField();
    private final TextField language = new TextField();
    private final Button save;

    FactsForm(SourceViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("facts-form");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        getColumnConstraints().addAll(names, values);
        save = new Button(words.get("source.save"));
        save.setId("save-facts");
        save.getStyleClass().add("primary");
        save.setOnAction(event -> save());
        authors.setPromptText(words.get("source.authorsPrompt"));
        published.setPromptText(words.get("source.publishedPrompt"));
        language.setPromptText(words.get("source.languagePrompt"));
        model.source().addListener((property, old, source) -> fill(source));
        fill(model.source().get());
    }

    private void save() {
        model.correct(new CorrectFacts.Written(title.getText(), authors.getText(), publication.getText(),
                published.getText(), language.getText()));
    }

    private void fill(@Nullable Source source) {
        getChildren().clear();
        if (source == null) {
            return;
        }
        Facts shown = source.facts().facts();
        Facts found = source.facts().found();
        row("source.titleOf", title, shown.title(), found.title());
        row("source.authors", authors, joined(shown.authors()), joined(found.authors()));
        row("source.publication", publication, shown.publication(), found.publication());
        row("source.published", published, day(shown), day(found));
        row("source.language", language, shown.language(), found.language());
        HBox buttons = new HBox(save);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        add(buttons, 1, getRowCount());
    }

    private void row(String key, TextField field, @Nullable String shown, @Nullable String found) {
        int row = getRowCount();
        Label name = new Label(words.get(key));
        name.getStyleClass().add("muted");
        name.setLabelFor(field);
        field.setId(key.replace('.', '-'));
        field.setText(shown == null ? "" : shown);
        field.setAccessibleText(words.get(key));
        field.setOnAction(event -> save());
        add(name, 0, row);
        add(field, 1, row);
        String was = found == null ? "" : found;
        if (!was.equals(field.getText())) {
            Label machine = new Label(words.get("source.found", was.isEmpty() ? "–" : was));
            machine.setWrapText(true);
            machine.getStyleClass().add("muted");
            add(machine, 1, row + 1);
        }
    }

    private static String joined(List<String> authors) {
        return String.join("; ", authors);
    }

    private static @Nullable String day(Facts facts) {
        PublicationDate date = facts.published();
        return date == null ? null : date.day().toString();
    }
}
