package org.citaat.ui.feeds;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.citaat.app.Progress;
import org.citaat.model.Failure;
import org.citaat.ui.FailureWords;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// Over the feeds: a field to follow another one, refreshing and its progress, lists of feeds in and out.
final class FeedHead extends VBox {
    private final FeedsViewModel model;
    private final Words words;
    private final TextField field = new TextField();
    private final Label told = new Label();

    FeedHead(FeedsViewModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("feed-head");
        Label title = new Label(words.get("sidebar.feeds"));
        title.getStyleClass().add("pane-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        field.setId("follow-field");
        field.setPromptText(words.get("feeds.prompt"));
        field.setAccessibleText(words.get("feeds.prompt"));
        field.setOnAction(event -> follow());
        field.disableProperty().bind(model.looking());
        HBox.setHgrow(field, Priority.ALWAYS);
        Button follow = button("feeds.follow", "follow", "primary");
        follow.disableProperty().bind(field.textProperty().isEmpty().or(model.looking()));
        follow.setOnAction(event -> follow());
        Button refresh = button("feeds.refresh", "refresh-feeds", "secondary");
        refresh.setTooltip(new Tooltip(words.get("feeds.refreshTip")));
        refresh.textProperty().bind(Bindings.createStringBinding(
                () -> words.get(model.progress().get() == null ? "feeds.refresh" : "feeds.cancel"), model.progress()));
        refresh.setOnAction(event -> {
            if (model.progress().get() == null) {
                model.refreshAll();
            } else {
                model.cancel();
            }
        });
        HBox line = new HBox(title, field, follow, refresh, more());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("feed-line");
        told.setWrapText(true);
        told.getStyleClass().add("feed-told");
        told.managedProperty().bind(told.textProperty().isNotEmpty());
        told.visibleProperty().bind(told.managedProperty());
        getChildren().addAll(line, told);
        model.failure().addListener((property, old, failure) -> tell());
        model.looking().addListener((property, old, looking) -> tell());
        model.progress().addListener((property, old, progress) -> tell());
    }

    private Button button(String key, String id, String style) {
        Button button = new Button(words.get(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void follow() {
        if (!field.getText().isBlank()) {
            model.follow(field.getText().strip());
            field.clear();
        }
    }

    private void tell() {
        Failure failure = model.failure().get();
        Progress progress = model.progress().get();
        boolean failed = failure != null;
        told.getStyleClass().setAll("label", failed ? "problem" : "muted", "feed-told");
        if (failure != null) {
            told.setText(new FailureWords(words).sentence(failure));
        } else if (model.looking().get()) {
            told.setText(words.get("feeds.looking"));
        } else {
            told.setText(progress == null || progress.total() == 0 ? "" : sentence(progress));
        }
    }

    private String sentence(Progress progress) {
        return words.get("feeds.progress", progress.done(), progress.total(), progress.failed());
    }

    private MenuButton more() {
        MenuButton more = new MenuButton(words.get("feeds.more"));
        more.setId("feeds-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.getStyleClass().add("secondary-menu");
        more.getItems().addAll(item("feeds.markAllRead", () -> model.entries().markAllRead()),
                item("feeds.import", () -> choose(model::follow)), item("feeds.export", () -> save(model::export)));
        return more;
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void choose(Consumer<Path> then) {
        file(chooser(), then, true);
    }

    private void save(Consumer<Path> then) {
        FileChooser chooser = chooser();
        chooser.setInitialFileName(words.get("feeds.fileName"));
        file(chooser, then, false);
    }

    private FileChooser chooser() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("OPML", "*.opml", "*.xml"),
                new FileChooser.ExtensionFilter(words.get("add.allFiles"), "*"));
        return chooser;
    }

    private void file(FileChooser chooser, Consumer<Path> then, boolean opening) {
        @Nullable
        File chosen = opening
                ? chooser.showOpenDialog(getScene().getWindow())
                : chooser.showSaveDialog(getScene().getWindow());
        Optional.ofNullable(chosen).map(File::toPath).ifPresent(then);
    }
}
