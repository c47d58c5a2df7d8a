package org.citaat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.citaat.app.BrowserInbox;
import org.citaat.app.CheckForChanges;
import org.citaat.app.Containers;
import org.citaat.app.CorrectFacts;
import org.citaat.app.Documents;
import org.citaat.app.FeedDocuments;
import org.citaat.app.FollowFeeds;
import org.citaat.app.ImportArticle;
import org.citaat.app.ImportMany;
import org.citaat.app.ImportRequest;
import org.citaat.app.Imports;
import org.citaat.app.Jobs;
import org.citaat.app.LearnFromReviews;
import org.citaat.app.PickText;
import org.citaat.app.Progress;
import org.citaat.app.RefreshFeed;
import org.citaat.app.RefreshFeeds;
import org.citaat.app.Requests;
import org.citaat.app.ReviewQuotes;
import org.citaat.app.SampleLibrary;
import org.citaat.app.SaveEvidence;
import org.citaat.cli.WindowRequest;
import org.citaat.library.Library;
import org.citaat.library.LibraryException;
import org.citaat.library.LibraryLock;
import org.citaat.model.ImportOutcome;
import org.citaat.quotes.QuoteFinder;
import org.citaat.system.ApplicationFolders;
import org.citaat.system.DesktopBrowser;
import org.citaat.ui.FailureWords;
import org.citaat.ui.FxJobs;
import org.citaat.ui.Words;
import org.citaat.ui.feeds.FeedDesk;
import org.citaat.ui.shell.Desk;
import org.citaat.ui.shell.MainWindow;
import org.citaat.ui.shell.Notice;
import org.citaat.ui.shell.ShellViewModel;
import org.citaat.ui.shell.Theme;
import org.citaat.ui.shell.ThemeSwitch;
import org.citaat.ui.source.SourceDesk;
import org.citaat.web.BrowserReceiver;
import org.citaat.web.Fetcher;
import org.jspecify.annotations.Nullable;

/// Builds the window by hand over a library, and waits until it is closed.
final class Window {
    private final Documents documents;
    private final Fetcher fetcher;
    private final Supplier<QuoteFinder> finder;
    private final InstantSource clock;
    private static final String THEME = "window.theme";

    private boolean started;
    private final Words words = new Words(Locale.getDefault(Locale.Category.DISPLAY));

    Window(Documents documents, Fetcher fetcher, Supplier<QuoteFinder> finder, InstantSource clock) {
        this.documents = documents;
        this.fetcher = fetcher;
        this.finder = finder;
        this.clock = clock;
    }

    /// Opens the window; the calling thread waits until it is closed.
    ///
    /// @return 0 after it was closed, 1 where the library could not be opened or is open already
    int open(WindowRequest request) {
        Path file = request.library().orElseGet(ApplicationFolders::library).toAbsolutePath();
        try {
            Optional<LibraryLock> lock = LibraryLock.acquire(file);
            if (lock.isEmpty()) {
                return request.arguments().isEmpty()
                        ? refuse(words.get("window.alreadyOpen"))
                        : importBeside(file, request);
            }
            return run(lock.get(), file, request);
        } catch (LibraryException cannot) {
            return refuse(Notice.sentence(cannot.kind(), words) + "\n" + file);
        }
    }

    private int run(LibraryLock lock, Path file, WindowRequest request) {
        try (lock; Library library = Library.open(file, clock); Jobs jobs = new Jobs(); Jobs batches = new Jobs()) {
            return run(library, jobs, batches, request) ? 0 : 1;
        }
    }

