package org.citaat.ui.all;

import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteStatus;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// The table of all quotations.
public final class AllQuotesView extends BorderPane {
    private final Words words;
    private final QuoteWords names;
    private final AllQuotesViewModel model;
    private final TableView<@Nullable QuoteRow> table = new TableView<>();
    private final Label count = new Label();
    private final Label empty = new Label();

    /// The table over a library's quotations.
    ///
    /// @param open opens an article at the quotation that stands at an offset
    public AllQuotesView(AllQuotesViewModel model, Words words, BiConsumer<Long, Integer> open) {
        this.model = model;
        this.words = words;
        this.names = new QuoteWords(words);
        getStyleClass().add("all-quotes");
        Label title = new Label(words.get("all.title"));
        title.getStyleClass().add("pane-title");
        count.getStyleClass().add("muted");
        BorderPane head = new BorderPane();
        head.setLeft(title);
        head.setRight(count);
        head.getStyleClass().add("pane-head");
        setTop(head);
        empty.getStyleClass().add("empty-text");
        empty.setWrapText(true);
        buildTable(open);
        setCenter(new StackPane(table));
        model.count().addListener((property, old, now) -> tell());
        model.words().addListener((property, old, now) -> tell());
        tell();
    }

    private void buildTable(BiConsumer<Long, Integer> open) {
        table.setId("all-quotes");
        table.setAccessibleText(words.get("all.title"));
        table.getStyleClass().add("quote-table");
        table.setItems(model.rows());
        table.setPlaceholder(empty);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().add(column("all.speaker", 170, row -> row.speaker() == null
                ? words.get("card.unknownSpeaker")
                : row.speaker()));
        TableColumn<@Nullable QuoteRow, @Nullable QuoteRow> said = new TableColumn<>(words.get("all.words"));
        said.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        said.setCellFactory(column -> new SnippetCell());
        said.setPrefWidth(460);
        said.setSortable(false);
        table.getColumns().add(said);
        table.getColumns().add(column("all.source", 150, QuoteRow::source));
        table.getColumns().add(column("all.date", 110, row -> row.date() == null ? "" : names.date(row.date().day())));
        table.getColumns().add(statusColumn());
        table.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> model.selected().set(row));
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                openSelected(open);
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                openSelected(open);
                event.consume();
            }
        });
    }

    private void openSelected(BiConsumer<Long, Integer> open) {
        QuoteRow row = table.getSelectionModel().getSelectedItem();
        if (row != null) {
            open.accept(row.article(), row.start());
        }
    }

    private TableColumn<@Nullable QuoteRow, String> column(String key, double width, Function<QuoteRow, String> text) {
        TableColumn<@Nullable QuoteRow, String> column = new TableColumn<>(words.get(key));
        column.setCellValueFactory(cell -> {
            QuoteRow row = cell.getValue();
            return new ReadOnlyObjectWrapper<>(row == null ? "" : text.apply(row));
        });
        column.setPrefWidth(width);
        column.setSortable(false);
        return column;
    }

    private TableColumn<@Nullable QuoteRow, @Nullable QuoteStatus> statusColumn() {
        TableColumn<@Nullable QuoteRow, @Nullable QuoteStatus> column = new TableColumn<>(words.get("all.status"));
        column.setCellValueFactory(cell -> {
            QuoteRow row = cell.getValue();
            return new ReadOnlyObjectWrapper<>(row == null ? null : row.status());
        });
        column.setCellFactory(ignored -> new StatusCell());
        column.setPrefWidth(110);
        column.setSortable(false);
        return column;
    }

    private void tell() {
        int found = model.count().get();
        boolean searching = !model.words().get().isBlank();
        count.setText(found < 0 ? "" : words.get(searching ? "all.found" : "all.count", found));
        empty.setText(found < 0
                ? words.get("all.loading")
                : searching
                        ? words.get("all.nothing", model.words().get())
                        : words.get("all.empty"));
    }

    /// Selects the row `steps` further on.
    public void move(int steps) {
        int next = Math.clamp(table.getSelectionModel().getSelectedIndex() + steps, 0,
                Math.max(0, model.rows().size() - 1));
        if (!model.rows().isEmpty()) {
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

    private final class StatusCell extends TableCell<@Nullable QuoteRow, @Nullable QuoteStatus> {
        @Override
        protected void updateItem(@Nullable QuoteStatus status, boolean none) {
            super.updateItem(status, none);
            if (none || status == null) {
                setGraphic(null);
                return;
            }
            Label pill = new Label(names.status(status), QuoteWords.icon(status).node(9));
            pill.getStyleClass().addAll("pill", QuoteWords.style(status));
            setGraphic(pill);
            setAccessibleText(pill.getText());
        }
    }
}
