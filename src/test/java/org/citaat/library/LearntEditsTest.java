package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LibraryChange;
import org.citaat.model.NameGender;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What was learnt goes through the one door of edits.
class LearntEditsTest {
    private static final LearntName ADA = new LearntName("Ada Vermeer", SpeakerKind.PERSON, NameGender.FEMALE,
            List.of("Ada Vermeer", "Vermeer’s “Ada”"), List.of("de ijzeren"), 2, true);
    private static final LearntWord WORD = new LearntWord("nl", "knorde", LearntWord.Kind.REPORTING_VERB,
            LearntWord.State.GATHERED, List.of(new UUID(1, 2)), List.of(new UUID(3, 4)));
    private static final String ADDRESS = "https://a.example/1";

    @TempDir
    Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.citaat"), CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Edit name(@Nullable LearntName before, @Nullable LearntName after) {
        return new Edit.ChangeName(EditAction.KEEP, before, after);
    }

    private static Edit word(@Nullable LearntWord before, @Nullable LearntWord after) {
        return new Edit.ChangeWord(EditAction.ACCEPT_WORD, before, after);
    }

    private static Edit both(Review review, LearntName name) {
        return new Edit.Several(EditAction.KEEP,
                List.of(new Edit.ChangeReview(EditAction.KEEP, null, review), name(null, name)));
    }

    private void reopen() {
        library.close();
        library = Library.open(library.file(), CLOCK);
    }

    @Test
    void keepsEveryField() {
        library.apply(name(null, ADA));
        library.apply(word(null, WORD));
        reopen();
        assertThat(library.learnt()).isEqualTo(new Learnt(List.of(ADA), List.of(WORD)));
    }

    @Test
    void undoesAndRedoesAcrossRestarts() {
        library.apply(name(null, ADA));
        library.apply(word(null, WORD));
        library.apply(name(ADA, ADA.using(false)));
        library.apply(word(WORD, null));
        reopen();
        library.undo();
        library.undo();
        assertThat(library.learnt()).isEqualTo(new Learnt(List.of(ADA), List.of(WORD)));
        library.undo();
        library.undo();
        assertThat(library.learnt()).isEqualTo(Learnt.NOTHING);
        assertThat(library.undo()).isEmpty();
        reopen();
        for (int i = 0; i < 4; i++) {
            assertThat(library.redo()).isPresent();
        }
        assertThat(library.learnt()).isEqualTo(new Learnt(List.of(ADA.using(false)), List.of()));
    }

    @Test
    void refusesAnEditThatDoesNotKnowTheStoredEntry() {
        library.apply(name(null, ADA));
        assertThatThrownBy(() -> library.apply(name(ADA.using(false), null)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> library.apply(name(null, ADA))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> library.apply(word(WORD, null))).isInstanceOf(IllegalStateException.class);
        assertThat(library.learnt()).isEqualTo(new Learnt(List.of(ADA), List.of()));
    }

    @Test
    void aRefusedLessonKeepsTheDecisionOutToo() {
        ImportedArticle saved = Samples.save(library, ADDRESS, "Ada", "woorden van Ada");
        library.apply(name(null, ADA));
        Review review = review(saved.version(), ReviewStatus.CHECKED, "Ada", 0, 10);
        assertThatThrownBy(() -> library.apply(both(review, ADA))).isInstanceOf(IllegalStateException.class);
        assertThat(library.quotes(saved.article())).extracting(ReviewedQuote::review).containsOnlyNulls();
    }

    /// The words are gone from the newest text: nobody would see what is undone, and what was learnt from them stays.
    @Test
    void aLessonOfWordsThatAreGoneIsNotTakenBackUnseen() {
        ImportedArticle first = Samples.save(library, ADDRESS, "Ada", "woorden van Ada");
        library.apply(both(review(first.version(), ReviewStatus.CHECKED, "Ada", 0, 10), ADA));
        Samples.save(library, ADDRESS, "Bo", "iets heel anders");
        assertThat(library.undo()).isEmpty();
        assertThat(library.learnt().names()).containsExactly(ADA);
    }

    @Test
    void tellsThatSomethingElseIsLearnt() {
        ImportedArticle saved = Samples.save(library, ADDRESS, "Ada", "woorden van Ada");
        List<LibraryChange> heard = new ArrayList<>();
        library.listen(heard::add);
        library.apply(both(review(saved.version(), ReviewStatus.CHECKED, "Ada", 0, 10), ADA));
        library.apply(name(ADA, null));
        assertThat(heard).containsExactly(new LibraryChange.ReviewsChanged(saved.article()),
                new LibraryChange.LearntChanged(), new LibraryChange.LearntChanged());
    }
}
