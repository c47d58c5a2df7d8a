package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.library.Samples.CLOCK;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Quote;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteStatus;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rows shown are kept in step with little writing.
class ShowingTest {
    private static final String TEXT = "abcdefghi ".repeat(200);

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("library.citaat");
    }

    private static List<Quote> quotes() {
        return IntStream.range(0, 100).mapToObj(each -> Samples.quote("S" + each, each * 20, each * 20 + 9)).toList();
    }

    private static Review review(long version, ReviewStatus status, int start) {
        return new Review(new UUID(start, status.ordinal()), version, List.of(new TextSpan(start, start + 9)),
                "abcdefghi", status, "Nieuw", SpeakerKind.PERSON, QuoteType.DIRECT);
    }

    private static long written(Database database, Review review) {
        return database.write(sql -> {
            long before = sql.number("SELECT total_changes()");
            new Edits(sql).apply(Samples.make(review), Samples.NOW);
            return sql.number("SELECT total_changes()") - before;
        });
    }

    @Test
    void writesOnlyTheRowsThatChange() {
        long version;
        try (Library library = Library.open(file(), CLOCK)) {
            version = library.save(Samples.page("https://a.example/1"), Samples.article("Kop", TEXT), quotes(), "r",
                    "e").version();
        }
        try (Database database = Database.open(file(), Schema.today())) {
            assertThat(written(database, review(version, ReviewStatus.CORRECTED, 400))).as("changed").isLessThan(20);
            assertThat(written(database, review(version, ReviewStatus.REJECTED, 800))).as("taken away").isLessThan(20);
            assertThat(written(database, review(version, ReviewStatus.MANUAL, 810))).as("put between").isLessThan(20);
        }
    }

    @Test
    void showsManyQuotesPutAtOnePlace() {
        try (Library library = Library.open(file(), CLOCK)) {
            ImportedArticle saved = library.save(Samples.page("https://a.example/1"), Samples.article("Kop", TEXT),
                    quotes(), "r", "e");
            for (int each = 0; each < 9; each++) {
                library.apply(Samples.make(new Review(new UUID(1, each), saved.version(),
                        List.of(new TextSpan(1990 + each, 1991 + each)), "w" + each, ReviewStatus.MANUAL, "Ada",
                        SpeakerKind.PERSON, QuoteType.DIRECT)));
            }
            assertThat(library.searchQuotes(QuoteQuery.of("ada"), 0, 99)).extracting(QuoteRow::start)
                    .containsExactly(1990, 1991, 1992, 1993, 1994, 1995, 1996, 1997, 1998);
        }
    }

    @Test
    void showsTheSameAsWhenAllIsMadeAnew() {
        for (long seed = 1; seed <= 5; seed++) {
            Random random = new Random(seed);
            try (Library library = Library.openInMemory(CLOCK)) {
                ImportedArticle saved = library.save(Samples.page("https://a.example/1"),
                        Samples.article("Kop", TEXT), quotes(), "r", "e");
                for (int each = 0; each < 40; each++) {
                    library.apply(randomEdit(random, saved.version()));
                    if (random.nextInt(4) == 0) {
                        library.undo();
                    }
                }
                assertThat(starts(library, "")).as("seed %d", seed).isEqualTo(expected(library, saved));
                assertThat(starts(library, "nieuw")).as("seed %d found", seed).isEqualTo(library
                        .searchQuotes(QuoteQuery.ALL.withSpeaker("Nieuw"), 0, 999).stream().map(QuoteRow::start)
                        .toList());
            }
        }
    }

    private static Edit randomEdit(Random random, long version) {
        List<Edit> edits = new ArrayList<>();
        for (int each = random.nextInt(5); each >= 0; each--) {
            int start = random.nextInt(TEXT.length() - 20);
            ReviewStatus status = ReviewStatus.values()[random.nextInt(ReviewStatus.values().length)];
            edits.add(Samples.make(new Review(new UUID(random.nextLong(), 1), version,
                    List.of(new TextSpan(start, start + 1 + random.nextInt(15))), "w", status, "Nieuw",
                    SpeakerKind.PERSON, QuoteType.DIRECT)));
        }
        return new Edit.Several(EditAction.KEEP, edits);
    }

    private static List<Integer> starts(Library library, String words) {
        return library.searchQuotes(QuoteQuery.of(words), 0, 999).stream().map(QuoteRow::start).toList();
    }

    private static List<Integer> expected(Library library, ImportedArticle saved) {
        return library.quotes(saved.article()).stream().filter(quote -> quote.status() != QuoteStatus.REJECTED)
                .map(quote -> quote.span().start()).toList();
    }
}