    /// A window has the library open: it notices what is written beside it, so the arguments are imported from here.
    private int importBeside(Path file, WindowRequest request) {
        try (Library library = Library.open(file, clock)) {
            ImportMany many = new ImportMany(new Containers(documents), new ImportArticle(documents, finder, library));
            return many.run(request.arguments().stream().map(Requests::argument).toList(), this::tell).failed() == 0
                    ? 0
                    : 1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private void tell(ImportRequest asked, ImportOutcome outcome, Progress progress) {
        if (outcome instanceof ImportOutcome.Failed failure) {
            System.err.println(asked.label() + ": " + new FailureWords(words).sentence(failure.failure()));
        }
    }

    private int refuse(String why) {
        System.err.println(why);
        waitFor(closed -> Notice.show(words, why, closed));
        return 1;
    }

    /// Whether there was a screen to show the window on.
    private boolean run(Library library, Jobs jobs, Jobs batches, WindowRequest request) {
        Optional<Theme> theme = library.setting(THEME).flatMap(Theme::named);
        // what was asked for before the window closed is still done: closing the executor waits for it
        try (ExecutorService background = Executors.newSingleThreadExecutor(Window::daemon)) {
            return waitFor(closed -> build(library, jobs, batches, request, background, theme, closed));
        }
    }

    private void build(Library library, Jobs jobs, Jobs batches, WindowRequest request, ExecutorService background,
            Optional<Theme> theme, Runnable closed) {
        ImportArticle importArticle = new ImportArticle(documents, finder, library);
        Imports imports = new Imports(new Containers(documents), importArticle, jobs, batches, library);
        BrowserInbox browser = new BrowserInbox(library, imports::start, clock, this::sentence);
        background.execute(browser::resume);
        ShellViewModel model = new ShellViewModel(library, imports,
                new ReviewQuotes(library, new LearnFromReviews(library, finder)),
                new SampleLibrary(importArticle, clock), new Desk(desk(library, imports, jobs),
                        sources(library, importArticle, jobs), browser, new PickText(documents, imports)),
                new FxJobs(background, Platform::runLater), words);
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            System.getLogger("org.citaat").log(System.Logger.Level.ERROR, "uncaught in " + thread.getName(), bug);
            Platform.runLater(() -> model.problem().set(Notice.of(bug, words)));
        });
        Stage stage = new Stage();
        new MainWindow(model, words, new ThemeSwitch(theme,
                chosen -> background.execute(() -> library.set(THEME, chosen.name()))))
                .show(stage, words.get("window.title"));
        stage.setOnCloseRequest(event -> {
            model.close();
            browser.close();
            closed.run();
        });
        if (request.sample()) {
            model.openSample();
        }
        model.start(request.arguments().stream().map(Requests::argument).toList());
    }

    private SourceDesk sources(Library library, ImportArticle importArticle, Jobs jobs) {
        return new SourceDesk(new CheckForChanges(documents, () -> importArticle, library),
                new CorrectFacts(library, importArticle), new SaveEvidence(library, clock), DesktopBrowser::open,
                new FxJobs(jobs, Platform::runLater));
    }

    private String sentence(BrowserReceiver.Answer answer) {
        return words.get(switch (answer) {
            case TAKEN -> "browser.taken";
            case REFUSED -> "browser.refused";
            case TOO_LARGE -> "browser.tooLarge";
        });
    }

    private FeedDesk desk(Library library, Imports imports, Jobs jobs) {
        RefreshFeed refresh = new RefreshFeed(fetcher, library, clock);
        return new FeedDesk(new FollowFeeds(documents, new FeedDocuments(fetcher), refresh, library),
                new RefreshFeeds(refresh, library, imports::start, clock),
                new FxJobs(jobs, Platform::runLater));
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "window-work");
        thread.setDaemon(true);
        return thread;
    }

    /// What shows something on the JavaFX thread, and tells when it is closed.
    private interface Shown {
        void show(Runnable closed);
    }

    /// Starts the toolkit if need be, shows, and waits until it is closed. What goes wrong while it is built is thrown here.
    ///
    /// @return false where there is no screen, which is said on standard error
    private boolean waitFor(Shown shown) {
        CountDownLatch closed = new CountDownLatch(1);
        AtomicReference<@Nullable RuntimeException> failed = new AtomicReference<>();
        Runnable task = () -> {
            try {
                shown.show(closed::countDown);
            } catch (RuntimeException broken) {
                failed.set(broken);
                closed.countDown();
            }
        };
        try {
            start(task);
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (UnsupportedOperationException noDisplay) {
            // what the toolkit says of a machine without a screen
            System.err.println(words.get("window.noDisplay"));
            return false;
        }
        RuntimeException broken = failed.get();
        if (broken != null) {
            throw broken;
        }
        return true;
    }

    private void start(Runnable task) {
        if (started) {
            Platform.runLater(task);
        } else {
            Platform.startup(task);
            Platform.setImplicitExit(false);
            started = true;
        }
    }
}
