package org.citaat.library;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.citaat.library.Edits.Done;
import org.citaat.library.HistoryTable.Entry;
import org.citaat.model.Article;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Counts;
import org.citaat.model.Edit;
import org.citaat.model.Failure;
import org.citaat.model.KnownFacts;
import org.citaat.model.Learnt;
import org.citaat.model.LibraryChange;
import org.citaat.model.Page;
import org.citaat.model.Provenance;
import org.citaat.model.Quote;
import org.citaat.model.QuoteRow;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.citaat.model.Verification;

/// The user's articles, quotations and decisions, in one SQLite file. Any thread may call; every method may wait for the disk
/// and throws [LibraryException] where it cannot be done. What is written is on the disk when the method returns.
public final class Library implements AutoCloseable {
    private final Path file;
    private final Database database;
    private final InstantSource clock;
    private final Listeners listeners = new Listeners();
    private final AtomicLong seenOfOthers = new AtomicLong();
    private final boolean passing;

    private Library(Path file, InstantSource clock, boolean passing) {
        this.file = file;
        this.clock = clock;
        this.passing = passing;
        this.database = Database.open(file, Schema.today());
        this.seenOfOthers.set(database.writesOfOthers().orElse(0));
    }

    /// Opens the library, made anew where there is no file yet. A file that is refused is left as it was.
    public static Library open(Path file, InstantSource clock) {
        return new Library(file, clock, false);
    }

    /// A library that is gone when it is closed. It lies in the folder for temporary files: two connections can share a true
    /// in-memory database only with other locks than those of a file.
    public static Library openInMemory(InstantSource clock) {
        try {
            return new Library(Files.createTempDirectory("citaat").resolve("passing.citaat"), clock, true);
        } catch (IOException failed) {
            throw LibraryException.of(failed);
        }
    }

    public Path file() {
        return file;
    }

    /// Saves an article with what was found in it. The same text from the same address (requested, or canonical on its own host) is
    /// not saved again; another text from there becomes the newest version of the same article,
    /// and the reviews of the version before go along with it where their words still stand in it.
    ///
    /// @param readerVersion version of what read the page
    /// @param engineVersion version of what found the quotations
    public ImportedArticle save(Page page, Article article, List<Quote> quotes, String readerVersion,
            String engineVersion) {
        ImportedArticle saved = database.write(sql -> new Shelf(sql).save(page, article, quotes,
                clock.instant().truncatedTo(ChronoUnit.MILLIS), readerVersion, engineVersion));
        if (saved.isNew()) {
            listeners.tell(new LibraryChange.ArticleSaved(saved.article()));
        }
        return saved;
    }

    /// The article known under a canonical, requested or final address; the fragment does not matter.
    public Optional<Long> findByAddress(URI address) {
        return database.read(sql -> new AddressTable(sql).find(address));
    }

    /// The newest saved first.
    public List<ArticleSummary> articles(int offset, int limit) {
        return database.read(sql -> new ArticleTable(sql).newest(offset, limit));
    }

    public Optional<ArticleSummary> summary(long article) {
        return database.read(sql -> new ArticleTable(sql).summary(article));
    }

    /// The article with its newest version.
    public Optional<StoredArticle> article(long article) {
        return database.read(sql -> new VersionTable(sql).newestOf(article));
    }

    /// The article with one of its versions, which need not be the newest.
    public Optional<StoredArticle> version(long version) {
        return database.read(sql -> new VersionTable(sql).find(version));
    }

    /// Where each version of an article comes from, the newest first.
    public List<Provenance> versions(long article) {
        return database.read(sql -> new ProvenanceTable(sql).of(article));
    }

    /// Computes the hashes of a version anew; empty where there is no such version.
    public Optional<Verification> verify(long version) {
        return database.read(sql -> new ProvenanceTable(sql).verify(version));
    }

    /// What is known of an article; empty where there is no such article.
    public Optional<KnownFacts> facts(long article) {
        return database.read(sql -> new CorrectionTable(sql).known(article));
    }

    /// The raw page that a version was read from.
    public Optional<Page> pageOfVersion(long version) {
        return database.read(sql -> new PageTable(sql).of(version));
    }

    /// The raw page that the newest version was read from.
    public Optional<Page> page(long article) {
        return database.read(sql -> {
            Optional<Long> version = new ArticleTable(sql).newestVersion(article);
            return version.isEmpty() ? Optional.empty() : new PageTable(sql).of(version.get());
        });
    }

    /// Of the newest version, in text order, rejected ones included; empty where there is no such article.
    public List<ReviewedQuote> quotes(long article) {
        return database.read(sql -> {
            Optional<Long> version = new ArticleTable(sql).newestVersion(article);
            return version.isEmpty() ? List.of() : new Shelf(sql).quotes(version.get());
        });
    }

    /// Of one version, which need not be the newest, in text order, rejected ones included; empty where there is no such
    /// version. A screen that shows an article asks with [StoredArticle#version], so that text and quotations belong together.
    public List<ReviewedQuote> quotesOfVersion(long version) {
        return database.read(sql -> new Shelf(sql).quotes(version));
    }

