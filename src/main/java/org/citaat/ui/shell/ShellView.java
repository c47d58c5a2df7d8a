package org.citaat.ui.shell;

import java.time.InstantSource;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.citaat.model.Failure;
import org.citaat.ui.Clipboards;
import org.citaat.ui.Words;
import org.citaat.ui.add.AddView;
import org.citaat.ui.all.AllQuotesView;
import org.citaat.ui.articles.ArticlesView;
import org.citaat.ui.articles.EmptyInbox;
import org.citaat.ui.articles.Helper;
import org.citaat.ui.articles.LastArticles;
import org.citaat.ui.browser.BrowserView;
import org.citaat.ui.feeds.FeedsView;
import org.citaat.ui.learnt.LearntView;
import org.citaat.ui.pick.PickView;
import org.citaat.ui.quotes.QuotesView;
import org.citaat.ui.reader.ReaderView;
import org.citaat.ui.sidebar.Place;
import org.citaat.ui.sidebar.SidebarView;
import org.citaat.ui.source.SourceView;

/// Everything in the main window.
public final class ShellView extends StackPane implements Actions, Helper {
    /// Below this width, in pixels, the sidebar makes room for the text.
    private static final double NARROW = 1080;

    private final ShellViewModel model;
    private final ThemeSwitch themes;
    private final ToolbarView toolbar;
    private final ReaderView reader;
    private final QuotesView quotes;
    private final ArticlesView articles;
    private final AllQuotesView all;
    private final LearntView learnt;
    private final FeedsView feeds;
    private final AddView adding;
    private final BrowserView browser;
    private final Intake intake;
    private final SplitPane panes = new SplitPane();
    private final BorderPane frame = new BorderPane();

