package org.citaat.ui.articles;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import org.citaat.ui.Words;
import org.jspecify.annotations.Nullable;

/// The list of articles.
public final class ArticlesView extends BorderPane {
    private final ArticlesViewModel model;
    private final ListView<ArticleRow> list = new ListView<>();
    /// The row brought into sight last: one that only changes its counts does not move the list.
    private @Nullable ArticleRow shown;

    /// The list, or what stands for it.
    ///
    /// @param empty what is shown while the library holds nothing
    /// @param helper what the window offers for an import that failed
    public ArticlesView(ArticlesViewModel model, Words words, EmptyInbox empty, Helper helper) {
        this.model = model;
        getStyleClass().add("articles");
        list.getStyleClass().add("article-list");
        list.setId("articles");
        list.setAccessibleText(words.get("articles.accessible"));
        list.setItems(model.rows());
        list.setCellFactory(view -> new ArticleCell(model, words, helper));
        list.getSelectionModel().selectedItemProperty().addListener((property, old, row) -> picked(row));
        model.selected().addListener((property, old, row) -> show(row));
        model.rows().addListener((ListChangeListener<ArticleRow>) change -> {
            choose(empty);
            show(model.selected().get());
        });
        model.loaded().addListener((property, old, loaded) -> choose(empty));
        list.skinProperty().addListener((property, old, skin) -> watchScrolling());
        choose(empty);
    }

    private void choose(EmptyInbox empty) {
        setCenter(model.loaded().get() && model.rows().isEmpty() ? empty : list);
    }

    private void picked(@Nullable ArticleRow row) {
        ArticleRow known = model.selected().get();
        if (row != null && (known == null || !ArticlesViewModel.same(row, known))) {
            model.selected().set(row);
        }
    }

    private void show(@Nullable ArticleRow row) {
        if (row == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        boolean moved = shown == null || !ArticlesViewModel.same(shown, row);
        shown = row;
        list.getSelectionModel().select(row);
        if (moved) {
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
        }
    }

    private void watchScrolling() {
        if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
            bar.valueProperty().addListener((property, old, value) -> {
                if (value.doubleValue() > bar.getMax() * 0.9) {
                    model.more();
                }
            });
        }
    }

    @Override
    public void requestFocus() {
        list.requestFocus();
    }
}