    /// Whether this is the version that the article has now; false where there is no such article.
    public boolean isNewest(long article, long version) {
        return database.read(sql -> new ArticleTable(sql).newestVersion(article).equals(Optional.of(version)));
    }

    /// Puts what another run of the engine found in place of what the last one found. Reviews stay as they are.
    public void replaceQuotes(long article, List<Quote> quotes, String engineVersion) {
        database.write(sql -> {
            new Shelf(sql).replaceQuotes(article, quotes, engineVersion);
            return article;
        });
        listeners.tell(new LibraryChange.ArticleSaved(article));
    }

    public Counts counts() {
        return database.read(sql -> new ArticleTable(sql).counts());
    }

    /// The newest article's first, then in the order of its text.
    public List<QuoteRow> searchQuotes(QuoteQuery query, int offset, int limit) {
        return database.read(sql -> Listing.of(sql, query).rows(offset, limit));
    }

    public int countQuotes(QuoteQuery query) {
        return database.read(sql -> Listing.of(sql, query).count());
    }

    /// Makes an edit of the user's and keeps it, so that it can be undone at any later time. What was undone before can then
    /// no more be redone.
    ///
    /// An edit of a review of an earlier version is made in the newest one too.
    ///
    /// @throws IllegalStateException where a stored review is not the edit's `before`, or its words are not in the newest
    ///         version; then nothing is changed
    public void apply(Edit edit) {
        tell(Optional.of(database.write(sql -> new Edits(sql).apply(edit, clock.instant()))));
    }

    /// Takes the last edit back, in the newest version of its article too, and returns it; empty where there is none. Edits are
    /// passed over when all their words are gone from there.
    public Optional<Edit> undo() {
        return tell(database.write(sql -> new Edits(sql).undo()));
    }

    /// Makes the edit again that was undone last, and returns it; empty where there is none.
    public Optional<Edit> redo() {
        return tell(database.write(sql -> new Edits(sql).redo()));
    }

    /// What [#undo] would take back.
    public Optional<Edit> nextUndo() {
        return database.read(sql -> new HistoryTable(sql).nextUndo().map(Entry::edit));
    }

    /// What [#redo] would make again.
    public Optional<Edit> nextRedo() {
        return database.read(sql -> new HistoryTable(sql).nextRedo().map(Entry::edit));
    }

    /// All that was learnt from the user's decisions, by name and by word.
    public Learnt learnt() {
        return database.read(sql -> new LearntTable(sql).all());
    }

    /// The feeds that the user follows, and their entries.
    public FollowedFeeds feeds() {
        return new FollowedFeeds(database, listeners);
    }

    /// Keeps a failed import, in place of an earlier failure of the same address.
    public void keepFailure(Failure failure) {
        database.write(sql -> {
            new FailureTable(sql).put(failure);
            return failure;
        });
        listeners.tell(new LibraryChange.FailuresChanged());
    }

    public void removeFailure(URI requested) {
        if (database.write(sql -> new FailureTable(sql).remove(requested))) {
            listeners.tell(new LibraryChange.FailuresChanged());
        }
    }

    /// The latest first.
    public List<Failure> failures() {
        return database.read(sql -> new FailureTable(sql).all());
    }

    /// Names of speakers of shown quotations in which a word begins with `prefix`, the most frequent first. Case and accents
    /// do not matter; a prefix of several words is found side by side; a blank one finds all.
    public List<String> speakersLike(String prefix, int limit) {
        return database.read(sql -> new ShownTable(sql).speakersLike(prefix, limit));
    }

    public Optional<String> setting(String key) {
        return database.read(sql -> new SettingTable(sql).get(key));
    }

    public void set(String key, String value) {
        database.write(sql -> {
            new SettingTable(sql).put(key, value);
            return value;
        });
    }

    /// Calls `listener` after each commit of this object, on the thread that wrote; it may call the library.
    public Subscription listen(Consumer<LibraryChange> listener) {
        return listeners.add(listener);
    }

    /// Whether another process, or another object on the same file, has written since the last call.
    public boolean changedElsewhere() {
        OptionalLong now = database.writesOfOthers();
        return now.isPresent() && seenOfOthers.getAndSet(now.getAsLong()) != now.getAsLong();
    }

    @Override
    public void close() {
        database.close();
        if (passing) {
            removePassing();
        }
    }

    private void removePassing() {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.toAbsolutePath().getParent());
        } catch (IOException failed) {
            throw LibraryException.of(failed);
        }
    }

    private Optional<Edit> tell(Optional<Done> done) {
        done.ifPresent(some -> some.articles()
                .forEach(article -> listeners.tell(new LibraryChange.ReviewsChanged(article))));
        if (done.isPresent() && done.get().feeds()) {
            listeners.tell(new LibraryChange.FeedsChanged());
        }
        if (done.isPresent() && done.get().learnt()) {
            listeners.tell(new LibraryChange.LearntChanged());
        }
        return done.map(Done::edit);
    }
}
