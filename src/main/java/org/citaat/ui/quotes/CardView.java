package org.citaat.ui.quotes;

import java.util.ArrayList;
import java.util.List;
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
import org.citaat.model.Speaker;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.article.Speech;
import org.jspecify.annotations.Nullable;

/// One card: status, speaker, type, the words, cue and time, through whom; and, when it is selected, what can be done.
final class CardView extends VBox {
    private final Words words;
    private final QuoteWords names;
    private final Speech speech;
    private final StoredArticle article;
    private final CardActions actions;

    CardView(Words words, Speech speech, StoredArticle article, CardActions actions, boolean selected) {
        this.words = words;
        this.names = new QuoteWords(words);
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
        addIfTold(told());
        addIfTold(repeated());
        addIfTold(chain());
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
        if (speech.quotes().stream().map(ReviewedQuote::found).anyMatch(found -> found != null && found.denied())) {
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
        Label kind = new Label(function());
        kind.getStyleClass().add("muted");
        HBox line = new HBox(speaker, kind);
        line.getStyleClass().add("card-line");
        line.setAlignment(Pos.BASELINE_LEFT);
        return line;
    }

    /// What the article tells of the speaker's office, else what kind of speaker it is.
    private String function() {
        Quote found = speech.first().found();
        Speaker told = found == null ? null : found.speaker();
        TextSpan role = told == null || !told.name().equals(speech.speaker()) ? null : told.role();
        return role == null ? names.kind(speech.kind()) : role.in(article.article().text());
    }

    /// The reporting word, to whom and through what, and when it was said.
    private @Nullable Label told() {
        List<String> parts = new ArrayList<>();
        Quote found = speech.first().found();
        if (found != null && found.cue() != null) {
            parts.add(found.cue().in(article.article().text()));
        }
        if (found != null) {
            parts.addAll(way(found));
        }
        TimeReference time = found == null ? null : found.time();
        if (time != null) {
            String said = time.span().in(article.article().text());
            parts.add(time.day() == null ? said : words.get("card.time", names.date(time.day()), said));
        }
        return parts.isEmpty() ? null : label(String.join(" · ", parts), "muted");
    }

    /// To whom, or through what where that is not the same.
    private List<String> way(Quote found) {
        List<String> parts = new ArrayList<>();
        TextSpan recipient = found.recipient();
        TextSpan via = found.via();
        String text = article.article().text();
        if (recipient != null && !recipient.equals(via)) {
            parts.add(words.get("card.recipient", recipient.in(text)));
        }
        if (via != null) {
            parts.add(words.get("card.via", via.in(text)));
        }
        return parts;
    }

    private @Nullable Label repeated() {
        int times = speech.repeats().size();
        return times == 0 ? null : label(words.get("card.repeated", times), "muted");
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

    private void addIfTold(@Nullable Label label) {
        if (label != null) {
            getChildren().add(label);
        }
    }

    private static Label label(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
