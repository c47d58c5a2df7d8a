package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.library.Samples.CLOCK;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Facts;
import org.citaat.model.FactsCorrection;
import org.citaat.model.Provenance;
import org.citaat.model.QuoteRow;
import org.citaat.model.Verification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What proves an article, and what the user says of it instead of what was found.
class ProvenanceTest {
    private static final String ADDRESS = "https://a.example/1";
    private static final FactsCorrection CORRECTION = new FactsCorrection("Betere kop", List.of("Ada"), "",
            "2026-03-11", "fr");

    @TempDir
    Path folder;
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.citaat"), CLOCK);
        Samples.save(library, ADDRESS, "Bo", "Wij gaan naar huis");
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void correct(FactsCorrection before, FactsCorrection after) {
        library.apply(new Edit.ChangeFacts(EditAction.CORRECT_FACTS, 1, before, after));
    }

    @Test
    void tellsWhereEachVersionComesFrom() {
        Samples.save(library, ADDRESS, "Bo", "Wij gaan niet naar huis");
        List<Provenance> versions = library.versions(1);
        assertThat(versions).extracting(Provenance::version).containsExactly(2L, 1L);
        assertThat(versions.getFirst().requested()).isEqualTo(URI.create(ADDRESS));
        assertThat(versions.getFirst().headers()).containsKey("content-type");
        assertThat(versions.getFirst().pageHash()).hasSize(64);
        assertThat(library.version(1).orElseThrow().article().text()).isEqualTo("Wij gaan naar huis");
        assertThat(library.pageOfVersion(1)).isPresent();
    }

    @Test
    void verifiesWhatIsKept() throws Exception {
        assertThat(library.verify(1)).contains(new Verification(true, true));
        sql("UPDATE version SET text = 'Wij gaan wel naar huis'");
        assertThat(library.verify(1)).contains(new Verification(true, false));
        sql("UPDATE page SET gzip = x'00'");
        assertThat(library.verify(1)).contains(new Verification(false, false));
        assertThat(library.verify(99)).isEmpty();
    }

    private void sql(String statement) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library.file());
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    @Test
    void correctedFactsAreShownEverywhereAndTheFoundOnesKept() {
        Facts found = library.article(1).orElseThrow().article().facts();
        correct(FactsCorrection.NONE, CORRECTION);
        Facts facts = library.article(1).orElseThrow().article().facts();
        assertThat(facts.title()).isEqualTo("Betere kop");
        assertThat(facts.authors()).containsExactly("Ada");
        assertThat(facts.publication()).isNull();
        assertThat(facts.published()).hasToString("2026-03-11");
        assertThat(facts.language()).isEqualTo("fr");
        assertThat(library.facts(1).orElseThrow().found()).isEqualTo(found);
        assertThat(library.facts(1).orElseThrow().facts()).isEqualTo(facts);
        assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactly("Betere kop");
        assertThat(library.searchQuotes(QuoteQuery.of("betere"), 0, 9)).extracting(QuoteRow::source)
                .containsExactly("Betere kop");
        assertThat(library.searchQuotes(QuoteQuery.of("voorbeeld"), 0, 9)).isEmpty();
    }

    @Test
    void aCorrectionIsTakenBackAndMadeAgain() {
        Facts found = library.article(1).orElseThrow().article().facts();
        correct(FactsCorrection.NONE, CORRECTION);
        library.undo();
        assertThat(library.article(1).orElseThrow().article().facts()).isEqualTo(found);
        assertThat(library.searchQuotes(QuoteQuery.of("voorbeeld"), 0, 9)).hasSize(1);
        library.redo();
        assertThat(library.facts(1).orElseThrow().correction()).isEqualTo(CORRECTION);
    }

    @Test
    void aCorrectionHoldsForALaterVersionToo() {
        correct(FactsCorrection.NONE, CORRECTION);
        Samples.save(library, ADDRESS, "Bo", "Wij gaan niet naar huis");
        assertThat(library.article(1).orElseThrow().article().facts().title()).isEqualTo("Betere kop");
    }
}
