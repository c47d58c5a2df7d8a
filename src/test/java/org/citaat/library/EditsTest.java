package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.make;
import static org.citaat.library.Samples.quote;
import static org.citaat.library.Samples.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.citaat.model.Counts;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Quote;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteStatus;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditsTest {
    private static final String TEXT = "nul een twee drie vier vijf zes zeven acht negen tien elf";
    private static final List<Quote> QUOTES = List.of(quote("Ada", 0, 10), quote("Bo", 15, 25), quote(null, 30, 40));

    @TempDir
    Path folder;

    private Library library;
    private ImportedArticle saved;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.citaat"), CLOCK);
        saved = save("https://a.example/1");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportedArticle save(String address) {
        return library.save(Samples.page(address), Samples.article("Kop", TEXT), QUOTES, "r", "e");
    }

    private void reopen() {
        library.close();
        library = Library.open(library.file(), CLOCK);
    }

    private Review checked() {
        return review(saved.version(), ReviewStatus.CHECKED, "Ada", 0, 10);
    }

    private static Edit change(Review before, @Nullable Review after) {
        return new Edit.ChangeReview(EditAction.CHANGE_SPEAKER, before, after);
    }

    private static Review with(Review review, ReviewStatus status, String speaker) {
        return new Review(review.id(), review.version(), review.segments(), review.words(), status, speaker,
                review.kind(),
                review.type());
    }

    private List<QuoteStatus> statuses() {
        return library.quotes(saved.article()).stream().map(ReviewedQuote::status).toList();
    }

    @Test
    void showsTheReviewOfAQuote() {
        library.apply(make(checked()));
        reopen();
        assertThat(library.quotes(saved.article())).containsExactly(new ReviewedQuote(QUOTES.getFirst(), checked()),
                new ReviewedQuote(QUOTES.get(1), null), new ReviewedQuote(QUOTES.get(2), null));
        assertThat(library.counts()).isEqualTo(new Counts(1, 3, 2));
    }

    @Test
    void showsAQuoteThatTheUserAdded() {
        Review manual = review(saved.version(), ReviewStatus.MANUAL, "Cees", 41, 50);
        library.apply(make(manual));
        assertThat(library.quotes(saved.article()).getLast()).isEqualTo(new ReviewedQuote(null, manual));
        assertThat(library.searchQuotes(QuoteQuery.of("cees"), 0, 9)).extracting(QuoteRow::status)
                .containsExactly(QuoteStatus.MANUAL);
    }

    @Test
    void keepsARejectedQuoteOutOfTheLists() {
        library.apply(make(review(saved.version(), ReviewStatus.REJECTED, "Ada", 0, 10)));
        assertThat(statuses()).containsExactly(QuoteStatus.REJECTED, QuoteStatus.TO_CHECK, QuoteStatus.UNSURE);
        assertThat(library.countQuotes(QuoteQuery.ALL)).isEqualTo(2);
        assertThat(library.searchQuotes(QuoteQuery.of("nul"), 0, 9)).isEmpty();
        assertThat(library.summary(saved.article()).orElseThrow().quotes()).isEqualTo(2);
        assertThat(library.countQuotes(QuoteQuery.ALL.withStatuses(Set.of(QuoteStatus.REJECTED)))).isZero();
    }

    @Test
    void undoesAndRedoesAcrossRestarts() {
        Edit first = make(checked());
        Edit second = change(checked(), with(checked(), ReviewStatus.CORRECTED, "Bo"));
        library.apply(first);
        library.apply(second);
        reopen();
        assertThat(library.undo()).contains(second);
        assertThat(library.nextUndo()).contains(first);
        assertThat(library.nextRedo()).contains(second);
        reopen();
        assertThat(library.undo()).contains(first);
        assertThat(library.undo()).isEmpty();
        assertThat(statuses()).containsExactly(QuoteStatus.TO_CHECK, QuoteStatus.TO_CHECK, QuoteStatus.UNSURE);
        reopen();
        assertThat(library.redo()).contains(first);
        assertThat(library.redo()).contains(second);
        assertThat(library.redo()).isEmpty();
        assertThat(statuses()).first().isEqualTo(QuoteStatus.CORRECTED);
    }

    @Test
    void forgetsWhatWasUndoneWhenAnotherEditIsMade() {
        library.apply(make(checked()));
        library.undo();
        Edit other = make(review(saved.version(), ReviewStatus.CHECKED, "Bo", 15, 25));
        library.apply(other);
        assertThat(library.nextRedo()).isEmpty();
        assertThat(library.redo()).isEmpty();
        assertThat(library.undo()).contains(other);
        assertThat(library.undo()).isEmpty();
    }

    @Test
    void appliesSeveralEditsAsOne() {
        ImportedArticle other = save("https://a.example/2");
        Edit both = new Edit.Several(EditAction.KEEP,
                List.of(make(checked()), make(review(other.version(), ReviewStatus.CHECKED, "Bo", 15, 25))));
        library.apply(both);
        assertThat(library.counts().open()).isEqualTo(4);
        assertThat(library.undo()).contains(both);
        assertThat(library.counts().open()).isEqualTo(6);
    }

    @Test
    void refusesAnEditThatDoesNotKnowTheStoredReview() {
        library.apply(make(checked()));
        Review other = with(checked(), ReviewStatus.CORRECTED, "Bo");
        assertThatThrownBy(() -> library.apply(make(other))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> library.apply(change(other, checked()))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> library.apply(change(other, null))).isInstanceOf(IllegalStateException.class);
        assertThat(statuses()).first().isEqualTo(QuoteStatus.CHECKED);
        assertThat(library.undo()).contains(make(checked()));
    }

    @Test
    void changesNothingWhenOneOfSeveralIsRefused() {
        Review gone = review(saved.version(), ReviewStatus.CHECKED, "Bo", 15, 25);
        Edit bad = new Edit.Several(EditAction.KEEP, List.of(make(checked()), change(gone, null)));
        assertThatThrownBy(() -> library.apply(bad)).isInstanceOf(IllegalStateException.class);
        assertThat(statuses()).first().isEqualTo(QuoteStatus.TO_CHECK);
        assertThat(library.nextUndo()).isEmpty();
    }

    @Test
    void refusesAReviewOfAVersionThatIsNotThere() {
        assertThatThrownBy(() -> library.apply(make(review(99, ReviewStatus.CHECKED, "Ada", 0, 10))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void keepsReviewsWhenTheEngineRunsAgain() {
        library.apply(make(checked()));
        Quote moved = quote("Wrong", 1, 12);
        library.replaceQuotes(saved.article(), List.of(moved, quote("Bo", 20, 25)), "engine 2");
        assertThat(library.quotes(saved.article())).containsExactly(new ReviewedQuote(moved, checked()),
                new ReviewedQuote(quote("Bo", 20, 25), null));
        assertThat(library.searchQuotes(QuoteQuery.of("wrong"), 0, 9)).isEmpty();
        library.replaceQuotes(saved.article(), List.of(), "engine 3");
        assertThat(library.quotes(saved.article())).containsExactly(new ReviewedQuote(null, checked()));
    }

    @Test
    void anyRowOfEditsUndoneGivesTheSameLibrary() {
        for (long seed = 1; seed <= 8; seed++) {
            List<Object> before = everything();
            int edits = randomEdits(new Random(seed));
            List<Object> after = everything();
            for (int each = 0; each < edits; each++) {
                assertThat(library.undo()).isPresent();
            }
            assertThat(everything()).as("seed %d undone", seed).isEqualTo(before);
            for (int each = 0; each < edits; each++) {
                assertThat(library.redo()).isPresent();
            }
            assertThat(everything()).as("seed %d redone", seed).isEqualTo(after);
        }
    }

    private List<Object> everything() {
        List<Object> all = new ArrayList<>(library.quotes(saved.article()));
        all.addAll(library.searchQuotes(QuoteQuery.ALL, 0, 1000));
        all.addAll(library.searchQuotes(QuoteQuery.of("s"), 0, 1000));
        all.add(library.counts());
        return all;
    }

    private int randomEdits(Random random) {
        int edits = random.nextInt(20);
        for (int each = 0; each < edits; each++) {
            library.apply(random.nextInt(4) == 0
                    ? new Edit.Several(EditAction.KEEP, List.of(fresh(random), randomEdit(random)))
                    : randomEdit(random));
        }
        return edits;
    }

    private Edit randomEdit(Random random) {
        List<Review> reviews = library.quotes(saved.article()).stream().map(ReviewedQuote::review)
                .flatMap(review -> Optional.ofNullable(review).stream()).toList();
        if (reviews.isEmpty() || random.nextInt(3) == 0) {
            return fresh(random);
        }
        Review before = reviews.get(random.nextInt(reviews.size()));
        if (random.nextInt(3) == 0) {
            return change(before, null);
        }
        ReviewStatus[] statuses = ReviewStatus.values();
        return change(before, with(before, statuses[random.nextInt(statuses.length)], "S" + random.nextInt(5)));
    }

    private Edit fresh(Random random) {
        int start = random.nextInt(TEXT.length() - 1);
        TextSpan span = new TextSpan(start, start + 1 + random.nextInt(TEXT.length() - start - 1 + 1) / 2);
        return make(new Review(new UUID(random.nextLong(), random.nextLong()), saved.version(), List.of(span),
                span.in(TEXT),
                ReviewStatus.MANUAL, random.nextBoolean() ? null : "S" + random.nextInt(5), SpeakerKind.PERSON,
                QuoteType.INDIRECT));
    }
}
