package org.citaat.ui;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.citaat.app.BrowserInbox;
import org.citaat.app.CheckForChanges;
import org.citaat.app.Containers;
import org.citaat.app.CorrectFacts;
import org.citaat.app.Documents;
import org.citaat.app.FeedDocuments;
import org.citaat.app.FollowFeeds;
import org.citaat.app.ImportArticle;
import org.citaat.app.Imports;
import org.citaat.app.Jobs;
import org.citaat.app.LearnFromReviews;
import org.citaat.app.PickText;
import org.citaat.app.RefreshFeed;
import org.citaat.app.RefreshFeeds;
import org.citaat.app.ReviewQuotes;
import org.citaat.app.SampleLibrary;
import org.citaat.app.SaveEvidence;
import org.citaat.library.Library;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.ui.feeds.FeedDesk;
import org.citaat.ui.shell.Desk;
import org.citaat.ui.shell.MainWindow;
import org.citaat.ui.shell.ShellViewModel;
import org.citaat.ui.shell.Theme;
import org.citaat.ui.shell.ThemeSwitch;
import org.citaat.ui.source.SourceDesk;
import org.citaat.web.FetchException;
import org.citaat.web.Fetcher;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window over a library, in a test. Work runs at once on the thread that asks for it; imports have their threads.
public final class WindowFixture implements AutoCloseable {
    public static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:22:00Z"));
    /// A network that reaches nothing.
    public static final Fetcher OFFLINE = request -> {
        throw new FetchException(new Failure(request.address(), FailureReason.NO_CONNECTION, "offline"));
    };
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    public final Library library;
    public final ShellViewModel model;
    public final MainWindow window;
    public final Stage stage;
    public final BrowserInbox browser;
    private final Jobs jobs = new Jobs();

    /// Opens the window over `library`; `fetcher` stands for the network.
    public WindowFixture(Library library, Fetcher fetcher, boolean samples) throws Exception {
        this.library = library;
        this.stage = FxToolkit.registerPrimaryStage();
        Documents documents = new Documents(fetcher, new DocumentReader(), CLOCK);
        ImportArticle importArticle = new ImportArticle(documents, () -> FINDER, library);
        SampleLibrary sampleLibrary = new SampleLibrary(importArticle, CLOCK);
        if (samples) {
            sampleLibrary.fill();
        }
        Words words = new Words(Locale.ENGLISH);
        FxJobs fxJobs = new FxJobs(Runnable::run, WindowFixture::onFx);
        Imports imports = new Imports(new Containers(documents), importArticle, jobs, jobs, library);
        SourceDesk sources = sources(library, documents, importArticle,
                fxJobs);
        browser = new BrowserInbox(library, imports::start, CLOCK, answer -> answer.name());
        FeedDesk desk = desk(library, fetcher, imports, fxJobs);
        this.model = onFx(() -> new ShellViewModel(library, imports,
                new ReviewQuotes(library, new LearnFromReviews(library, () -> FINDER)), sampleLibrary,
                new Desk(desk, sources, browser, new PickText(documents, imports)), fxJobs,
                words));
        this.window = onFx(() -> new MainWindow(model, words, new ThemeSwitch(Optional.of(Theme.LIGHT), chosen -> {})));
        onFx(() -> {
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1280);
            stage.setHeight(800);
            window.show(stage, "Citaat");
            return null;
        });
        settle();
    }

    /// What can be done with sources.
    static SourceDesk sources(Library library, Documents documents, ImportArticle importArticle, FxJobs jobs) {
        return new SourceDesk(new CheckForChanges(documents, () -> importArticle, library),
                new CorrectFacts(library, importArticle), new SaveEvidence(library, CLOCK), address -> false, jobs);
    }

    /// Feeds without a network.
    public static FeedDesk desk(Library library, FxJobs jobs) {
        return desk(library, OFFLINE, null, jobs);
    }

    private static FeedDesk desk(Library library, Fetcher fetcher, @Nullable Imports imports, FxJobs jobs) {
        RefreshFeed refresh = new RefreshFeed(fetcher, library, CLOCK);
        Documents documents = new Documents(fetcher, new DocumentReader(), CLOCK);
        return new FeedDesk(new FollowFeeds(documents, new FeedDocuments(fetcher), refresh, library),
                new RefreshFeeds(refresh, library, request -> Objects.requireNonNull(imports).start(request), CLOCK),
                jobs);
    }

    private static void onFx(Runnable task) {
        if (Platform.isFxApplicationThread()) {
            task.run();
        } else {
            Platform.runLater(task);
        }
    }

    /// Runs `work` on the JavaFX thread and waits for its answer.
    public static <T> T onFx(Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        try {
            return task.get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        }
    }

    /// Waits until the JavaFX thread has done what it was given, layout too.
    public static void settle() {
        for (int i = 0; i < 3; i++) {
            onFx(() -> {
                Platform.requestNextPulse();
                return null;
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    /// Waits until something holds on the JavaFX thread, for what other threads bring; at most 30 seconds.
    public void await(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onFx(holds));
        } catch (TimeoutException never) {
            throw new AssertionError(never);
        }
    }

    public <T extends Node> T find(String selector, Class<T> type) {
        return onFx(() -> type.cast(window.scene().lookup(selector)));
    }

    /// Saves a picture of the whole window as `target/screens/NAME.png`.
    public File picture(String name) {
        settle();
        return picture(window.scene().getRoot(), name);
    }

    public static File picture(Node node, String name) {
        WritableImage image = onFx(() -> node.snapshot(null, null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        try {
            File file = Files.createDirectories(Path.of("target/screens")).resolve(name + ".png").toFile();
            ImageIO.write(copy, "png", file);
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        browser.close();
        jobs.close();
        onFx(() -> {
            model.close();
            stage.hide();
            return null;
        });
        library.close();
    }
}
