package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteBodyTest {
    private static final String WORDS = "“Dicht”. “De brug blijft dicht”, zei Ada tegen de Dagbode.";
    private static final Quote TEXT = new Quote(List.of(new TextSpan(10, 30)), QuoteType.DIRECT, 0, false,
            new Speaker(new TextSpan(37, 40), "Ada", "Ada", SpeakerKind.PERSON, new TextSpan(33, 36), 0.8), null,
            new Circumstances(null, new TextSpan(47, 57), new TextSpan(47, 57), true),
            List.of(new Quote(List.of(new TextSpan(13, 17)), QuoteType.DIRECT, 0, false, null, null,
                    Circumstances.NONE, List.of(), null, 0.5, List.of())),
            null, 0.9, List.of());
    private static final Quote REPEAT = new Quote(List.of(new TextSpan(1, 6)), QuoteType.DIRECT, 0, false, null, null,
            Circumstances.NONE, List.of(), TEXT.span(), 0.9, List.of());

    @TempDir
    Path folder;

    private ImportedArticle save(Library library) {
        return library.save(Samples.page("https://dagbode.example/brug"), Samples.article("Brug", WORDS),
                List.of(REPEAT, TEXT), "r1", "e1");
    }

    @Test
    void keepsTheWayTheDenialTheInnerWordsAndWhatIsRepeated() {
        try (Library library = Library.open(folder.resolve("library.citaat"), Samples.CLOCK)) {
            ImportedArticle saved = save(library);
            assertThat(library.quotes(saved.article())).extracting(ReviewedQuote::found).containsExactly(REPEAT, TEXT);
        }
    }

    @Test
    void aRepeatIsNoRowOfItsOwn() {
        try (Library library = Library.open(folder.resolve("library.citaat"), Samples.CLOCK)) {
            save(library);
            assertThat(library.counts().quotes()).isEqualTo(1);
        }
    }

    @Test
    void whatALibraryOfAnEarlierVersionDoesNotTellIsAbsent() throws SQLException {
        Path file = folder.resolve("library.citaat");
        long article;
        try (Library library = Library.open(file, Samples.CLOCK)) {
            article = save(library).article();
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("""
                    UPDATE quote SET body = '{"segments":[[10,30]],"type":"DIRECT","group":0,"floating":false,
                    "speaker":{"text":"Ada","name":"Ada","kind":"PERSON","confidence":0.8},
                    "confidence":0.9,"reasons":[]}' WHERE number = 1""");
        }
        try (Library library = Library.open(file, Samples.CLOCK)) {
            assertThat(library.quotes(article).getLast().found()).isNotNull().satisfies(quote -> {
                assertThat(quote.circumstances()).isEqualTo(Circumstances.NONE);
                assertThat(quote.inner()).isEmpty();
                assertThat(quote.repeats()).isNull();
                assertThat(quote.speaker()).isNotNull().extracting("role").isNull();
            });
        }
    }
}
