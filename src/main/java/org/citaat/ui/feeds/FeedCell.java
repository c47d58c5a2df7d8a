package org.citaat.ui.feeds;

import java.text.NumberFormat;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.FollowedFeed;
import org.citaat.ui.FailureWords;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// A line of the list of feeds: its name, how many entries are unread, and whether it could not be had.
final class FeedCell extends ListCell<FeedLine> {
    private final Words words;
    private final Label name = new Label();
    private final Label count = new Label();
    private final HBox line;

    FeedCell(Words words) {
        this.words = words;
        getStyleClass().add("feed-cell");
        count.getStyleClass().add("place-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, gap, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setMinWidth(0);
        line.setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable FeedLine item, boolean none) {
        super.updateItem(item, none);
        setTooltip(null);
        name.setGraphic(null);
        name.getStyleClass().setAll("label", "feed-name");
        if (none || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setMouseTransparent(item instanceof FeedLine.Folder);
        setGraphic(line);
        switch (item) {
            case FeedLine.All(int unread) -> show(words.get("feeds.all"), unread);
            case FeedLine.Folder folder -> {
                name.getStyleClass().setAll("label", "muted");
                show(String.join(" / ", folder.names()), 0);
            }
            case FeedLine.One(FollowedFeed feed) -> {
                show(feed.name(), feed.unread());
                problem(feed);
            }
        }
    }

    private void show(String text, int unread) {
        name.setText(text);
        count.setText(unread == 0 ? "" : NumberFormat.getIntegerInstance(words.locale()).format(unread));
        setAccessibleText(words.get("feeds.lineSpoken", text, unread));
    }

    private void problem(FollowedFeed feed) {
        FailureReason problem = feed.state().problem();
        if (problem == null) {
            return;
        }
        String sentence = new FailureWords(words).sentence(new Failure(feed.source().address(), problem, ""));
        name.setGraphic(Icon.CROSS.node(9));
        name.getStyleClass().setAll("label", "feed-problem");
        setTooltip(new Tooltip(sentence));
        setAccessibleText(words.get("feeds.lineSpoken", feed.name(), feed.unread()) + " " + sentence);
    }
}
