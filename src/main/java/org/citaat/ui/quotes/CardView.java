package org.citaat.ui.quotes;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.citaat.model.Quote;
import org.citaat.model.QuoteStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.article.Speech;

/// One card: status, speaker, type, the words, cue and time, through whom; and, when it is selected, what can be done.
final class CardView extends VBox {
    private final Words words;
    private final QuoteWords names;
    private final CardFacts facts;
    private final Speech speech;
    private final StoredArticle article;
    private final CardActions actions;

    CardView(Words words, Speech speech, StoredArticle article, CardActions actions, boolean selected) {
        this.words = words;
        this.names = new QuoteWords(words);
        this.facts = new CardFacts(words, speech, article);
        this.speech = speech;
        this.article = article;
        this.actions = actions;
        getStyleClass().add("quote-card");
        if (selected) {
            getStyleClass().add("selected");
        }
        getChildren().addAll(head(), speaker());
        for (ReviewedQuote quote : speech.quotes()) {
            getChildren().add(new QuotedWords(quote.words(article.article().text()), words));
        }
        addIfTold(facts.told(), "muted");
        addIfTold(facts.repeated(), "muted");
        getChildren().add(chain());
        if (selected) {
            getChildren().addAll(reasons(), mainActions(), keyActions());
        }
    }

    private HBox head() {
        Label status = new Label(names.status(speech.status()), QuoteWords.icon(speech.status()).node(9));
        status.getStyleClass().addAll("pill", QuoteWords.style(speech.status()));
        String type = names.type(speech.first().type());
        Label kind = new Label(speech.quotes().size() == 1
                ? type
                : words.get("card.parts", type, speech.quotes().size()));
        kind.getStyleClass().addAll("pill", "plain");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(status, gap, kind);
        if (facts.denied()) {
            Label denied = new Label(words.get("card.denied"));
            denied.getStyleClass().addAll("pill", "unsure");
            denied.setTooltip(new Tooltip(words.get("card.deniedTip")));
            head.getChildren().add(2, denied);
            head.setSpacing(6);
        }
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private HBox speaker() {
        String name = speech.speaker();
        Label speaker = new Label(name == null ? words.get("card.unknownSpeaker") : name);
        speaker.getStyleClass().add(name == null ? "card-unknown" : "card-speaker");
        speaker.setOnMouseClicked(event -> {
            if (getStyleClass().contains("selected")) {
                actions.change(speaker);
            }
        });
        Label kind = new Label(facts.function());
        kind.getStyleClass().add("muted");
        HBox line = new HBox(speaker, kind);
        line.getStyleClass().add("card-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    private Label chain() {
        String publication = article.article().facts().publication();
        String place = publication == null ? words.get("card.thisArticle") : publication;
        int paragraph = article.article().paragraphAt(speech.start());
        String speaker = speech.speaker();
        return label(speaker != null && !speaker.equals(publication)
                ? words.get("card.chain", speaker, place, paragraph)
                : words.get("card.place", place, paragraph), "card-chain");
    }

    private Label reasons() {
        Quote found = speech.first().found();
        String text = found == null
                ? words.get("card.manualReason")
                : speech.status() == QuoteStatus.CORRECTED
                        ? words.get("card.correctedReason")
                        : String.join(" · ", found.reasons().stream().map(names::reason).toList());
        return label(text, "card-reasons");
    }

    private HBox mainActions() {
        Button copy = new Button(words.get("card.copy"));
        copy.getStyleClass().add("primary");
        copy.setTooltip(new Tooltip(words.get("card.copyTip")));
        copy.setOnAction(event -> actions.copy());
        Button change = button("card.change", "secondary", "card.changeTip");
        change.setId("change-speaker");
        change.setOnAction(event -> actions.change(change));
        HBox line = new HBox(copy, change);
        line.getStyleClass().add("card-buttons");
        return line;
    }

    private FlowPane keyActions() {
        Button keep = key("card.keep", "card.keepTip", "y");
        keep.setOnAction(event -> actions.keep());
        Button unknown = key("card.unknown", "card.unknownTip", "u");
        unknown.setOnAction(event -> actions.unknown());
        Button reject = key("card.reject", "card.rejectTip", "x");
        reject.setOnAction(event -> actions.reject());
        FlowPane line = new FlowPane(keep, unknown, reject);
        line.getStyleClass().add("card-keys");
        return line;
    }

    /// A button that shows its key.
    private Button key(String key, String tip, String letter) {
        Button button = button(key, "text-button", tip);
        Label hint = new Label(letter);
        hint.getStyleClass().add("key");
        button.setGraphic(hint);
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    private Button button(String key, String style, String tip) {
        Button button = new Button(words.get(key));
        button.getStyleClass().add(style);
        button.setTooltip(new Tooltip(words.get(tip)));
        return button;
    }

    private void addIfTold(String text, String style) {
        if (!text.isEmpty()) {
            getChildren().add(label(text, style));
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
