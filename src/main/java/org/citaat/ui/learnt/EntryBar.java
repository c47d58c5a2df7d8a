package org.citaat.ui.learnt;

import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.citaat.model.LearntName;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.citaat.ui.Words;
import org.citaat.ui.learnt.LearntRow.Name;
import org.citaat.ui.learnt.LearntRow.Word;
import org.jspecify.annotations.Nullable;

/// What can be changed of the selected entry: what a name is, which pronouns stand for it, its aliases; and its use.
final class EntryBar extends HBox {
    private final LearntViewModel model;
    private final Words words;
    private final ChoiceBox<SpeakerKind> kind = new ChoiceBox<>();
    private final ChoiceBox<NameGender> gender = new ChoiceBox<>();
    private final TextField aliases = new TextField();
    private final Button use = new Button();
    private final Button remove = new Button();
    private boolean filling;

    EntryBar(LearntViewModel model, Words words) {
        this.model = model;
        this.words = words;
        LearntSentences sentences = new LearntSentences(words);
        getStyleClass().add("entry-bar");
        setAlignment(Pos.CENTER_LEFT);
        choice(kind, SpeakerKind.values(), "learnt.kind", sentences::kind);
        choice(gender, NameGender.values(), "learnt.gender", sentences::gender);
        aliases.setId("aliases");
        aliases.setPromptText(words.get("learnt.aliases"));
        aliases.setAccessibleText(words.get("learnt.aliases"));
        aliases.setOnAction(event -> describe());
        aliases.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                describe();
            }
        });
        HBox.setHgrow(aliases, Priority.ALWAYS);
        button(use, "use-entry", "learnt.useTip");
        use.setOnAction(event -> model.toggle());
        button(remove, "remove-entry", "learnt.removeTip");
        remove.setText(words.get("learnt.remove"));
        remove.setOnAction(event -> model.forget());
        getChildren().addAll(part("learnt.kind", kind), part("learnt.gender", gender), part("learnt.aliases", aliases),
                use, remove);
        managedProperty().bind(visibleProperty());
        model.selected().addListener((property, old, row) -> fill(row));
        fill(model.selected().get());
    }

    private Node part(String key, Region field) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        HBox part = new HBox(label, field);
        part.setAlignment(Pos.CENTER_LEFT);
        part.getStyleClass().add("entry-part");
        part.visibleProperty().bind(field.visibleProperty());
        part.managedProperty().bind(field.visibleProperty());
        HBox.setHgrow(part, HBox.getHgrow(field));
        return part;
    }

    private void button(Button button, String id, String tip) {
        button.setId(id);
        button.getStyleClass().add("secondary");
        button.setTooltip(new Tooltip(words.get(tip)));
        button.setMinWidth(USE_PREF_SIZE);
    }

    private <T> void choice(ChoiceBox<T> box, T[] values, String key, Function<T, String> sentence) {
        box.setId(key.substring(key.indexOf('.') + 1));
        box.getItems().setAll(values);
        box.setAccessibleText(words.get(key));
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : sentence.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed in a choice");
            }
        });
        box.valueProperty().addListener((property, old, value) -> describe());
    }

    private void fill(@Nullable LearntRow row) {
        filling = true;
        setVisible(row != null);
        boolean name = row instanceof Name;
        kind.setVisible(name);
        gender.setVisible(row instanceof Name(LearntName person) && person.kind() == SpeakerKind.PERSON);
        aliases.setVisible(name);
        setAlignment(name ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        switch (row) {
            case Name(LearntName shown) -> {
                kind.setValue(shown.kind());
                gender.setValue(shown.gender());
                aliases.setText(String.join(", ", shown.aliases()));
            }
            case Word _ -> aliases.setText("");
            case null -> aliases.setText("");
        }
        use.setText(words.get(row != null && row.used() ? "learnt.useNoMore" : "learnt.useAgain"));
        filling = false;
    }

    private void describe() {
        if (!filling && model.selected().get() instanceof Name(LearntName name)) {
            model.describe(name, kind.getValue(), gender.getValue(), aliases.getText());
        }
    }
}
