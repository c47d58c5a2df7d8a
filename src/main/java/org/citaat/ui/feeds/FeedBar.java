package org.citaat.ui.feeds;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.FollowedFeed;
import org.citaat.ui.FailureWords;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// What can be changed of the selected feed: its name, its folder, whether its pages are fetched ahead of time.
final class FeedBar extends VBox {
    private final FeedsViewModel model;
    private final Words words;
    private final TextField name = new TextField();
    private final TextField folder = new TextField();
    private final CheckBox ahead = new CheckBox();
    private final Label problem = new Label();
    private boolean filling;
    private long shown = -1;

    FeedBar(FeedsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("feed-bar");
        field(name, "feed-name");
        field(folder, "feed-folder");
        folder.setPromptText(words.get("feeds.noFolder"));
        ahead.setText(words.get("feeds.ahead"));
        ahead.setId("feed-ahead");
        ahead.setWrapText(true);
        ahead.setMinHeight(Region.USE_PREF_SIZE);
        ahead.setOnAction(event -> model.fetchAhead(ahead.isSelected()));
        Button remove = new Button(words.get("feeds.unfollow"));
        remove.setId("unfollow");
        remove.getStyleClass().add("secondary");
        remove.setOnAction(event -> model.unfollow());
        problem.setWrapText(true);
        problem.getStyleClass().addAll("problem", "feed-told");
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        getChildren().addAll(problem, part("feeds.name", name), part("feeds.folder", folder), ahead, new HBox(remove));
        managedProperty().bind(visibleProperty());
        model.selected().addListener((property, old, line) -> fill(line));
        fill(model.selected().get());
    }

    private void field(TextField field, String id) {
        field.setId(id);
        field.setOnAction(event -> call());
        field.focusedProperty().addListener((property, old, focused) -> {
            if (!focused) {
                call();
            }
        });
    }

    private Node part(String key, TextField field) {
        Label label = new Label(words.get(key));
        label.getStyleClass().add("muted");
        label.setLabelFor(field);
        field.setAccessibleText(words.get(key));
        VBox part = new VBox(label, field);
        part.setSpacing(2);
        return part;
    }

    private void call() {
        if (!filling && isVisible()) {
            model.call(name.getText(), folder.getText());
        }
    }

    private void fill(@Nullable FeedLine line) {
        filling = true;
        setVisible(line instanceof FeedLine.One);
        if (line instanceof FeedLine.One(FollowedFeed feed)) {
            boolean typing = shown == feed.id() && (name.isFocused() || folder.isFocused());
            if (!typing) {
                name.setText(feed.name());
                folder.setText(String.join(" / ", feed.source().folders()));
            }
            shown = feed.id();
            ahead.setSelected(feed.source().ahead());
            FailureReason why = feed.state().problem();
            problem.setText(why == null
                    ? ""
                    : new FailureWords(words).sentence(new Failure(feed.source().address(), why, "")));
        }
        filling = false;
    }
}
