package org.citaat.ui.quotes;

import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.citaat.model.StoredArticle;
import org.citaat.ui.Words;
import org.citaat.ui.WrappingCell;
import org.citaat.ui.article.ArticleViewModel;
import org.citaat.ui.article.Speech;
import org.jspecify.annotations.Nullable;

/// The cards of the open article, in the order of its text.
public final class QuotesView extends BorderPane implements CardActions {
    private final ArticleViewModel model;
    private final Words words;
    private final Runnable copyWithCitation;
    private final ListView<Speech> cards = new ListView<>();
    private final Label progress = new Label();
    private final Label unsupported = new Label();
    private final SpeakerPopOver speakers;

    /// The cards of the open article.
    ///
    /// @param copyWithCitation copies the selected card with its source
    public QuotesView(ArticleViewModel model, Words words, Runnable copyWithCitation) {
        this.model = model;
        this.copyWithCitation = copyWithCitation;
        this.words = words;
        this.speakers = new SpeakerPopOver(model, words);
        getStyleClass().add("quotes");
        Label title = new Label(words.get("quotes.title"));
        title.getStyleClass().add("pane-title");
        progress.getStyleClass().add("muted");
        unsupported.getStyleClass().addAll("muted", "note");
        unsupported.setWrapText(true);
        unsupported.managedProperty().bind(unsupported.visibleProperty());
        BorderPane head = new BorderPane();
        head.setBottom(unsupported);
        head.setLeft(title);
        head.setRight(progress);
        head.getStyleClass().add("pane-head");
        setTop(head);
        cards.setId("cards");
        cards.getStyleClass().add("card-list");
        cards.setAccessibleText(words.get("quotes.accessible"));
        cards.setItems(model.speeches());
        cards.setCellFactory(list -> new CardCell());
        Label empty = new Label();
        empty.setWrapText(true);
        empty.getStyleClass().add("empty-text");
        setCenter(new StackPane(cards, empty));
        cards.getSelectionModel().selectedItemProperty().addListener((property, old, speech) -> picked(speech));
        model.selected().addListener((property, old, speech) -> show(speech));
        InvalidationListener update = changed -> {
            update(empty);
        };
        model.speeches().addListener(update);
        model.article().addListener(update);
        update(empty);
    }

    private void update(Label empty) {
        boolean none = model.speeches().isEmpty();
        cards.setVisible(!none);
        empty.setVisible(none);
        empty.setText(model.article().get() == null ? "" : words.get("quotes.none"));
        StoredArticle article = model.article().get();
        unsupported.setVisible(article != null && !model.languageKnown());
        String code = article == null ? null : article.article().facts().language();
        unsupported.setText(code == null
                ? words.get("quotes.unknownLanguage")
                : words.get("quotes.unsupported", Locale.forLanguageTag(code).getDisplayLanguage(words.locale())));
        long all = model.speeches().stream().flatMap(speech -> speech.quotes().stream()).count();
        long open = model.speeches().stream().flatMap(speech -> speech.quotes().stream())
                .filter(quote -> quote.status().open()).count();
        progress.setText(none ? "" : words.get("quotes.checked", all - open, all));
    }

    private void picked(@Nullable Speech speech) {
        if (speech != null && !speech.equals(model.selected().get())) {
            model.selected().set(speech);
        }
    }

    private void show(@Nullable Speech speech) {
        speakers.hide();
        if (speech == null) {
            cards.getSelectionModel().clearSelection();
        } else {
            cards.getSelectionModel().select(speech);
            cards.scrollTo(Math.max(0, cards.getSelectionModel().getSelectedIndex()));
        }
    }

    @Override
    public void copy() {
        copyWithCitation.run();
    }

    @Override
    public void keep() {
        model.keep();
    }

    @Override
    public void unknown() {
        model.changeSpeaker("");
    }

    @Override
    public void reject() {
        model.reject();
    }

    @Override
    public void change(Node owner) {
        if (model.selected().get() != null) {
            speakers.open(owner);
        }
    }

    /// Opens the choice of another speaker for the selected card, as its key does.
    public void changeSelected() {
        Node owner = cards.lookup("#change-speaker");
        change(owner == null ? cards : owner);
    }

    @Override
    public void requestFocus() {
        cards.requestFocus();
    }

    private final class CardCell extends WrappingCell<Speech> {
        CardCell() {
            getStyleClass().add("card-cell");
            selectedProperty().addListener((property, old, selected) -> draw(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Speech speech, boolean empty) {
            super.updateItem(speech, empty);
            draw(empty ? null : speech);
        }

        private void draw(@Nullable Speech speech) {
            StoredArticle article = model.article().get();
            if (speech == null || article == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setGraphic(new CardView(words, speech, article, QuotesView.this, isSelected()));
            setAccessibleText(new CardSpoken(words, article).of(speech, getIndex() + 1, model.speeches().size()));
        }
    }
}
