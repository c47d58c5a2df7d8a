package org.citaat.ui.feeds;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.citaat.model.EntryRow;
import org.citaat.model.FeedEntry;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// What a feed tells of the selected entry, and the way to the whole article.
final class EntryView extends BorderPane {
    private final EntriesViewModel model;
    private final Words words;
    private final Label title = new Label();
    private final Label source = new Label();
    private final Label summary = new Label();
    private final Button open = new Button();
    private final Label empty;
    private final ScrollPane scroll;

    EntryView(EntriesViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("entry-view");
        title.getStyleClass().add("entry-title");
        source.getStyleClass().add("muted");
        summary.getStyleClass().add("entry-summary");
        for (Label label : new Label[]{title, source, summary}) {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
        }
        open.setId("open-entry");
        open.getStyleClass().add("primary");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(event -> model.open());
        VBox box = new VBox(title, source, summary, new HBox(open));
        box.getStyleClass().add("entry-box");
        box.setMaxWidth(640);
        scroll = new ScrollPane(new StackPane(box));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        empty = new Label(words.get("feeds.choose"));
        empty.getStyleClass().add("empty-text");
        empty.setWrapText(true);
        model.told().addListener((property, old, entry) -> show(entry));
        model.selected().addListener((property, old, row) -> label(row));
        show(model.told().get());
    }

    private void show(@Nullable FeedEntry entry) {
        if (entry == null) {
            setCenter(empty);
            return;
        }
        String name = entry.title();
        title.setText(name == null ? words.get("reader.noTitle") : name);
        EntryRow row = model.selected().get();
        String authors = String.join(", ", entry.authors());
        String date = entry.published() == null
                ? words.get("reader.noDate")
                : new QuoteWords(words).date(entry.published().day());
        source.setText((row == null ? "" : row.feedName() + " · ") + (authors.isEmpty() ? "" : authors + " · ") + date
                + (entry.link() == null ? "" : "\n" + entry.link()));
        summary.setText(entry.summary());
        label(row);
        setCenter(scroll);
        scroll.setVvalue(0);
    }

    private void label(@Nullable EntryRow row) {
        open.setText(words.get(row != null && row.article() != null ? "feeds.openArticle" : "feeds.readArticle"));
    }
}
