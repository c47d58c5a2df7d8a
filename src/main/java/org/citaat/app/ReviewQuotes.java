package org.citaat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.citaat.app.LearnFromReviews.Decision;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// What a user decides about quotations. Each method is one edit, taken back in one go, also when it touches several
/// quotations of one speech.
public final class ReviewQuotes {
    private final Library library;
    private final LearnFromReviews learning;

    public ReviewQuotes(Library library, LearnFromReviews learning) {
        this.library = library;
        this.learning = learning;
    }

    /// They are quotations, and the speaker is right.
    public void keep(StoredArticle article, List<ReviewedQuote> quotes) {
        decide(EditAction.KEEP, article, quotes, quote -> review(article, quote, kept(quote), quote.speakerName(),
                quote.speakerKind()));
    }

    /// Somebody else said it. A blank name means that the speaker is not known.
    public void changeSpeaker(StoredArticle article, List<ReviewedQuote> quotes, String name, SpeakerKind kind) {
        String speaker = name.isBlank() ? null : name.strip();
        SpeakerKind known = speaker == null ? SpeakerKind.UNKNOWN : kind;
        EditAction action = speaker == null ? EditAction.SPEAKER_UNKNOWN : EditAction.CHANGE_SPEAKER;
        decide(action, article, quotes, quote -> review(article, quote, corrected(quote), speaker, known));
    }

    /// They are no quotations.
    public void reject(StoredArticle article, List<ReviewedQuote> quotes) {
        decide(EditAction.REJECT, article, quotes, quote -> review(article, quote, ReviewStatus.REJECTED,
                quote.speakerName(), quote.speakerKind()));
    }

    /// The user marked a quotation himself.
    ///
    /// @param speaker null where it is not known
    public Review add(StoredArticle article, TextSpan span, @Nullable String speaker) {
        Review review = new Review(UUID.randomUUID(), article.version(), List.of(span),
                span.in(article.article().text()), ReviewStatus.MANUAL, speaker,
                speaker == null ? SpeakerKind.UNKNOWN : SpeakerKind.PERSON, QuoteType.DIRECT);
        List<Edit> edits = new ArrayList<>(List.of(new Edit.ChangeReview(EditAction.ADD_QUOTE, null, review)));
        edits.addAll(learning.lessons(EditAction.ADD_QUOTE, article, List.of(new Decision(null, null, review))));
        apply(EditAction.ADD_QUOTE, edits);
        return review;
    }

    public Optional<Edit> undo() {
        return library.undo();
    }

    public Optional<Edit> redo() {
        return library.redo();
    }

    private void decide(EditAction action, StoredArticle article, List<ReviewedQuote> quotes,
            Function<ReviewedQuote, Review> decision) {
        List<ReviewedQuote> now = library.quotesOfVersion(article.version());
        List<Edit> edits = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (ReviewedQuote seen : quotes) {
            // a key pressed twice comes before the screen has caught up: what counts is what the library holds now
            ReviewedQuote quote = now.stream().filter(each -> each.span().equals(seen.span())).findFirst()
                    .orElse(seen);
            Review before = quote.review();
            Review after = decision.apply(quote);
            if (!after.equals(before)) {
                edits.add(new Edit.ChangeReview(action, before, after));
                decisions.add(new Decision(quote.found(), before, after));
            }
        }
        edits.addAll(learning.lessons(action, article, decisions));
        apply(action, edits);
    }

    /// What was decided and what it teaches are one edit: taken back in one go.
    private void apply(EditAction action, List<Edit> edits) {
        if (edits.size() == 1) {
            library.apply(edits.getFirst());
        } else if (!edits.isEmpty()) {
            library.apply(new Edit.Several(action, edits));
        }
    }

    private static Review review(StoredArticle article, ReviewedQuote quote, ReviewStatus status,
            @Nullable String speaker, SpeakerKind kind) {
        Review before = quote.review();
        UUID id = before == null ? UUID.randomUUID() : before.id();
        return new Review(id, article.version(), quote.segments(), quote.words(article.article().text()), status,
                speaker, kind, quote.type());
    }

    private static ReviewStatus kept(ReviewedQuote quote) {
        Review before = quote.review();
        if (before == null || before.status() == ReviewStatus.REJECTED) {
            return ReviewStatus.CHECKED;
        }
        return before.status();
    }

    private static ReviewStatus corrected(ReviewedQuote quote) {
        Review before = quote.review();
        return before != null && before.status() == ReviewStatus.MANUAL ? ReviewStatus.MANUAL : ReviewStatus.CORRECTED;
    }
}
