package org.citaat.ui.articles;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.app.ImportState;
import org.citaat.app.ImportStep;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Failure;
import org.citaat.ui.FailureWords;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.WrappingCell;
import org.jspecify.annotations.Nullable;

/// One row: an article with its counts, an import with its progress, or a failure with its reason.
final class ArticleCell extends WrappingCell<ArticleRow> {
    private final ArticlesViewModel model;
    private final Words words;
    private final Helper helper;
    private final VBox box = new VBox();

    ArticleCell(ArticlesViewModel model, Words words, Helper helper) {
        this.model = model;
        this.helper = helper;
        this.words = words;
        box.getStyleClass().add("article-row");
        getStyleClass().add("article-cell");
    }

    @Override
    protected void updateItem(@Nullable ArticleRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        box.getChildren().setAll(switch (row) {
            case ArticleRow.Saved item -> saved(item.summary());
            case ArticleRow.Coming item -> coming(item.state());
            case ArticleRow.Failed item -> failed(item.failure());
        });
        setGraphic(box);
    }

    private List<Node> saved(ArticleSummary summary) {
        Label title = title(summary.title());
        Label source = label(summary.publication() == null ? "" : summary.publication(), "row-source");
        Label when = label(facts(summary), "row-source");
        when.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(source, when);
        HBox pills = new HBox(pill(words.get("articles.quotes", summary.quotes()), "plain"));
        pills.getStyleClass().add("pills");
        if (summary.open() > 0) {
            pills.getChildren().add(pill(words.get("articles.toCheck", summary.open()), "to-check"));
        } else if (summary.quotes() > 0) {
            pills.getChildren().add(pill(words.get("articles.allChecked"), "checked"));
        }
        setAccessibleText(words.get("articles.rowAccessible", summary.title(), source.getText() + when.getText(),
                summary.quotes(),
                summary.open()));
        return List.of(title, line, pills);
    }

    /// Language and date; the publication before them gives way where there is no room.
    private String facts(ArticleSummary summary) {
        List<String> parts = new ArrayList<>();
        if (summary.publication() != null) {
            parts.add("");
        }
        if (summary.language() != null) {
            parts.add(summary.language());
        }
        if (summary.published() != null) {
            parts.add(new QuoteWords(words).date(summary.published().day()));
        }
        return String.join(" · ", parts);
    }

    private List<Node> coming(ImportState state) {
        Label step = label(words.get(switch (state.step()) {
            case WAITING -> "import.waiting";
            case FETCHING -> "import.fetching";
            case READING -> "import.reading";
            case FINDING_QUOTES -> "import.findingQuotes";
            case SAVING -> "import.saving";
        }), "row-source");
        ProgressBar progress = new ProgressBar(
                (state.step().ordinal() + 0.5) / ImportStep.values().length);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(step.getText());
        Button cancel = action(words.get("import.cancel"), () -> model.cancel(state));
        HBox line = new HBox(step, cancel);
        line.getStyleClass().add("row-actions");
        line.setAlignment(Pos.CENTER_LEFT);
        setAccessibleText(state.request().label() + ". " + step.getText());
        return List.of(title(state.request().label()), line, progress);
    }

    private List<Node> failed(Failure failure) {
        FailureWords failures = new FailureWords(words);
        Label reason = label(failures.sentence(failure), "row-failure");
        reason.setWrapText(true);
        if (!failure.detail().isBlank()) {
            reason.setTooltip(new Tooltip(failure.detail()));
        }
        Button retry = action(words.get("import.retry"), () -> model.retry(failure));
        Button dismiss = action(words.get("import.dismiss"), () -> model.dismiss(failure));
        FlowPane actions = new FlowPane(dismiss);
        if (model.canRetry(failure)) {
            actions.getChildren().addFirst(retry);
        }
        if (failure.reason().isDoubt() && model.canRetry(failure)) {
            actions.getChildren().addFirst(
                    action(words.get("import.keepAnyway"), () -> model.keepAnyway(failure)));
        }
        if (failure.reason().isPickable() && model.canRetry(failure)) {
            actions.getChildren().add(action(words.get("import.pick"), () -> helper.pick(failure)));
        }
        if (failure.reason().showsMoreInBrowser()) {
            actions.getChildren().add(action(words.get("import.browser"), helper::fromBrowser));
        }
        actions.getStyleClass().addAll("row-actions", "buttons");
        String place = failures.place(failure.requested());
        setAccessibleText(place + ". " + reason.getText());
        return List.of(title(place), reason, actions);
    }

    private static Label title(String text) {
        Label title = label(text, "row-title");
        title.setWrapText(true);
        title.setMaxHeight(34);
        title.setAlignment(Pos.TOP_LEFT);
        return title;
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label pill(String text, String style) {
        Label pill = label(text, "pill");
        pill.getStyleClass().add(style);
        return pill;
    }

    private static Button action(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("text-button");
        button.setOnAction(event -> run.run());
        return button;
    }
}
