package org.citaat.ui.feeds;

import java.time.InstantSource;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.citaat.model.EntryRow;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// The place of feeds: the list of them, the entries of the selected one, and what is told of an entry.
public final class FeedsView extends BorderPane {
    private final FeedsViewModel model;
    private final Words words;
    private final ListView<FeedLine> feeds = new ListView<>();
    private final ListView<@Nullable EntryRow> entries = new ListView<>();
    private final Label empty = new Label();
    private boolean showing;

    public FeedsView(FeedsViewModel model, Words words, InstantSource clock) {
        this.model = model;
        this.words = words;
        getStyleClass().add("feeds");
        buildFeeds();
        buildEntries(clock);
        VBox left = new VBox(feeds, new FeedBar(model, words));
        VBox.setVgrow(feeds, Priority.ALWAYS);
        left.getStyleClass().add("feed-side");
        left.setMinWidth(200);
        entries.setMinWidth(220);
        SplitPane panes = new SplitPane(left, entries, new EntryView(model.entries(), words));
        panes.setDividerPositions(0.26, 0.58);
        SplitPane.setResizableWithParent(left, false);
        setTop(new FeedHead(model, words));
        setCenter(panes);
    }

    private void buildFeeds() {
        feeds.setId("feeds");
        feeds.setAccessibleText(words.get("sidebar.feeds"));
        feeds.getStyleClass().add("feed-list");
        feeds.setItems(model.lines());
        feeds.setCellFactory(view -> new FeedCell(words));
        feeds.getSelectionModel().selectedItemProperty().addListener((property, old, line) -> {
            if (line instanceof FeedLine.Folder) {
                feeds.getSelectionModel().select(model.selected().get());
            } else if (line != null && !showing) {
                model.selected().set(line);
            }
        });
        model.selected().addListener((property, old, line) -> {
            showing = true;
            feeds.getSelectionModel().select(line);
            showing = false;
        });
        feeds.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                model.unfollow();
                event.consume();
            }
        });
    }

    private void buildEntries(InstantSource clock) {
        entries.setId("entries");
        entries.setAccessibleText(words.get("feeds.entries"));
        entries.getStyleClass().add("entry-list");
        entries.setItems(model.entries().rows());
        entries.setCellFactory(view -> new EntryCell(words, clock));
        empty.getStyleClass().add("empty-text");
        empty.setWrapText(true);
        empty.textProperty().bind(Bindings.createStringBinding(
                () -> words.get(model.lines().size() <= 1 ? "feeds.none" : "feeds.noEntries"), model.lines()));
        entries.setPlaceholder(empty);
        entries.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> {
            if (row != null) {
                model.entries().selected().set(row);
            }
        });
        model.entries().selected().addListener((property, old, row) -> {
            if (row == null) {
                entries.getSelectionModel().clearSelection();
            } else if (!row.equals(entries.getSelectionModel().getSelectedItem())) {
                entries.getSelectionModel().select(row);
            }
        });
        entries.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                model.entries().open();
            }
        });
        entries.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                model.entries().open();
                event.consume();
            }
        });
    }

    /// Selects the entry `steps` further on.
    public void move(int steps) {
        int size = model.entries().rows().size();
        if (size > 0) {
            int next = Math.clamp(entries.getSelectionModel().getSelectedIndex() + steps, 0, size - 1);
            entries.getSelectionModel().select(next);
            entries.scrollTo(Math.max(0, next - 3));
        }
    }

    @Override
    public void requestFocus() {
        entries.requestFocus();
        if (entries.getSelectionModel().getSelectedItem() == null && !model.entries().rows().isEmpty()) {
            entries.getSelectionModel().selectFirst();
        }
    }
}
