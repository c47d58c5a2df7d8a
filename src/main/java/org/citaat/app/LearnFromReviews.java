package org.citaat.app;

import java.util.List;
import java.util.function.Supplier;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Learnt;
import org.citaat.model.Quote;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.citaat.quotes.QuoteFinder;
import org.citaat.quotes.learning.Evidence;
import org.citaat.quotes.learning.EvidenceReader;
import org.jspecify.annotations.Nullable;

/// What decisions on quotations teach: names, and words that may be missing in a word list. Words are only gathered: the
/// engine knows nothing of them until the user accepts what is offered.
public final class LearnFromReviews {
    private final Library library;
    private final Supplier<QuoteFinder> finder;

    /// A decision on one quotation.
    ///
    /// @param found null where the engine did not find it
    /// @param before null where it is the first
    record Decision(@Nullable Quote found, @Nullable Review before, Review after) {}

    /// @param finder is asked for at the first decision: its word lists take time to read
    public LearnFromReviews(Library library, Supplier<QuoteFinder> finder) {
        this.library = library;
        this.finder = finder;
    }

    /// The edits of what was learnt that go with decisions made in one go; of an interrupted thread none.
    List<Edit> lessons(EditAction action, StoredArticle article, List<Decision> decisions) {
        if (decisions.isEmpty()) {
            return List.of();
        }
        Learnt learnt = library.learnt();
        try {
            EvidenceReader reader = finder.get().evidence(article.article(), learnt);
            Notebook notebook = new Notebook(learnt, finder.get().language(article.article()));
            for (Decision decision : decisions) {
                note(decision, reader, notebook);
            }
            return notebook.edits(action);
        } catch (InterruptedException stopped) {
            // the decision itself is still kept: it is the user's, and what it teaches can be learnt from another
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private static void note(Decision decision, EvidenceReader reader, Notebook notebook) throws InterruptedException {
        Review after = decision.after();
        Review before = decision.before();
        if (before != null) {
            notebook.forget(before);
        }
        Evidence evidence = reader.of(new ReviewedQuote(decision.found(), after));
        if (after.status() == ReviewStatus.REJECTED) {
            notebook.soCalled(evidence, after);
            return;
        }
        notebook.name(evidence, after);
        notebook.isQuotation(evidence, after);
        boolean corrected = after.status() == ReviewStatus.CORRECTED && after.speaker() != null;
        if (corrected || after.status() == ReviewStatus.MANUAL) {
            notebook.verbs(evidence, after);
        }
    }
}
