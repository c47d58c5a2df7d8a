package org.citaat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.ImportOutcome.Imported;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.Page;
import org.citaat.model.QuoteStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the user's word on quotations to what the next article shows.
class LearningTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:22:00Z"));
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    private final Library library = Library.openInMemory(CLOCK);
    private final ImportArticle importArticle = new ImportArticle(new Documents(request -> {
        throw new AssertionError("nothing is fetched");
    }, new DocumentReader(), CLOCK), () -> FINDER, library);
    private final ReviewQuotes reviews = new ReviewQuotes(library, new LearnFromReviews(library, () -> FINDER));
    private final ChangeLearnt changes = new ChangeLearnt(library);
    private int pages;

    @AfterEach
    void close() {
        library.close();
    }

    private StoredArticle take(String text) throws InterruptedException {
        pages++;
        return take(URI.create("https://paper.example/" + pages), text);
    }

    private StoredArticle take(URI address, String text) throws InterruptedException {
        Page page = new Page(address, address, CLOCK.instant(), "text/plain; charset=utf-8", Map.of(),
                text.getBytes(StandardCharsets.UTF_8));
        return library.article(((Imported) importArticle.take(page, step -> {})).article()).orElseThrow();
    }

    private List<ReviewedQuote> quotes(StoredArticle article) {
        return library.quotes(article.id());
    }

    private List<String> told(StoredArticle article) {
        String text = article.article().text();
        return quotes(article).stream().filter(quote -> quote.status() != QuoteStatus.REJECTED)
                .map(quote -> quote.speakerName() + ": " + quote.words(text)).toList();
    }

    private LearntName only() {
        assertThat(library.learnt().names()).hasSize(1);
        return library.learnt().names().getFirst();
    }

    private static TextSpan span(StoredArticle article, String words) {
        int start = article.article().text().indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    @Test
    void aNameThatWasKeptIsKnownInTheNextArticle() throws InterruptedException {
        StoredArticle first = take("""
                The mayor, Mara Linden, came to the harbour on Monday with her coat buttoned.

                “The wall will hold until spring,” said Linden.
                """);
        reviews.keep(first, quotes(first));
        assertThat(only()).isEqualTo(new LearntName("Mara Linden", SpeakerKind.PERSON, NameGender.UNKNOWN,
                List.of("Mara Linden", "Linden"), List.of(), 1, true));
        StoredArticle second = take("The gulls were loud. “Nobody will pay for a second wall,” Linden said.");
        assertThat(told(second)).containsExactly("Mara Linden: Nobody will pay for a second wall");
    }

    @Test
    void aCorrectedNameIsKnownAndTheWrongOneIsNot() throws InterruptedException {
        StoredArticle first = take("""
                Robin Vance met Ashley Toll at the harbour on Monday.

                “The wall will hold until spring,” she said.
                """);
        reviews.changeSpeaker(first, quotes(first), "Robin Vance", SpeakerKind.PERSON);
        assertThat(only()).extracting(LearntName::name, LearntName::gender).containsExactly("Robin Vance",
                NameGender.FEMALE);
        reviews.changeSpeaker(first, quotes(first), "Ashley Toll", SpeakerKind.PERSON);
        assertThat(only()).extracting(LearntName::name).isEqualTo("Ashley Toll");
    }

    @Test
    void aNameInAnotherCaseIsLearntByItsNominative() throws InterruptedException {
        StoredArticle first = take("«Причал останется старым, и никто его не починит», — по словам Олега Стрижова.");
        reviews.changeSpeaker(first, quotes(first), "Олег Стрижов", SpeakerKind.PERSON);
        assertThat(only().forms()).containsExactly("Олега Стрижова");
        StoredArticle second = take("«Паром починят к зиме, не раньше», — по словам Олега Стрижова.");
        assertThat(told(second)).containsExactly("Олег Стрижов: Паром починят к зиме, не раньше");
    }

    @Test
    void aNameThatTheTextDoesNotHaveIsLearntAllTheSame() throws InterruptedException {
        StoredArticle first = take("“The wall will hold until spring,” said the harbour master.");
        reviews.changeSpeaker(first, quotes(first), "Karel Bos", SpeakerKind.PERSON);
        assertThat(only()).extracting(LearntName::name, LearntName::forms).containsExactly("Karel Bos", List.of());
        reviews.changeSpeaker(first, quotes(first), "the harbour master", SpeakerKind.PERSON);
        assertThat(library.learnt().names()).isEmpty();
    }

    @Test
    void aDecisionAndWhatItTeachesAreUndoneTogether() throws InterruptedException {
        StoredArticle first = take("“The wall will hold until spring,” said Mara Linden.");
        reviews.keep(first, quotes(first));
        reviews.undo();
        assertThat(library.learnt()).isEqualTo(Learnt.NOTHING);
        assertThat(quotes(first)).extracting(ReviewedQuote::review).containsOnlyNulls();
        reviews.redo();
        assertThat(only().name()).isEqualTo("Mara Linden");
    }

    @Test
    void aRejectedQuotationTeachesNoName() throws InterruptedException {
        StoredArticle first = take("“The wall will hold until spring,” said Mara Linden.");
        reviews.keep(first, quotes(first));
        reviews.reject(first, quotes(first));
        assertThat(library.learnt().names()).isEmpty();
    }

    @Test
    void whatTheUserSaysOfANameStands() throws InterruptedException {
        StoredArticle first = take("“The wall will hold until spring,” said Mara Linden.");
        reviews.keep(first, quotes(first));
        changes.describe(only(), SpeakerKind.PERSON, NameGender.FEMALE, List.of("Iron Mayor"));
        changes.useNoMore(only());
        StoredArticle second = take("“It must hold,” said Mara Linden, and he meant it. “It must,” he said.");
        reviews.keep(second, quotes(second));
        assertThat(only()).extracting(LearntName::gender, LearntName::aliases, LearntName::active)
                .containsExactly(NameGender.FEMALE, List.of("Iron Mayor"), false);
        changes.useAgain(only());
        StoredArticle third = take("“It cannot stay closed for ever,” the Iron Mayor said on Monday.");
        assertThat(told(third)).containsExactly("Mara Linden: It cannot stay closed for ever");
    }

    @Test
    void entriesAreRemovedAndTheRemovalIsUndone() throws InterruptedException {
        StoredArticle first = take("“The wall will hold until spring,” said Mara Linden.");
        reviews.keep(first, quotes(first));
        LearntName name = only();
        changes.forget(name);
        assertThat(library.learnt()).isEqualTo(Learnt.NOTHING);
        assertThat(library.undo()).map(Edit::action).contains(EditAction.FORGET);
        assertThat(only()).isEqualTo(name);
        changes.forget(name);
        changes.forget(name);
        changes.useNoMore(name);
        assertThat(library.learnt()).isEqualTo(Learnt.NOTHING);
    }

    /// A text whose verb the word lists lack; the user says who speaks.
    private void correct(String name, String words) throws InterruptedException {
        StoredArticle article = take("The gulls were loud. “" + words + ",” flubbered " + name + ".");
        List<ReviewedQuote> found = quotes(article);
        if (found.isEmpty()) {
            reviews.add(article, span(article, words), null);
            found = quotes(article);
        }
        reviews.changeSpeaker(article, found, name, SpeakerKind.PERSON);
    }

    @Test
    void threeCorrectionsOverAVerbAreOfferedAndActOnlyWhenAccepted() throws InterruptedException {
        String text = "Peter Ashe flubbered that the wall was “a bucket with holes” in it.";
        correct("Mara Linden", "The wall will hold");
        correct("Karl Brandt", "The wall will fall");
        assertThat(library.learnt().offers()).isEmpty();
        correct("Mieke Bos", "The wall will be gone");
        assertThat(library.learnt().offers()).extracting(LearntWord::word, LearntWord::language, LearntWord::kind)
                .containsExactly(tuple("flubbered", "en", LearntWord.Kind.REPORTING_VERB));
        assertThat(cues(take(text))).doesNotContain("flubbered");
        changes.accept(library.learnt().offers().getFirst());
        assertThat(library.learnt().offers()).isEmpty();
        assertThat(cues(take(text + " All went home."))).containsExactly("flubbered");
        library.undo();
        assertThat(cues(take(text + " All slept."))).doesNotContain("flubbered");
        assertThat(library.learnt().offers()).hasSize(1);
    }

    private List<String> cues(StoredArticle article) {
        List<String> cues = new ArrayList<>();
        for (ReviewedQuote quote : quotes(article)) {
            if (quote.found() != null && quote.found().cue() != null) {
                cues.add(quote.found().cue().in(article.article().text()));
            }
        }
        return cues;
    }

    @Test
    void aDismissedWordIsNotOfferedAgain() throws InterruptedException {
        for (String name : List.of("Mara Linden", "Karl Brandt", "Mieke Bos")) {
            correct(name, "The wall will hold");
        }
        changes.dismiss(library.learnt().offers().getFirst());
        correct("Peter Ashe", "The wall will fall");
        assertThat(library.learnt().offers()).isEmpty();
        assertThat(library.learnt().decided()).extracting(LearntWord::state)
                .containsExactly(LearntWord.State.DISMISSED);
    }

    @Test
    void oneCorrectionMadeThreeTimesIsOne() throws InterruptedException {
        StoredArticle article = take("The gulls were loud. “The wall will hold,” flubbered Mara Linden.");
        if (quotes(article).isEmpty()) {
            reviews.add(article, span(article, "The wall will hold"), null);
        }
        for (String name : List.of("Linden", "Mara Linden", "M. Linden", "Mara Linden")) {
            reviews.changeSpeaker(article, quotes(article), name, SpeakerKind.PERSON);
        }
        assertThat(library.learnt().offers()).isEmpty();
    }

    private StoredArticle tagged(String words) throws InterruptedException {
        return take("The council said the plan, cheekily dubbified “" + words + "”, would go on all the same.");
    }

    @Test
    void threeRejectionsAfterAWordAreOffered() throws InterruptedException {
        for (String words : List.of("a bucket with four holes in it", "a ladder to nowhere at all",
                "a very long walk to the pier")) {
            assertThat(library.learnt().offers()).isEmpty();
            StoredArticle article = tagged(words);
            assertThat(quotes(article)).hasSize(1);
            reviews.reject(article, quotes(article));
        }
        assertThat(quotes(tagged("a wall for the gulls and nobody else"))).hasSize(1);
        changes.accept(library.learnt().offers().getFirst());
        assertThat(quotes(tagged("a wall for the gulls and the geese"))).isEmpty();
    }

    @Test
    void whatWasKeptSpeaksAgainstAWord() throws InterruptedException {
        for (String words : List.of("a bucket with four holes in it", "a ladder to nowhere at all")) {
            StoredArticle article = tagged(words);
            reviews.reject(article, quotes(article));
        }
        StoredArticle kept = tagged("a wall for the gulls and the geese");
        reviews.keep(kept, quotes(kept));
        StoredArticle third = tagged("a very long walk to the pier");
        reviews.reject(third, quotes(third));
        assertThat(library.learnt().offers()).isEmpty();
        reviews.reject(kept, quotes(kept));
        assertThat(library.learnt().offers()).extracting(LearntWord::word).containsExactly("dubbified");
    }

    @Test
    void aCorrectionStandsWhateverTheEngineFindsAfterwards() throws InterruptedException {
        URI address = URI.create("https://paper.example/wall");
        String text = "“The wall will hold until spring,” said Linden. “It must,” she added.";
        StoredArticle first = take(address, text);
        reviews.changeSpeaker(first, quotes(first).subList(0, 1), "Jo Field", SpeakerKind.PERSON);
        // meanwhile the program learns that Linden is somebody else's name
        StoredArticle other = take("Mara Linden came. “We are open,” said Linden.");
        reviews.keep(other, quotes(other));

        importArticle.findAgain(first.id());
        assertThat(quotes(first).getFirst()).extracting(ReviewedQuote::speakerName, ReviewedQuote::status)
                .containsExactly("Jo Field", QuoteStatus.CORRECTED);
        assertThat(quotes(first).getLast().speakerName()).isEqualTo("Mara Linden");

        StoredArticle again = take(address, text + " Nobody else spoke.");
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(quotes(again).getFirst()).extracting(ReviewedQuote::speakerName, ReviewedQuote::status)
                .containsExactly("Jo Field", QuoteStatus.CORRECTED);
    }

    @Test
    void writesAFileOrSaysThatItCannot(@TempDir Path folder) throws InterruptedException, IOException {
        StoredArticle first = take("“The wall will hold until spring,” said Mara Linden.");
        reviews.keep(first, quotes(first));
        ExportLearnt export = new ExportLearnt(library);
        Path file = folder.resolve("learnt.json");
        assertThat(export.to(file)).isEqualTo(ExportLearnt.Outcome.WRITTEN);
        assertThat(Files.readString(file)).contains("\"name\" : \"Mara Linden\"");
        assertThat(export.to(folder.resolve("missing/learnt.json"))).isEqualTo(ExportLearnt.Outcome.NOT_WRITTEN);
    }
}
