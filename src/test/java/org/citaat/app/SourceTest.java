package org.citaat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.citaat.app.CheckForChanges.Changed;
import org.citaat.app.CheckForChanges.NotChecked;
import org.citaat.app.CheckForChanges.Same;
import org.citaat.library.Library;
import org.citaat.model.Change;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.QuoteFate;
import org.citaat.model.QuoteFate.Fate;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.StoredArticle;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Months later: what the page said, whether it still says so, and how that is proven.
class SourceTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:22:00Z"));
    private static final URI ADDRESS = URI.create("https://post.example/ferry");
    private static final QuoteFinder FINDER = QuoteFinder.bundled();
    private static final String QUOTED = "<p>“The quay is strong enough for fifty years,” said harbour master Mara Linden on Friday.</p>";
    private static final String REST = "<p>The town waited for two years while the builders mended the old wall.</p>";

    @TempDir
    Path folder;
    private String body = QUOTED + REST;
    private boolean reachable = true;
    private final Library library = Library.openInMemory(CLOCK);
    private final Documents documents = new Documents(this::fetch, new DocumentReader(), CLOCK);
    private final ImportArticle journey = new ImportArticle(documents, () -> FINDER, library);
    private final CheckForChanges check = new CheckForChanges(documents, () -> journey, library);
    private final CorrectFacts correct = new CorrectFacts(library, journey);

    private Page fetch(FetchRequest request) throws FetchException {
        if (!reachable) {
            throw new FetchException(new Failure(request.address(), FailureReason.NOT_FOUND, "404"));
        }
        String page = "<html lang=en><head><title>Ferry to sail</title></head><body><article><h1>Ferry to sail</h1>"
                + body
                + "</article></body></html>";
        return new Page(request.address(), request.address(), CLOCK.instant(), "text/html",
                Map.of("content-encoding", List.of("gzip"), "server", List.of("x")), page.getBytes(UTF_8));
    }

    @BeforeEach
    void takeIn() {
        journey.run(new ImportRequest.Link(ADDRESS), step -> {});
        StoredArticle article = library.article(1).orElseThrow();
        new ReviewQuotes(library, new LearnFromReviews(library, () -> FINDER)).keep(article, library.quotes(1));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aPageThatSaysTheSameMakesNoVersion() throws InterruptedException {
        body += " ";
        assertThat(check.run(1)).isEqualTo(new Same());
        assertThat(library.versions(1)).hasSize(1);
    }

    @Test
    void aPageThatSaysSomethingElseMakesAVersionAndTheOldOneStays() throws InterruptedException {
        body = QUOTED.replace("fifty", "thirty") + REST
                + "<p>The council will vote on Tuesday about the price of it all.</p>";
        assertThat(check.run(1)).isInstanceOfSatisfying(Changed.class, changed -> {
            assertThat(changed.comparison().count(Change.CHANGED)).isEqualTo(1);
            assertThat(changed.comparison().count(Change.ADDED)).isEqualTo(1);
            assertThat(changed.comparison().quotes()).extracting(QuoteFate::fate).containsExactly(Fate.CHANGED);
        });
        assertThat(library.versions(1)).hasSize(2);
        assertThat(library.quotesOfVersion(1)).extracting(ReviewedQuote::review).doesNotContainNull();
        assertThat(check.withNewest(1)).isPresent();
        assertThat(check.withNewest(2)).isEmpty();
    }

    @Test
    void aPageThatIsGoneChangesNothing() throws InterruptedException {
        reachable = false;
        assertThat(check.run(1)).isInstanceOfSatisfying(NotChecked.class,
                not -> assertThat(not.failure().reason()).isEqualTo(FailureReason.NOT_FOUND));
        assertThat(library.versions(1)).hasSize(1);
    }

    @Test
    void factsAreCorrectedAsAPersonWritesThem() throws InterruptedException {
        CorrectFacts.Written written = new CorrectFacts.Written("Ferry to sail", "Nora Vale; Tom Ash ", "Harbour Post",
                "13 March 2026", "en");
        assertThat(correct.apply(1, written)).isEqualTo(CorrectFacts.Outcome.CORRECTED);
        Facts facts = library.article(1).orElseThrow().article().facts();
        assertThat(facts.authors()).containsExactly("Nora Vale", "Tom Ash");
        assertThat(facts.published()).hasToString("2026-03-13");
        assertThat(library.facts(1).orElseThrow().correction().title()).isNull();
        assertThat(correct.apply(1, written)).isEqualTo(CorrectFacts.Outcome.NOTHING_CHANGED);
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() throws InterruptedException {
        assertThat(correct.apply(1, new CorrectFacts.Written("x", "", "", "someday", "en")))
                .isEqualTo(CorrectFacts.Outcome.NO_DATE);
        assertThat(correct.apply(1, new CorrectFacts.Written("x", "", "", "", "English")))
                .isEqualTo(CorrectFacts.Outcome.NO_LANGUAGE);
        assertThat(library.article(1).orElseThrow().article().facts().title()).isEqualTo("Ferry to sail");
    }

    @Test
    void theEvidenceCanBeCheckedByItsHashes() throws Exception {
        body = REST;
        check.run(1);
        Path file = folder.resolve("evidence.zip");
        assertThat(new SaveEvidence(library, CLOCK).to(file, List.of(1L), "How to check"))
                .isEqualTo(SaveEvidence.Outcome.WRITTEN);
        Map<String, byte[]> entries = entries(file);
        String sums = new String(entries.get("SHA256SUMS"), UTF_8);
        assertThat(sums.lines()).hasSize(11).allSatisfy(line -> {
            String[] parts = line.split("  ", 2);
            assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(entries.get(parts[1]))))
                    .isEqualTo(parts[0]);
        });
        String older = "article-002-version-1/";
        assertThat(entries.get(older + "page.html")).isEqualTo(library.pageOfVersion(1).orElseThrow().bytes());
        assertThat(new String(entries.get(older + "text.txt"), UTF_8))
                .isEqualTo(library.version(1).orElseThrow().article().text());
        assertThat(new String(entries.get(older + "quotes.json"), UTF_8)).contains("Mara Linden", "checked");
        assertThat(new String(entries.get(older + "provenance.json"), UTF_8))
                .contains(library.versions(1).getLast().pageHash());
        String warc = new String(entries.get(older + "page.warc"), UTF_8);
        assertThat(warc).startsWith("WARC/1.1\r\nWARC-Type: warcinfo\r\n")
                .contains("WARC-Target-URI: " + ADDRESS + "\r\n", "X-Archive-Orig-content-encoding: gzip\r\n",
                        "HTTP/1.1 200 OK\r\n", "fifty years");
        assertThat(folder.toFile().list()).containsExactly("evidence.zip");
    }

    @Test
    void evidenceThatCannotBeWrittenLeavesTheFileThatWasThere() throws Exception {
        assertThat(new SaveEvidence(library, CLOCK).to(folder.resolve("none/evidence.zip"), List.of(1L), ""))
                .isEqualTo(SaveEvidence.Outcome.NOT_WRITTEN);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        return entries;
    }
}
