package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.make;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Quote;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of the user's decisions when an article gets another text.
class CarryingTest {
    private static final String OLD = "“Wij hebben alles gemeten”, zei ze. “De dijk houdt het”, riep hij.";
    private static final String NEW = "Bijgewerkt. " + OLD + " Einde.";
    private static final String CUT = "Bijgewerkt. “Wij hebben alles gemeten”, zei ze.";
    private static final String FIRST = "Wij hebben alles gemeten";
    private static final String SECOND = "De dijk houdt het";

    @TempDir
    Path folder;

    private Library library;
    private ImportedArticle saved;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.citaat"), CLOCK);
        saved = save(OLD);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportedArticle save(String text) {
        List<Quote> quotes = List.of(FIRST, SECOND).stream().filter(text::contains)
                .map(words -> Samples.quote("Ada", span(text, words).start(), span(text, words).end())).toList();
        return library.save(Samples.page("https://a.example/1"), Samples.article("Kop", text), quotes, "r", "e");
    }

    private static TextSpan span(String text, String words) {
        int start = text.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private Review corrected(String words, String speaker) {
        return new Review(UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)),
                saved.version(), List.of(span(OLD, words)), words, ReviewStatus.CORRECTED, speaker, SpeakerKind.PERSON,
                QuoteType.DIRECT);
    }

    private static Edit change(Review before, Review after) {
        return new Edit.ChangeReview(EditAction.CHANGE_SPEAKER, before, after);
    }

    private List<String> speakers() {
        return library.quotes(saved.article()).stream()
                .map(quote -> quote.speakerName() + (quote.review() == null ? "?" : "")).toList();
    }

    private List<String> found(String words) {
        return library.searchQuotes(QuoteQuery.of(words), 0, 9).stream().map(QuoteRow::speaker)
                .flatMap(speaker -> Optional.ofNullable(speaker).stream()).toList();
    }

    @Test
    void aCorrectionShowsInTheNewTextAndIsFoundAndCanBeUndone() {
        Edit edit = make(corrected(FIRST, "Cees"));
        library.apply(edit);
        save(NEW);
        assertThat(speakers()).containsExactly("Cees", "Ada?");
        assertThat(found("cees gemeten")).containsExactly("Cees");
        library.close();
        library = Library.open(library.file(), CLOCK);
        assertThat(library.undo()).contains(edit);
        assertThat(speakers()).containsExactly("Ada?", "Ada?");
        assertThat(found("cees")).isEmpty();
        assertThat(library.redo()).contains(edit);
        assertThat(speakers()).containsExactly("Cees", "Ada?");
        assertThat(found("cees gemeten")).containsExactly("Cees");
    }

    @Test
    void theCopyIsTheSameReviewAtItsNewPlace() {
        Review review = corrected(FIRST, "Cees");
        library.apply(make(review));
        ImportedArticle second = save(NEW);
        Review copy = Optional.ofNullable(library.quotes(saved.article()).getFirst().review()).orElseThrow();
        assertThat(copy).isEqualTo(new Review(copy.id(), second.version(), List.of(span(NEW, FIRST)), FIRST,
                ReviewStatus.CORRECTED, "Cees", SpeakerKind.PERSON, QuoteType.DIRECT));
        assertThat(copy.id()).isNotEqualTo(review.id());
        assertThat(library.quotesOfVersion(saved.version())).first().extracting(ReviewedQuote::review)
                .isEqualTo(review);
    }

    @Test
    void whatWasRejectedStaysRejected() {
        Review review = corrected(FIRST, "Cees");
        library.apply(make(new Review(review.id(), review.version(), review.segments(), FIRST, ReviewStatus.REJECTED,
                null, SpeakerKind.UNKNOWN, QuoteType.DIRECT)));
        save(NEW);
        assertThat(library.countQuotes(QuoteQuery.ALL)).isEqualTo(1);
    }

    @Test
    void whatWasUndoneBeforeCanBeRedoneInTheNewText() {
        Edit edit = make(corrected(FIRST, "Cees"));
        library.apply(edit);
        library.undo();
        save(NEW);
        save(NEW + "!");
        assertThat(library.redo()).contains(edit);
        assertThat(speakers()).containsExactly("Cees", "Ada?");
        assertThat(library.undo()).contains(edit);
        assertThat(speakers()).containsExactly("Ada?", "Ada?");
    }

    @Test
    void editsOfOldAndNewTextAreUndoneInTurn() {
        Review review = corrected(FIRST, "Cees");
        library.apply(make(review));
        library.apply(change(review, corrected(FIRST, "Dirk")));
        save(NEW);
        Review copy = Optional.ofNullable(library.quotes(saved.article()).getFirst().review()).orElseThrow();
        library.apply(change(copy, new Review(copy.id(), copy.version(), copy.segments(), FIRST,
                ReviewStatus.CORRECTED, "Els", SpeakerKind.PERSON, QuoteType.DIRECT)));
        save(NEW + " Slot.");
        assertThat(speakers()).containsExactly("Els", "Ada?");
        library.undo();
        assertThat(speakers()).containsExactly("Dirk", "Ada?");
        library.undo();
        assertThat(speakers()).containsExactly("Cees", "Ada?");
        library.undo();
        assertThat(speakers()).containsExactly("Ada?", "Ada?");
        assertThat(library.undo()).isEmpty();
    }

    @Test
    void skipsEditsOfWordsThatAreGone() {
        Edit kept = make(corrected(FIRST, "Cees"));
        library.apply(kept);
        library.apply(make(corrected(SECOND, "Cees")));
        library.apply(change(corrected(SECOND, "Cees"), corrected(SECOND, "Dirk")));
        save(CUT);
        assertThat(speakers()).containsExactly("Cees");
        assertThat(library.nextUndo()).contains(kept);
        assertThat(library.undo()).contains(kept);
        assertThat(speakers()).containsExactly("Ada?");
        assertThat(library.undo()).isEmpty();
        assertThat(library.redo()).contains(kept);
        assertThat(library.redo()).isEmpty();
        assertThat(library.quotesOfVersion(saved.version())).extracting(ReviewedQuote::speakerName)
                .containsExactly("Cees", "Dirk");
    }

    @Test
    void undoesThePartOfAnEditThatIsStillThere() {
        Edit both = new Edit.Several(EditAction.CHANGE_SPEAKER,
                List.of(make(corrected(FIRST, "Cees")), make(corrected(SECOND, "Cees"))));
        library.apply(both);
        library.apply(change(corrected(SECOND, "Cees"), corrected(SECOND, "Dirk")));
        save(CUT);
        assertThat(library.undo()).contains(both);
        assertThat(speakers()).containsExactly("Ada?");
        assertThat(library.redo()).contains(both);
        assertThat(speakers()).containsExactly("Cees");
    }

    /// Programs before this one carried nothing.
    @Test
    void passesOverAnEditWhoseReviewWasNeverCarried() {
        library.apply(make(corrected(FIRST, "Cees")));
        ImportedArticle second = save(NEW);
        library.close();
        try (Database database = Database.open(library.file(), Schema.today())) {
            database.write(sql -> sql.update("DELETE FROM review WHERE version = ?", second.version()));
        }
        library = Library.open(library.file(), CLOCK);
        assertThat(library.undo()).isEmpty();
        assertThat(library.nextUndo()).isEmpty();
        assertThat(library.quotesOfVersion(saved.version()).getFirst().speakerName()).isEqualTo("Cees");
    }

    @Test
    void anEditOfTheOldTextReachesTheNewOne() {
        save(NEW);
        Review review = corrected(FIRST, "Cees");
        library.apply(make(review));
        library.apply(change(review, corrected(FIRST, "Dirk")));
        assertThat(speakers()).containsExactly("Dirk", "Ada?");
        library.undo();
        assertThat(speakers()).containsExactly("Cees", "Ada?");
    }

    @Test
    void refusesAnEditOfTheOldTextThatCannotBeSeen() {
        save(CUT);
        Edit both = new Edit.Several(EditAction.KEEP,
                List.of(make(corrected(FIRST, "Cees")), make(corrected(SECOND, "Cees"))));
        assertThatThrownBy(() -> library.apply(both)).isInstanceOf(IllegalStateException.class);
        assertThat(speakers()).containsExactly("Ada?");
        assertThat(library.nextUndo()).isEmpty();
    }

    @Test
    void refusesAnEditOfTwoVersions() {
        Review review = corrected(FIRST, "Cees");
        library.apply(make(review));
        ImportedArticle second = save(NEW);
        Review mixed = new Review(review.id(), second.version(), review.segments(), FIRST, ReviewStatus.CHECKED, "Bo",
                SpeakerKind.PERSON, QuoteType.DIRECT);
        assertThatThrownBy(() -> library.apply(change(review, mixed))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void knowsWhichVersionIsTheNewest() {
        ImportedArticle second = save(NEW);
        assertThat(library.isNewest(saved.article(), saved.version())).isFalse();
        assertThat(library.isNewest(saved.article(), second.version())).isTrue();
        assertThat(library.isNewest(7, second.version())).isFalse();
        assertThat(library.quotesOfVersion(saved.version())).extracting(ReviewedQuote::span)
                .containsExactly(span(OLD, FIRST), span(OLD, SECOND));
        assertThat(library.quotesOfVersion(99)).isEmpty();
    }
}
