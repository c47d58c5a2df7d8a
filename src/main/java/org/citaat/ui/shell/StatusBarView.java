package org.citaat.ui.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.citaat.app.Progress;
import org.citaat.ui.Icon;
import org.citaat.ui.Words;

/// The line at the foot of the window: saved, imports under way, how many quotations.
final class StatusBarView extends HBox {
    StatusBarView(ShellViewModel model, Words words) {
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        Label saved = new Label(words.get("status.saved"), Icon.CHECK.node(9));
        saved.getStyleClass().add("saved");
        Label tasks = new Label();
        tasks.textProperty().bind(Bindings.createStringBinding(
                () -> sentence(model.articles().batch().get(), words), model.articles().batch()));
        Button cancel = new Button(words.get("status.cancelImports"));
        cancel.setId("cancel-imports");
        cancel.getStyleClass().add("text-button");
        cancel.setOnAction(event -> model.articles().cancelAll());
        cancel.visibleProperty().bind(model.articles().batch().map(batch -> batch.total() > 1));
        cancel.managedProperty().bind(cancel.visibleProperty());
        Label counts = new Label();
        counts.textProperty().bind(Bindings.createStringBinding(
                () -> model.article().article().get() == null
                        ? words.get("status.library", model.counts().get().quotes())
                        : words.get("status.counts", quotesHere(model),
                                model.counts().get().quotes()),
                model.counts(), model.article().article(), model.article().speeches()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label problem = new Label();
        problem.textProperty().bind(model.problem());
        problem.getStyleClass().add("problem");
        saved.visibleProperty().bind(model.problem().isEmpty());
        saved.managedProperty().bind(saved.visibleProperty());
        getChildren().addAll(saved, problem, tasks, cancel, gap, counts);
    }

    private static String sentence(Progress batch, Words words) {
        return batch.total() == 0
                ? ""
                : words.get("status.batch", batch.done(), batch.total(), batch.failed());
    }

    private static int quotesHere(ShellViewModel model) {
        return model.article().speeches().stream().mapToInt(speech -> speech.quotes().size()).sum();
    }
}