    /// The panes of a library's window.
    public ShellView(ShellViewModel model, Words words, ThemeSwitch themes) {
        this.model = model;
        this.themes = themes;
        getStyleClass().add("citaat");
        toolbar = new ToolbarView(model, words, this);
        reader = new ReaderView(model.article(), words, new LastArticles(model.articles(), words));
        quotes = new QuotesView(model.article(), words, this::copyWithCitation);
        articles = new ArticlesView(model.articles(), words, new EmptyInbox(words, model::openSample), this);
        all = new AllQuotesView(model.all(), words, (article, start) -> {
            model.openInContext(article, start);
            quotes.requestFocus();
        });
        learnt = new LearntView(model.learnt(), words);
        feeds = new FeedsView(model.feeds(), words, InstantSource.system());
        adding = new AddView(words, model::start);
        browser = new BrowserView(model.panes().browser(), words);
        quotes.setMinWidth(280);
        articles.setMinWidth(200);
        reader.setMinWidth(300);
        panes.getItems().addAll(articles, reader, quotes);
        panes.setDividerPositions(0.24, 0.69);
        SplitPane.setResizableWithParent(articles, false);
        SplitPane.setResizableWithParent(quotes, false);
        SidebarView sidebar = new SidebarView(words, model.place(), model.counts(), model.learnt().learnt(),
                model.feeds().unread());
        sidebar.managedProperty().bind(sidebar.visibleProperty());
        sidebar.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(NARROW));
        frame.setTop(toolbar);
        frame.setLeft(sidebar);
        frame.setBottom(new StatusBarView(model, words));
        getChildren().addAll(frame, new UndoLine(model, words), adding,
                new SourceView(model.panes().source(), words), browser, new PickView(model.panes().pick(), words));
        frame.disableProperty()
                .bind(adding.visibleProperty().or(browser.visibleProperty()).or(model.panes().open()));
        widthProperty().addListener((property, old, width) -> fit(old.doubleValue(), width.doubleValue()));
        reader.setActions(menu(words));
        Button source = new Button(words.get("source.title"));
        source.setTooltip(new Tooltip(words.get("source.open")));
        source.setOnAction(event -> openSource());
        reader.setSource(source);
        model.place().addListener((property, old, place) -> show(place));
        show(model.place().get());
        quotes.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                showInContext();
            }
        });
        intake = new Intake(model, adding);
        intake.acceptDrops(this);
        themes.theme().addListener((property, old, theme) -> {
            toolbar.showTheme(theme);
            Platform.runLater(reader::redraw);
        });
        toolbar.showTheme(themes.theme().get());
    }

    private void show(Place place) {
        Node shown = switch (place) {
            case INBOX -> panes;
            case ALL_QUOTES -> all;
            case FEEDS -> feeds;
            case LEARNT -> learnt;
        };
        frame.setCenter(shown);
    }

    /// A window that becomes too narrow for the sidebar gives the text what room there is.
    private void fit(double before, double now) {
        if (now < NARROW && before >= NARROW) {
            panes.setDividerPositions(0.22, 0.68);
        }
    }

    /// What can be done with the words selected in the reader.
    private ContextMenu menu(Words words) {
        MenuItem copy = new MenuItem(words.get("reader.copy"));
        copy.setOnAction(event -> copy());
        MenuItem quote = new MenuItem(words.get("reader.quote"));
        quote.setOnAction(event -> quoteSelection());
        MenuItem cite = new MenuItem(words.get("menu.copy"));
        cite.setOnAction(event -> copyWithCitation());
        MenuItem source = new MenuItem(words.get("menu.source"));
        source.setOnAction(event -> openSource());
        return new ContextMenu(copy, quote, cite, source);
    }

    @Override
    public boolean cardsInSight() {
        return model.place().get() == Place.INBOX;
    }

    @Override
    public boolean busy() {
        return frame.isDisabled();
    }

    @Override
    public void add() {
        adding.open();
    }

    @Override
    public void paste() {
        intake.paste();
    }

    @Override
    public void go(Place place) {
        model.place().set(place);
        switch (place) {
            case FEEDS -> feeds.requestFocus();
            case LEARNT -> learnt.requestFocus();
            case INBOX, ALL_QUOTES -> {
            }
        }
    }

    @Override
    public void pick(Failure failure) {
        model.panes().pick().open(failure);
    }

    @Override
    public void fromBrowser() {
        openBrowser();
    }

    @Override
    public void openBrowser() {
        browser.open();
    }

    @Override
    public void openSource() {
        model.openSource();
    }

    @Override
    public void refreshFeeds() {
        model.place().set(Place.FEEDS);
        model.feeds().refreshAll();
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void copyWithCitation() {
        model.article().citation().ifPresent(copied -> {
            Clipboards.put(copied);
            model.say("said.copied");
        });
    }

    @Override
    public void copy() {
        reader.selectedWords().or(model.article()::words).ifPresent(Clipboards::put);
    }

    @Override
    public void switchTheme() {
        themes.choose(themes.theme().get().other());
    }

    @Override
    public void openSample() {
        model.openSample();
    }

    @Override
    public void quoteSelection() {
        reader.selection().ifPresent(model.article()::add);
    }

    @Override
    public void focusSearch() {
        toolbar.search().requestFocus();
        toolbar.search().selectAll();
    }

    @Override
    public void leaveSearch() {
        switch (model.place().get()) {
            case INBOX -> articles.requestFocus();
            case ALL_QUOTES -> all.requestFocus();
            case FEEDS -> feeds.requestFocus();
            case LEARNT -> learnt.requestFocus();
        }
    }

    @Override
    public void changeSpeaker() {
        quotes.changeSelected();
    }

    @Override
    public void moveInList(int steps) {
        switch (model.place().get()) {
            case INBOX -> model.articles().move(steps);
            case ALL_QUOTES -> all.move(steps);
            case FEEDS -> feeds.move(steps);
            case LEARNT -> learnt.move(steps);
        }
    }

    @Override
    public void showInContext() {
        reader.reveal();
    }

    /// The reader's pane, for what acts on its selection.
    public ReaderView reader() {
        return reader;
    }
}
