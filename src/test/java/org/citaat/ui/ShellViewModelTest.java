package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Objects;
import java.util.Queue;
import org.citaat.app.BrowserInbox;
import org.citaat.app.Containers;
import org.citaat.app.Documents;
import org.citaat.app.ImportArticle;
import org.citaat.app.Imports;
import org.citaat.app.Jobs;
import org.citaat.app.LearnFromReviews;
import org.citaat.app.PickText;
import org.citaat.app.ReviewQuotes;
import org.citaat.app.SampleLibrary;
import org.citaat.library.Library;
import org.citaat.model.QuoteRow;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.ui.article.Speech;
import org.citaat.ui.articles.ArticleRow;
import org.citaat.ui.shell.Desk;
import org.citaat.ui.shell.ShellViewModel;
import org.citaat.ui.sidebar.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The window's model with work that is done later, as it is in the program: answers come after further questions.
class ShellViewModelTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Library library = Library.openInMemory(WindowFixture.CLOCK);
    private final Jobs jobs = new Jobs();
    private ShellViewModel model;

    @BeforeEach
    void open() throws InterruptedException {
        QuoteFinder finder = QuoteFinder.bundled();
        Documents documents = new Documents(request -> {
            throw new AssertionError("nothing is fetched");
        }, new DocumentReader(), WindowFixture.CLOCK);
        ImportArticle importArticle = new ImportArticle(documents, () -> finder, library);
        SampleLibrary samples = new SampleLibrary(importArticle, WindowFixture.CLOCK);
        samples.fill();
        Imports imports = new Imports(new Containers(documents), importArticle, jobs, jobs, library);
        model = new ShellViewModel(library, imports,
                new ReviewQuotes(library, new LearnFromReviews(library, () -> finder)), samples,
                new Desk(WindowFixture.desk(library, new FxJobs(work::add, Runnable::run)),
                        WindowFixture.sources(library, documents, importArticle, new FxJobs(work::add, Runnable::run)),
                        new BrowserInbox(library, request -> {}, WindowFixture.CLOCK, Enum::name),
                        new PickText(documents, imports)),
                new FxJobs(work::add, Runnable::run), new Words(Locale.ENGLISH));
        finish();
    }

    @AfterEach
    void close() {
        model.close();
        jobs.close();
        library.close();
    }

    @Test
    void aQuotationOpenedFromTheTableIsSelected() {
        model.articles().selected().set(model.articles().rows().getLast());
        finish();
        model.place().set(Place.ALL_QUOTES);
        finish();
        QuoteRow row = Objects.requireNonNull(model.all().rows().getFirst());
        model.openInContext(row.article(), row.start());
        finish();
        Speech selected = Objects.requireNonNull(model.article().selected().get());
        assertThat(selected.covers(row.start())).isTrue();
        assertThat(model.articles().selected().get()).isInstanceOfSatisfying(ArticleRow.Saved.class,
                saved -> assertThat(saved.summary().id()).isEqualTo(row.article()));
    }

    @Test
    void anArticleChosenInAHurryIsTheLastOne() {
        model.articles().selected().set(model.articles().rows().get(1));
        model.articles().selected().set(model.articles().rows().get(2));
        finish();
        assertThat(Objects.requireNonNull(model.article().article().get()).id())
                .isEqualTo(((ArticleRow.Saved) model.articles().rows().get(2)).summary().id());
    }

    private void finish() {
        for (Runnable task = work.poll(); task != null; task = work.poll()) {
            task.run();
        }
    }
}
