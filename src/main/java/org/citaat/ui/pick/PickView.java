package org.citaat.ui.pick;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.citaat.ui.FailureWords;
import org.citaat.ui.Words;
import org.citaat.ui.WrappingCell;
import org.citaat.ui.pick.PickViewModel.Choice;
import org.citaat.ui.pick.PickViewModel.State;
import org.jspecify.annotations.Nullable;

/// The pane over the window in which a person ticks the blocks that are the article.
public final class PickView extends StackPane {
    private final PickViewModel model;
    private final Words words;
    private final ListView<Choice> list = new ListView<>();
    private final Label told = new Label();
    private final Button take = new Button();
    private @Nullable Node before;

    public PickView(PickViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("scrim");
        managedProperty().bind(visibleProperty());
        getChildren().add(card());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.close();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                model.take();
                event.consume();
            } else if (event.getCode() == KeyCode.SPACE && list.isFocused()) {
                toggle(list.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
        model.state().addListener((property, old, state) -> show(state));
        show(model.state().get());
    }

    private static void toggle(@Nullable Choice choice) {
        if (choice != null) {
            choice.ticked().set(!choice.ticked().get());
        }
    }

    private Region card() {
        Label title = new Label(words.get("pick.title"));
        title.getStyleClass().add("dialog-title");
        told.setWrapText(true);
        told.getStyleClass().add("muted");
        list.setId("pick-blocks");
        list.setAccessibleText(words.get("pick.title"));
        list.getStyleClass().addAll("paragraphs", "pick");
        list.setItems(model.choices());
        list.setCellFactory(view -> new ChoiceCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        take.setText(words.get("pick.take"));
        take.setId("pick-take");
        take.getStyleClass().add("primary");
        take.setOnAction(event -> model.take());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(8, button("pick.all", () -> model.tickAll(true)),
                button("pick.none", () -> model.tickAll(false)), gap, button("add.cancel", model::close), take);
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox card = new VBox(title, told, list, buttons);
        card.getStyleClass().addAll("dialog", "source-card");
        card.setMaxSize(720, Double.MAX_VALUE);
        StackPane.setMargin(card, new Insets(24));
        return card;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(words.get(key));
        button.setId(key.replace('.', '-'));
        button.getStyleClass().add("text-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void show(State state) {
        boolean open = !(state instanceof PickViewModel.Closed);
        if (open && !isVisible() && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        setVisible(open);
        take.setDisable(!(state instanceof PickViewModel.Choosing));
        list.setVisible(state instanceof PickViewModel.Choosing);
        told.setText(switch (state) {
            case PickViewModel.Closed _ -> "";
            case PickViewModel.Loading _ -> words.get("import.fetching");
            case PickViewModel.Broken(var failure) -> new FailureWords(words).sentence(failure);
            case PickViewModel.Choosing _ -> words.get("pick.how");
        });
        if (state instanceof PickViewModel.Choosing) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        } else if (!open && before != null) {
            before.requestFocus();
        }
    }

    private final class ChoiceCell extends WrappingCell<Choice> {
        private final CheckBox box = new CheckBox();
        private final Label text = new Label();
        private final HBox line = new HBox(10, box, text);
        private @Nullable SimpleBooleanProperty bound;

        ChoiceCell() {
            box.setFocusTraversable(false);
            box.setMinWidth(Region.USE_PREF_SIZE);
            text.setWrapText(true);
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setOnMouseClicked(event -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean none) {
            super.updateItem(choice, none);
            if (bound != null) {
                box.selectedProperty().unbindBidirectional(bound);
                bound = null;
            }
            if (none || choice == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String words = choice.block().text();
            text.setText(words);
            box.setAccessibleText(words);
            box.selectedProperty().bindBidirectional(choice.ticked());
            bound = choice.ticked();
            setGraphic(line);
            setAccessibleText(PickView.this.words.get(choice.ticked().get() ? "pick.ticked" : "pick.unticked", words));
        }
    }
}
