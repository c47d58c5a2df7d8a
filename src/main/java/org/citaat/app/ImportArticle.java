package org.citaat.app;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.citaat.app.Documents.ImportException;
import org.citaat.library.ImportedArticle;
import org.citaat.library.Library;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.ImportOutcome;
import org.citaat.model.ImportOutcome.AlreadySaved;
import org.citaat.model.ImportOutcome.Cancelled;
import org.citaat.model.ImportOutcome.Failed;
import org.citaat.model.ImportOutcome.Imported;
import org.citaat.model.Page;
import org.citaat.quotes.FoundQuotes;
import org.citaat.quotes.QuoteFinder;

/// The journey of an article: fetched, read, searched for quotations, saved. The only place that knows its order.
public final class ImportArticle {
    /// Changes whenever the same page may give another text.
    public static final String READER_VERSION = "2";

    /// A title made of first words is at most so long, in UTF-16 code units.
    private static final int TITLE = 60;

    private final Documents documents;
    private final Supplier<QuoteFinder> finder;
    private final Library library;

    /// A journey that ends in `library`.
    ///
    /// @param finder is asked for when the first quotation is looked for: its word lists take time to read
    public ImportArticle(Documents documents, Supplier<QuoteFinder> finder, Library library) {
        this.documents = documents;
        this.finder = finder;
        this.library = library;
    }

    /// Takes a document in. The calling thread waits; interrupt it to cancel, and nothing is kept.
    public ImportOutcome run(ImportRequest request, Consumer<ImportStep> progress) {
        try {
            progress.accept(ImportStep.FETCHING);
            ImportOutcome outcome = fetched(request, progress);
            return request instanceof ImportRequest.Entry entry ? ofEntry(entry, outcome, progress) : outcome;
        } catch (InterruptedException cancelled) {
            return new Cancelled();
        }
    }

    private ImportOutcome fetched(ImportRequest request, Consumer<ImportStep> progress) throws InterruptedException {
        try {
            return take(documents.fetch(request), request instanceof ImportRequest.Anyway, progress);
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        }
    }

    /// Where the page of an entry cannot be had, the text that its feed holds is taken in.
    private ImportOutcome ofEntry(ImportRequest.Entry entry, ImportOutcome ofPage, Consumer<ImportStep> progress)
            throws InterruptedException {
        Optional<Page> text = ofPage instanceof Failed ? documents.textOf(entry) : Optional.empty();
        ImportOutcome outcome = text.isEmpty() ? ofPage : take(text.get(), progress);
        switch (outcome) {
            case Imported imported -> library.feeds().setArticle(entry.id(), imported.article());
            case AlreadySaved saved -> library.feeds().setArticle(entry.id(), saved.article());
            case Failed _,Cancelled _ -> {
            }
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
            Article read = anyway ? documents.readAnyway(page) : documents.read(page);
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
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        }
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
