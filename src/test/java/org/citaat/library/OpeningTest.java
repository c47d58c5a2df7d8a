package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citaat.library.LibraryException.Kind;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Counts;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.QuoteRow;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("library.citaat");
    }

    private void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String each : statements) {
                try (PreparedStatement statement = connection.prepareStatement(each)) {
                    statement.execute();
                }
            }
        }
    }

    private void makeLibrary() {
        try (Library library = Library.open(file, CLOCK)) {
            Samples.save(library, "https://a.example/1", "Ada", "woord");
        }
    }

    private void assertRefusedUntouched(Kind kind) throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> Library.open(file, CLOCK)).isInstanceOfSatisfying(LibraryException.class,
                refused -> assertThat(refused.kind()).isEqualTo(kind));
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(files()).containsExactly("library.citaat");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "SQLite format 3\0 and no more", "<html>", "PK\3\4"})
    void refusesAFileThatIsNoDatabase(String text) throws IOException {
        Files.writeString(file, text.repeat(300), StandardCharsets.UTF_8);
        assertRefusedUntouched(Kind.NOT_A_LIBRARY);
    }

    @Test
    void refusesTheDatabaseOfAnotherProgram() throws Exception {
        sql("CREATE TABLE article (id INTEGER)", "INSERT INTO article VALUES (1)");
        assertRefusedUntouched(Kind.NOT_A_LIBRARY);
    }

    @Test
    void refusesTheWalDatabaseOfAnotherProgram() throws Exception {
        sql("PRAGMA journal_mode = WAL", "CREATE TABLE article (id INTEGER)");
        assertRefusedUntouched(Kind.NOT_A_LIBRARY);
    }

    @Test
    void refusesALibraryOfALaterProgram() throws Exception {
        makeLibrary();
        sql("PRAGMA user_version = 4");
        assertRefusedUntouched(Kind.NEWER_SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TRIGGER trap AFTER INSERT ON article BEGIN DELETE FROM review; END",
            "CREATE VIEW extra AS SELECT 1", "DROP TABLE review", "PRAGMA user_version = 0"})
    void refusesALibraryWithOtherTablesThanItsSchemaHas(String change) throws Exception {
        makeLibrary();
        sql(change);
        assertRefusedUntouched(Kind.DAMAGED);
    }

    @Test
    void refusesAFolder() throws IOException {
        Files.createDirectory(file);
        assertThatThrownBy(() -> Library.open(file, CLOCK)).isInstanceOf(LibraryException.class);
    }

    @Test
    void tellsThatASavedTextIsNoMoreWhatItWas() throws Exception {
        makeLibrary();
        sql("UPDATE version SET text = 'woorb'");
        try (Library library = Library.open(file, CLOCK)) {
            assertThatThrownBy(() -> library.article(1)).isInstanceOfSatisfying(LibraryException.class,
                    damaged -> assertThat(damaged.kind()).isEqualTo(Kind.DAMAGED));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UPDATE quote SET body = '{'", "UPDATE quote SET body = '{\"segments\":[[5,1]]}'",
            "UPDATE quote SET body = '[]'", "UPDATE quote SET body = '{}'"})
    void tellsThatAQuoteCannotBeRead(String change) throws Exception {
        makeLibrary();
        sql(change);
        try (Library library = Library.open(file, CLOCK)) {
            assertThatThrownBy(() -> library.quotes(1)).isInstanceOfSatisfying(LibraryException.class,
                    damaged -> assertThat(damaged.kind()).isEqualTo(Kind.DAMAGED));
            assertThat(library.counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void takesAnEmptyFileForANewLibrary() throws IOException {
        Files.createFile(file);
        makeLibrary();
        assertThat(files()).containsExactly("library.citaat");
    }

    @Test
    void takesAStepAfterCopyingTheFile() throws Exception {
        makeLibrary();
        List<String> steps = new ArrayList<>(todaysSteps());
        steps.add("ALTER TABLE setting ADD COLUMN changed INTEGER;\nCREATE TABLE topic (name TEXT) STRICT;\n");
        Database.open(file, new Schema(steps)).close();
        Database.open(file, new Schema(steps)).close();
        assertRefusedNow(file);
        Path copy = file.resolveSibling("library.citaat.schema-3");
        assertThat(files()).containsExactly("library.citaat", "library.citaat.schema-3");
        try (Library library = Library.open(copy, CLOCK)) {
            assertThat(library.counts()).isEqualTo(new Counts(1, 1, 1));
        }
    }

    private static void assertRefusedNow(Path newer) {
        assertThatThrownBy(() -> Library.open(newer, CLOCK)).isInstanceOf(LibraryException.class)
                .hasMessageContaining("schema 4");
    }

    @Test
    void leavesTheLibraryAsItWasWhenAStepFails() throws Exception {
        makeLibrary();
        List<String> steps = new ArrayList<>(todaysSteps());
        steps.add("CREATE TABLE topic (name TEXT);\nCREATE TABLE topic (x TEXT);");
        Schema broken = new Schema(steps);
        assertThatThrownBy(() -> Database.open(file, broken)).isInstanceOf(LibraryException.class);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.counts()).isEqualTo(new Counts(1, 1, 1));
        }
    }

    private static List<String> todaysSteps() throws IOException {
        return List.of(step("schema-001.sql"), step("schema-002.sql"), step("schema-003.sql"));
    }

    private static String step(String name) throws IOException {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A file written by the first release: it must open for ever.
    @Test
    void opensALibraryOfSchemaOne() throws Exception {
        try (InputStream in = OpeningTest.class.getResourceAsStream("schema-1.citaat")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactly("Kop", "Dijk houdt");
            assertThat(library.article(1).orElseThrow().article()).isEqualTo(Samples.fullArticle());
            assertThat(library.quotes(1)).extracting(ReviewedQuote::found).isEqualTo(Samples.fullQuotes());
            assertThat(library.quotes(2)).extracting(ReviewedQuote::review)
                    .containsExactly(Samples.review(2, ReviewStatus.CORRECTED, "Bo", 0, 5));
            assertThat(library.searchQuotes(QuoteQuery.of("dijk houdt"), 0, 9)).extracting(QuoteRow::article)
                    .contains(1L);
            assertThat(library.page(1)).isPresent();
            assertThat(library.undo()).isPresent();
            assertThat(library.learnt()).isEqualTo(Learnt.NOTHING);
        }
        assertThat(files()).containsExactly("library.citaat", "library.citaat.schema-1");
    }

    @Test
    void opensALibraryOfSchemaTwo() throws Exception {
        try (InputStream in = OpeningTest.class.getResourceAsStream("schema-2.citaat")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.article(1).orElseThrow().article()).isEqualTo(Samples.fullArticle());
            assertThat(library.quotes(2)).extracting(ReviewedQuote::review)
                    .containsExactly(Samples.review(2, ReviewStatus.CORRECTED, "Bo", 0, 5));
            assertThat(library.learnt().names()).extracting(LearntName::name).containsExactly("Ada Vermeer");
            assertThat(library.feeds().all()).isEmpty();
            assertThat(library.undo()).isPresent();
        }
        assertThat(files()).containsExactly("library.citaat", "library.citaat.schema-2");
    }
}
