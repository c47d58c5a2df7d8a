package org.citaat.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.citaat.app.Documents.ImportException;
import org.citaat.library.ImportedArticle;
import org.citaat.library.Library;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.ImportOutcome;
import org.citaat.model.ImportOutcome.AlreadySaved;
import org.citaat.model.ImportOutcome.Cancelled;
import org.citaat.model.ImportOutcome.Expanded;
import org.citaat.model.ImportOutcome.Failed;
import org.citaat.model.ImportOutcome.Imported;
import org.citaat.model.Page;
import org.citaat.model.SavedItem;
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;

/// The journey of an article: fetched, read, searched for quotations, saved. The only place that knows its order.
public final class ImportArticle {
    /// Changes whenever the same page may give another text.
    public static final String READER_VERSION = "2";

    /// A title made of first words is at most so long, in UTF-16 code units.
    private static final int TITLE = 60;

    private final Documents documents;
    private final Supplier<QuoteFinder> finder;
    private final Library library;
    private final SavedItems items;

    /// A journey that ends in `library`.
    ///
    /// @param finder is asked for when the first quotation is looked for: its word lists take time to read
    public ImportArticle(Documents documents, Supplier<QuoteFinder> finder, Library library) {
        this.documents = documents;
        this.finder = finder;
        this.library = library;
        this.items = new SavedItems(library, documents.clock());
    }

    /// Takes a document in. The calling thread waits; interrupt it to cancel, and nothing is kept.
    public ImportOutcome run(ImportRequest request, Consumer<ImportStep> progress) {
        try {
            progress.accept(ImportStep.FETCHING);
            return switch (request) {
                case ImportRequest.Entry entry -> ofEntry(entry, fetched(request, progress), progress);
                case ImportRequest.Saved saved -> ofItem(saved, progress);
                case ImportRequest.Link _,ImportRequest.LocalFile _,ImportRequest.PastedText _,ImportRequest.Chapter _,ImportRequest.Received _,ImportRequest.Picked _,ImportRequest.Anyway _ ->
                    fetched(request, progress);
            };
        } catch (InterruptedException cancelled) {
            return new Cancelled();
        }
    }

    private ImportOutcome fetched(ImportRequest request, Consumer<ImportStep> progress) throws InterruptedException {
        try {
            if (request instanceof ImportRequest.Chapter chapter) {
                progress.accept(ImportStep.READING);
                return save(chapter.page(), ofBook(documents.readAnyway(chapter.page()), chapter.book()), progress);
            }
            if (request instanceof ImportRequest.Picked(Page page, List<Integer> chosen)) {
                progress.accept(ImportStep.READING);
                return save(page, documents.picked(page, chosen), progress);
            }
            return take(documents.fetch(request), request instanceof ImportRequest.Anyway, progress);
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        }
    }

    /// A chapter is by the book's authors and stands in the book.
    private static Article ofBook(Article chapter, Facts book) {
        Facts own = chapter.facts();
        return chapter.withFacts(new Facts(own.title(), own.authors().isEmpty() ? book.authors() : own.authors(),
                book.publication(), book.published(), own.language() == null ? book.language() : own.language(), null));
    }

    /// Where the page of an item cannot be had, the text that its export holds is taken in. Highlights and notes that cannot be
    /// shown in it become a text of their own: nothing is lost.
    private ImportOutcome ofItem(ImportRequest.Saved saved, Consumer<ImportStep> progress) throws InterruptedException {
        SavedItem item = saved.item();
        ImportOutcome outcome = item.address() == null ? null : fetched(saved, progress);
        Optional<Page> text = outcome == null || outcome instanceof Failed ? items.text(item) : Optional.empty();
        if (text.isPresent()) {
            outcome = take(text.get(), true, progress);
        }
        Long article = outcome == null ? null : article(outcome);
        if (article != null) {
            items.mark(item, article);
        }
        Optional<Page> rest = items.rest(item, article);
        ImportOutcome ofRest = rest.isPresent() ? take(rest.get(), true, progress) : null;
        if (outcome != null) {
            return outcome;
        }
        return ofRest != null ? ofRest : new Failed(new Failure(saved.address(), FailureReason.EMPTY, saved.tool()));
    }

    private static @Nullable Long article(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported imported -> Long.valueOf(imported.article());
            case AlreadySaved saved -> Long.valueOf(saved.article());
            case Expanded _,Failed _,Cancelled _ -> null;
        };
    }

    /// Where the page of an entry cannot be had, the text that its feed holds is taken in.
    private ImportOutcome ofEntry(ImportRequest.Entry entry, ImportOutcome ofPage, Consumer<ImportStep> progress)
            throws InterruptedException {
        Optional<Page> text = ofPage instanceof Failed ? documents.textOf(entry) : Optional.empty();
        ImportOutcome outcome = text.isEmpty() ? ofPage : take(text.get(), progress);
        Long article = article(outcome);
        if (article != null) {
            library.feeds().setArticle(entry.id(), article);
        }
        return outcome instanceof Failed ? ofPage : outcome;
    }

    /// Takes in a page that is already here.
    public ImportOutcome take(Page page, Consumer<ImportStep> progress) throws InterruptedException {
        return take(page, false, progress);
    }

    private ImportOutcome take(Page page, boolean anyway, Consumer<ImportStep> progress) throws InterruptedException {
        try {
            progress.accept(ImportStep.READING);
            return save(page, anyway ? documents.readAnyway(page) : documents.read(page), progress);
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        }
    }

    private ImportOutcome save(Page page, Article read, Consumer<ImportStep> progress) throws InterruptedException {
        progress.accept(ImportStep.FINDING_QUOTES);
        FoundQuotes found = finder.get().find(read, library.learnt());
        String language = found.language().equals(QuoteFinder.UNKNOWN_LANGUAGE) ? null : found.language();
        Facts facts = titled(read).withLanguage(language);
        Article article = new Article(facts, read.text(), read.blocks());
        progress.accept(ImportStep.SAVING);
        ImportedArticle saved = library.save(page, article, found.quotes(), READER_VERSION, QuoteFinder.VERSION);
        return saved.isNew()
                ? new Imported(saved.article(), found.count())
                : new AlreadySaved(saved.article());
    }

    /// A text without a title is called by its first words.
    private static Facts titled(Article read) {
        Facts facts = read.facts();
        if (facts.title() != null) {
            return facts;
        }
        String line = read.blocks().stream().filter(block -> block.kind().quotable()).findFirst()
                .map(block -> block.span().in(read.text())).orElse("");
        int end = line.length() <= TITLE ? line.length() : Math.max(line.lastIndexOf(' ', TITLE), TITLE / 2);
        end -= end > 0 && Character.isHighSurrogate(line.charAt(end - 1)) ? 1 : 0;
        String title = line.substring(0, end) + (end < line.length() ? "…" : "");
        return new Facts(title, facts.authors(), facts.publication(), facts.published(), facts.language(),
                facts.canonical());
    }

    /// Looks for quotations once more in an article that is saved; reviews stay as they are.
    ///
    /// @return how many were found; empty where the article is gone
    public OptionalLong findAgain(long article) throws InterruptedException {
        var stored = library.article(article);
        if (stored.isEmpty()) {
            return OptionalLong.empty();
        }
        FoundQuotes found = finder.get().find(stored.get().article(), library.learnt());
        library.replaceQuotes(article, found.quotes(), QuoteFinder.VERSION);
        return OptionalLong.of(found.count());
    }

    /// Whether the engine has word lists for a language, so that it can find speakers.
    public boolean knows(String language) {
        return finder.get().languages().contains(language);
    }
}
