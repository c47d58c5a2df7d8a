package org.citaat.ui.learnt;

import java.io.File;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// The place where everything learnt is seen, changed, taken back and exported.
public final class LearntView extends BorderPane {
    private final LearntViewModel model;
    private final Words words;
    private final LearntSentences sentences;
    private final TableView<LearntRow> table = new TableView<>();
    private final Label count = new Label();

    public LearntView(LearntViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.sentences = new LearntSentences(words);
        getStyleClass().add("learnt");
        buildTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(head());
        setCenter(new VBox(new OffersView(model, words), table));
        setBottom(new EntryBar(model, words));
        model.rows().addListener((ListChangeListener<LearntRow>) change -> tell());
        tell();
    }

    private HBox head() {
        Label title = new Label(words.get("learnt.title"));
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button export = new Button(words.get("learnt.export"));
        export.setId("export-learnt");
        export.getStyleClass().add("secondary");
        export.setOnAction(event -> export());
        HBox head = new HBox(title, count, gap, export);
        head.getStyleClass().add("pane-head");
        return head;
    }

    private void tell() {
        // a table forgets what is selected when its rows are replaced
        LearntRow row = model.selected().get();
        if (row != null && model.rows().contains(row)) {
            select(row);
        }
        count.setText(words.get("learnt.count", model.rows().size()));
    }

    private void buildTable() {
        table.setId("learnt");
        table.setAccessibleText(words.get("learnt.title"));
        table.getStyleClass().add("quote-table");
        table.setItems(model.rows());
        Label empty = new Label(words.get("learnt.empty"));
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("learnt.entry", 220, LearntRow::entry));
        table.getColumns().add(column("learnt.what", 170, sentences::what));
        table.getColumns().add(column("learnt.written", 350, sentences::more));
        table.getColumns().add(column("learnt.decisions", 110,
                row -> words.get("learnt.times", sentences.decisions(row))));
        table.getColumns().add(usedColumn());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> picked(row));
        model.selected().addListener((property, old, row) -> select(row));
        table.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case DELETE, BACK_SPACE -> model.forget();
                case SPACE -> model.toggle();
                default -> {
                    return;
                }
            }
            event.consume();
        });
    }

    private void picked(@Nullable LearntRow row) {
        // while the rows are being replaced nothing is selected for a moment
        if (row != null) {
            model.selected().set(row);
        }
    }

    private void select(@Nullable LearntRow row) {
        if (row == null) {
            table.getSelectionModel().clearSelection();
        } else if (!row.equals(table.getSelectionModel().getSelectedItem())) {
            table.getSelectionModel().select(row);
        }
    }

    private TableColumn<LearntRow, String> column(String key, double width, Function<LearntRow, String> text) {
        TableColumn<LearntRow, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(text.apply(cell.getValue())));
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private TableColumn<LearntRow, LearntRow> usedColumn() {
        TableColumn<LearntRow, LearntRow> column = new TableColumn<>(words.get("learnt.use"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(ignored -> new UsedCell());
        column.setPrefWidth(110);
        column.setSortable(false);
        return column;
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("learnt.export"));
        chooser.setInitialFileName(words.get("learnt.fileName"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("JSON", "*.json"));
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.export(file.toPath());
        }
    }

    /// Selects the row `steps` further on, and takes the focus, so that the keys of an entry act on it.
    public void move(int steps) {
        table.requestFocus();
        if (!model.rows().isEmpty()) {
            int next = Math.clamp(table.getSelectionModel().getSelectedIndex() + steps, 0, model.rows().size() - 1);
            table.getSelectionModel().select(next);
            table.scrollTo(Math.max(0, next - 3));
        }
    }

    @Override
    public void requestFocus() {
        table.requestFocus();
        if (table.getSelectionModel().getSelectedItem() == null && !model.rows().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private final class UsedCell extends TableCell<LearntRow, LearntRow> {
        @Override
        protected void updateItem(@Nullable LearntRow row, boolean none) {
            super.updateItem(row, none);
            if (none || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label pill = new Label(sentences.used(row), (row.used() ? Icon.CHECK : Icon.CROSS).node(9));
            pill.getStyleClass().addAll("pill", row.used() ? "checked" : "plain");
            setGraphic(pill);
            setAccessibleText(pill.getText());
        }
    }
}
