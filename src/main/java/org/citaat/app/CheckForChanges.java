package org.citaat.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.citaat.app.Documents.ImportException;
import org.citaat.compare.ArticleComparison;
import org.citaat.library.Library;
import org.citaat.model.Comparison;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.ImportOutcome;
import org.citaat.model.Page;
import org.citaat.model.Provenance;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;

/// Fetches an article again: it is the same, or becomes a new version that is laid beside the one before. The version before
/// stays as it was.
public final class CheckForChanges {
    private final Documents documents;
    private final Supplier<ImportArticle> journey;
    private final Library library;

    public CheckForChanges(Documents documents, Supplier<ImportArticle> journey, Library library) {
        this.documents = documents;
        this.journey = journey;
        this.library = library;
    }

    /// What came of it.
    public sealed interface Outcome {}

    /// The text is what it was.
    public record Same() implements Outcome {}

    /// There is a new version.
    public record Changed(Comparison comparison) implements Outcome {}

    /// It could not be had. What is kept is what it was.
    public record NotChecked(Failure failure) implements Outcome {}

    /// The calling thread waits; interrupt it to cancel.
    public Outcome run(long article) throws InterruptedException {
        Optional<StoredArticle> before = library.article(article);
        List<Provenance> versions = library.versions(article);
        if (before.isEmpty() || versions.isEmpty()) {
            throw new IllegalArgumentException("no such article: " + article);
        }
        ImportRequest request = Requests.again(versions.getFirst().requested());
        try {
            Page page = documents.fetch(request);
            ImportOutcome outcome = journey.get().take(page, step -> {});
            return switch (outcome) {
                case ImportOutcome.Failed failed -> new NotChecked(failed.failure());
                case ImportOutcome.AlreadySaved saved when saved.article() == article -> new Same();
                case ImportOutcome.Imported imported when imported.article() == article ->
                    new Changed(compare(before.get(), library.article(article).orElseThrow()));
                // its address leads to another article by now
                case ImportOutcome.Imported _,ImportOutcome.AlreadySaved _,ImportOutcome.Expanded _,ImportOutcome.Cancelled _ ->
                    new NotChecked(new Failure(page.requested(), FailureReason.NOT_FOUND, "another article"));
            };
        } catch (ImportException failed) {
            return new NotChecked(failed.failure());
        }
    }

    /// Lays a version beside the newest one; empty where it is the newest, or there is no such version.
    public Optional<Comparison> withNewest(long version) {
        Optional<StoredArticle> before = library.version(version);
        Optional<StoredArticle> now = before.flatMap(old -> library.article(old.id()))
                .filter(newest -> newest.version() != version);
        return before.isEmpty() || now.isEmpty() ? Optional.empty() : Optional.of(compare(before.get(), now.get()));
    }

    private Comparison compare(StoredArticle before, StoredArticle now) {
        List<Review> kept = library.quotesOfVersion(before.version()).stream().map(ReviewedQuote::review)
                .filter(review -> review != null && review.status() != ReviewStatus.REJECTED).toList();
        return ArticleComparison.of(before, now, kept);
    }
}
