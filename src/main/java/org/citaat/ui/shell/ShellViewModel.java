package org.citaat.ui.shell;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import org.citaat.app.ImportRequest;
import org.citaat.app.Imports;
import org.citaat.app.ReviewQuotes;
import org.citaat.app.SampleLibrary;
import org.citaat.cite.PlainCitation;
import org.citaat.library.Library;
import org.citaat.library.Subscription;
import org.citaat.model.Counts;
import org.citaat.model.Edit;
import org.citaat.model.LibraryChange;
import org.citaat.model.StoredArticle;
import org.citaat.ui.FxJobs;
import org.citaat.ui.Words;
import org.citaat.ui.all.AllQuotesViewModel;
import org.citaat.ui.article.ArticleViewModel;
import org.citaat.ui.articles.ArticleRow;
import org.citaat.ui.articles.ArticlesViewModel;
import org.citaat.ui.feeds.FeedsViewModel;
import org.citaat.ui.learnt.LearntViewModel;
import org.citaat.ui.sidebar.Place;
import org.citaat.ui.source.SourceViewModel;
import org.jspecify.annotations.Nullable;

/// What the window as a whole knows and does: the place it is at, the counts, undo, and what changes in the library.
public final class ShellViewModel implements FeedsViewModel.Shell, SourceViewModel.Shell, AutoCloseable {
    private static final String LAST_ARTICLE = "window.article";

    private final Library library;
    private final Imports imports;
    private final SampleLibrary samples;
    private final FxJobs jobs;
    private final ArticlesViewModel articles;
    private final ArticleViewModel article;
    private final AllQuotesViewModel all;
    private final LearntViewModel learnt;
    private final FeedsViewModel feeds;
    private final Panes panes;
    private final SimpleObjectProperty<Place> place = new SimpleObjectProperty<>(Place.INBOX);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(new Counts(0, 0, 0));
    private final Doings doings;
    private final SimpleStringProperty problem = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable String> said = new ReadOnlyObjectWrapper<>();
    private final List<Subscription> subscriptions;
    /// The user has asked for an article and not gone elsewhere since.
    private boolean awaiting;
    /// The article that the last edit was made in.
    private long edited;

    public ShellViewModel(Library library, Imports imports, ReviewQuotes reviews, SampleLibrary samples, Desk desk,
            FxJobs jobs, Words words) {
        this.library = library;
        this.imports = imports;
        this.doings = new Doings(library, reviews, jobs, this::reveal);
        this.samples = samples;
        this.jobs = jobs;
        this.articles = new ArticlesViewModel(library, imports, jobs);
        this.article = new ArticleViewModel(library, reviews, jobs, new PlainCitation(words.locale()),
                imports::knowsLanguage, this::tellDone);
        this.all = new AllQuotesViewModel(library, jobs);
        this.learnt = new LearntViewModel(library, jobs, this::tellDone, this::say);
        this.feeds = new FeedsViewModel(library, desk.feeds(), jobs, this);
        this.panes = Panes.of(library, desk, jobs, this);
        this.subscriptions = List.of(library.listen(change -> jobs.onWindow(() -> changed(change))),
                imports.listen(state -> jobs.onWindow(() -> articles.take(state).ifPresent(this::arrived))));
        articles.selected().addListener((property, old, row) -> picked(row));
        place.addListener((property, old, now) -> moved(now));
        article.article().addListener((property, old, now) -> remember(now));
        refresh();
        learnt.refresh();
        feeds.refresh();
        jobs.run(() -> library.setting(LAST_ARTICLE), last -> last.ifPresent(id -> article.open(Long.parseLong(id))));
    }

    public ArticlesViewModel articles() {
        return articles;
    }

    public ArticleViewModel article() {
        return article;
    }

    public AllQuotesViewModel all() {
        return all;
    }

    public LearntViewModel learnt() {
        return learnt;
    }

    public Panes panes() {
        return panes;
    }

    /// Tells where the open article comes from.
    public void openSource() {
        StoredArticle shown = article.article().get();
        if (shown != null) {
            panes.source().open(shown.id());
        }
    }

    public FeedsViewModel feeds() {
        return feeds;
    }

    public SimpleObjectProperty<Place> place() {
        return place;
    }

    public ReadOnlyObjectProperty<Counts> counts() {
        return counts.getReadOnlyProperty();
    }

