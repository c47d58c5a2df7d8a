package org.citaat.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.InvalidationListener;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import jfx.incubator.scene.control.richtext.RichTextArea;
import jfx.incubator.scene.control.richtext.SelectionSegment;
import jfx.incubator.scene.control.richtext.TextPos;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.ui.Words;
import org.citaat.ui.article.ArticleViewModel;
import org.citaat.ui.article.Speech;
import org.jspecify.annotations.Nullable;

/// The open article: title, source line, text with its quotations underlined.
public final class ReaderView extends StackPane {
    /// The text is at most so wide; about 60 characters. In pixels.
    private static final double MEASURE = 600;
    private static final double MARGIN = 28;
    /// The strip over the text, as high as the heads of the other panes.
    private static final double HEAD = 44;
    /// So many characters after a chosen quotation's first are brought into sight with it.
    private static final int BELOW = 420;
    private static final Duration FLASH = Duration.millis(700);

    private final ArticleViewModel model;
    private final SourceLine sources;
    private final RichTextArea area = new RichTextArea();
    private final PauseTransition flash = new PauseTransition(FLASH);
    /// The quotation brought into sight last; an edit of it does not move the text.
    private @Nullable Speech shown;
    private long version;
    private ArticleText text = new ArticleText(List.of());

    /// The text of the open article.
    ///
    /// @param nothingOpen is shown while no article is open
    public ReaderView(ArticleViewModel model, Words words, Node nothingOpen) {
        this.model = model;
        this.sources = new SourceLine(words);
        getStyleClass().add("reader");
        area.setId("reader");
        area.setEditable(false);
        area.setWrapText(true);
        area.setDisplayCaret(false);
        area.getStyleClass().add("reader-area");
        area.setAccessibleText(words.get("reader.accessible"));
        Node broken = new BrokenArticle(model, words);
        getChildren().addAll(area, nothingOpen, broken);
        broken.visibleProperty().bind(model.broken());
        nothingOpen.visibleProperty().bind(model.article().isNull().and(model.broken().not()));
        area.visibleProperty().bind(model.article().isNotNull());
        widthProperty().addListener((property, old, width) -> measure(width.doubleValue()));
        model.article().addListener((property, old, article) -> show(article));
        model.speeches().addListener((InvalidationListener) changed -> mark(false));
        model.selected().addListener((property, old, speech) -> select(speech));
        flash.setOnFinished(event -> mark(false));
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        show(model.article().get());
    }

    private void measure(double width) {
        double side = Math.max(MARGIN, (width - MEASURE) / 2);
        area.setContentPadding(new Insets(0, side, 48, side));
    }

    private void show(@Nullable StoredArticle article) {
        long now = article == null ? 0 : article.version();
        if (article != null && now != version) {
            shown = null;
            text = new ArticleText(Paragraph.of(article, sources.title(article), sources.of(article)));
            area.setModel(text);
            area.select(TextPos.ZERO);
            area.setAccessibleText(sources.title(article));
            mark(false);
        }
        version = now;
    }

    /// Draws everything anew: the control keeps the colours of the theme it was drawn in.
    public void redraw() {
        StoredArticle article = model.article().get();
        if (article != null) {
            text = new ArticleText(Paragraph.of(article, sources.title(article), sources.of(article)));
            area.setModel(text);
            mark(false);
            reveal();
        }
    }

    private void mark(boolean flashing) {
        text.mark(Marks.of(model.speeches(), model.selected().get(), flashing));
    }

    private void select(@Nullable Speech speech) {
        boolean again = speech != null && shown != null && speech.sameAs(shown);
        shown = speech == null ? shown : speech;
        if (speech != null && !again) {
            reveal(speech);
        } else {
            mark(false);
        }
    }

    /// Brings the selected quotation into sight, and sets it off for a moment.
    public void reveal() {
        Speech speech = model.selected().get();
        if (speech != null) {
            reveal(speech);
        }
    }

    private void reveal(Speech speech) {
        if (model.article().get() != null) {
            // the caret is only brought to the nearest edge: seen from below, the words come with what follows them
            area.select(text.position(speech.start() + BELOW));
            area.select(text.position(speech.start()));
            mark(true);
            flash.playFromStart();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && model.article().get() != null) {
            TextPos position = area.getTextPosition(event.getScreenX(), event.getScreenY());
            int offset = position == null ? -1 : text.offset(position);
            if (offset >= 0) {
                model.selectAt(offset);
            }
        }
    }

    /// The words the user has selected, as a span of the article's text: of a selection that begins in the title, the part
    /// in the text. Empty where none are.
    public Optional<TextSpan> selection() {
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()) {
            return Optional.empty();
        }
        int end = text.offset(selection.getMax());
        int start = Math.max(text.offset(selection.getMin()), text.offset(TextPos.ofLeading(Paragraph.BODY, 0)));
        return start < 0 || end <= start ? Optional.empty() : Optional.of(trimmed(start, end));
    }

    /// The very words selected, title and source line too; empty where none are.
    public Optional<String> selectedWords() {
        SelectionSegment selection = area.getSelection();
        if (selection == null || selection.isCollapsed()) {
            return Optional.empty();
        }
        TextPos min = selection.getMin();
        TextPos max = selection.getMax();
        StringBuilder words = new StringBuilder();
        for (int i = min.index(); i <= max.index(); i++) {
            String line = text.getPlainText(i);
            words.append(line, i == min.index() ? min.offset() : 0, i == max.index() ? max.offset() : line.length());
            words.append(i == max.index() ? "" : "\n\n");
        }
        return Optional.of(words.toString());
    }

    /// Puts a button over the text that tells where it comes from.
    public void setSource(Button button) {
        button.setId("open-source");
        button.visibleProperty().bind(model.article().isNotNull());
        button.getStyleClass().add("secondary");
        StackPane.setAlignment(button, Pos.TOP_RIGHT);
        StackPane.setMargin(button, new Insets(8, 20, 0, 0));
        // a strip of its own: over the text it would cover the title
        StackPane.setMargin(area, new Insets(HEAD, 0, 0, 0));
        getChildren().add(button);
    }

    /// Offers what can be done with the selected words.
    public void setActions(ContextMenu menu) {
        area.setContextMenu(menu);
    }

    private TextSpan trimmed(int start, int end) {
        StoredArticle article = model.article().get();
        String whole = article == null ? "" : article.article().text();
        int from = start;
        int to = Math.min(end, whole.length());
        while (from < to && Character.isWhitespace(whole.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(whole.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    /// Selects words of the text, as dragging the mouse over them does.
    public void selectWords(TextSpan span) {
        area.select(text.position(span.start()), text.position(span.end()));
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
