package org.citaat.ui.feeds;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.model.EntryRow;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// An entry in the list: its title, and the feed and the day it is of.
final class EntryCell extends ListCell<@Nullable EntryRow> {
    private final Words words;
    private final InstantSource clock;
    private final Label title = new Label();
    private final Label source = new Label();
    private final Label when = new Label();
    private final VBox box;

    EntryCell(Words words, InstantSource clock) {
        this.words = words;
        this.clock = clock;
        getStyleClass().add("entry-cell");
        source.getStyleClass().add("muted");
        when.getStyleClass().add("muted");
        when.setMinWidth(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new VBox(title, new HBox(source, gap, when));
        box.setSpacing(2);
        box.setMinWidth(0);
        box.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable EntryRow row, boolean none) {
        super.updateItem(row, none);
        if (none || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String shown = row.title() == null ? row.summary() : row.title();
        title.setText(shown.isBlank() ? words.get("reader.noTitle") : shown);
        title.getStyleClass().setAll("label", row.unread() ? "entry-unread" : "entry-read");
        source.setText(row.feedName());
        source.setGraphic(row.article() == null ? null : Icon.CHECK.node(9));
        when.setText(moment(row.moment()));
        setGraphic(box);
        setAccessibleText(words.get(row.unread() ? "feeds.unreadSpoken" : "feeds.readSpoken", title.getText(),
                row.feedName(), when.getText()));
    }

    /// The time for today, else the day.
    private String moment(Instant moment) {
        var here = moment.atZone(ZoneId.systemDefault());
        boolean today = here.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        DateTimeFormatter form = today
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM);
        return form.withLocale(words.locale()).format(here);
    }
}