    /// What was done last; null before anything was.
    public ReadOnlyObjectProperty<@Nullable Done> done() {
        return doings.done();
    }

    /// A sentence about something that went wrong unexpectedly; empty while all is well.
    public SimpleStringProperty problem() {
        return problem;
    }

    private void moved(Place now) {
        awaiting = false;
        if (now == Place.ALL_QUOTES) {
            all.refresh();
        } else if (now == Place.FEEDS) {
            feeds.shown();
        }
    }

    private void remember(@Nullable StoredArticle now) {
        if (now != null) {
            jobs.run(() -> library.set(LAST_ARTICLE, Long.toString(now.id())));
            articles.select(now.id());
        }
    }

    private void picked(@Nullable ArticleRow row) {
        if (row instanceof ArticleRow.Saved saved && !article.isOpening(saved.summary().id())) {
            awaiting = false;
            article.open(saved.summary().id());
        }
    }

    /// An import has brought an article: it is shown if the user still waits for it, or reads nothing else.
    private void arrived(long id) {
        if (awaiting || article.article().get() == null) {
            place.set(Place.INBOX);
            article.open(id);
            jobs.run(() -> id, articles::select);
            awaiting = false;
        }
    }

    private void changed(LibraryChange change) {
        problem.set("");
        switch (change) {
            case LibraryChange.ArticleSaved saved -> article.refresh(saved.article());
            case LibraryChange.ReviewsChanged reviewed -> {
                edited = reviewed.article();
                article.refresh(reviewed.article());
                panes.source().refresh(reviewed.article());
            }
            case LibraryChange.LearntChanged _ -> learnt.refresh();
            case LibraryChange.FeedsChanged _ -> {
                feeds.refresh();
                return;
            }
            case LibraryChange.FailuresChanged _ -> {
            }
            case LibraryChange.ChangedElsewhere _ -> {
                learnt.refresh();
                feeds.refresh();
                refreshArticle();
            }
        }
        refresh();
    }

    private void refreshArticle() {
        var shown = article.article().get();
        if (shown != null) {
            article.refresh(shown.id());
        }
    }

    /// Reads the lists and counts anew.
    public void refresh() {
        articles.refresh();
        if (place.get() == Place.ALL_QUOTES) {
            all.refresh();
        }
        jobs.run(library::counts, counts::set);
    }

    /// Looks whether another program wrote to the library, and if so reads everything anew.
    public void lookElsewhere() {
        jobs.run(library::changedElsewhere, changed -> {
            if (changed) {
                changed(new LibraryChange.ChangedElsewhere());
            }
        });
    }

    @Override
    public void tellDone() {
        doings.tellDone();
    }

    public void undo() {
        doings.undo();
    }

    public void redo() {
        doings.redo();
    }

    private void reveal(Edit edit) {
        StoredArticle shown = article.article().get();
        EditPlace at = EditPlace.of(edit);
        if (at.place() != Place.INBOX) {
            place.set(at.place());
        } else if (shown == null || shown.id() != edited) {
            openInContext(edited, at.start());
        } else {
            place.set(Place.INBOX);
            article.selectAt(at.start());
        }
    }

    /// Says something for a moment, by its key.
    @Override
    public void say(String key) {
        said.set(null);
        said.set(key);
    }

    /// The key of what was said last; null before anything was.
    public ReadOnlyObjectProperty<@Nullable String> said() {
        return said.getReadOnlyProperty();
    }

    /// Starts imports; the first to arrive is opened, unless the user has gone elsewhere by then.
    @Override
    public void start(List<ImportRequest> requests) {
        if (!requests.isEmpty()) {
            place.set(Place.INBOX);
            awaiting = true;
            jobs.run(() -> imports.startAll(requests));
        }
    }

    /// Takes the sample articles in.
    public void openSample() {
        jobs.run(() -> {
            try {
                return samples.fill().size();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return 0;
            }
        }, count -> {
            refresh();
            jobs.run(() -> count, filled -> {
                if (article.article().get() == null) {
                    articles.move(0);
                }
            });
        });
    }

    /// Opens an article at a quotation, from another place.
    @Override
    public void openInContext(long id, int start) {
        place.set(Place.INBOX);
        article.open(id, start);
        articles.select(id);
    }

    @Override
    public void close() {
        subscriptions.forEach(Subscription::close);
    }
}
