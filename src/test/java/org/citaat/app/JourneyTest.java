package org.citaat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.citaat.library.Library;
import org.citaat.model.FailureReason;
import org.citaat.model.ImportOutcome;
import org.citaat.model.ImportOutcome.AlreadySaved;
import org.citaat.model.ImportOutcome.Failed;
import org.citaat.model.ImportOutcome.Imported;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchLimits;
import org.citaat.web.FileFetcher;
import org.citaat.web.HttpFetcher;
import org.citaat.web.LoopbackServer;
import org.citaat.web.SchemeFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole journey, from an address to what the library holds.
class JourneyTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:22:00Z"));
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(20), 4 << 20, 3);
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    @TempDir
    private Path folder;
    private final Library library = Library.openInMemory(CLOCK);
    private final HttpFetcher web = new HttpFetcher(LIMITS, CLOCK);
    private final ImportArticle importArticle = new ImportArticle(
            new Documents(new SchemeFetcher(() -> web, new FileFetcher(LIMITS, CLOCK)), new DocumentReader(), CLOCK),
            () -> FINDER, library);

    @AfterEach
    void close() {
        web.close();
        library.close();
    }

    @Test
    void keepsThePageTheArticleAndItsQuotations() throws IOException {
        byte[] page = sample("nl.html");
        try (LoopbackServer server = serving("text/html; charset=utf-8", page)) {
            URI address = server.address().resolve("/commentaar#top");
            List<ImportStep> steps = new ArrayList<>();
            Imported imported = (Imported) importArticle.run(new ImportRequest.Link(address), steps::add);

            assertThat(imported.quotes()).isEqualTo(3);
            assertThat(steps).containsExactly(ImportStep.FETCHING, ImportStep.READING, ImportStep.FINDING_QUOTES,
                    ImportStep.SAVING);
            StoredArticle stored = library.article(imported.article()).orElseThrow();
            assertThat(stored.article().facts().title()).isEqualTo("De brug die niemand wilde");
            assertThat(stored.article().facts().language()).isEqualTo("nl");
            assertThat(library.page(imported.article()).orElseThrow().bytes()).isEqualTo(page);
            assertThat(library.quotes(imported.article())).extracting(ReviewedQuote::speakerName)
                    .containsExactly("Severny Kurjer", "Severny Kurjer", "Vechernyaya Gazeta");
        }
    }

    @Test
    void knowsAnArticleThatWasSavedBefore() throws IOException {
        try (LoopbackServer server = serving("text/html; charset=utf-8", sample("en.html"))) {
            ImportRequest link = new ImportRequest.Link(server.address());
            Imported first = (Imported) run(link);
            assertThat(run(link)).isEqualTo(new AlreadySaved(first.article()));
            assertThat(library.counts().articles()).isEqualTo(1);
        }
    }

    @Test
    void aTeaserIsKeptOnlyWhenTheUserSaysSo() throws IOException {
        byte[] teaser = ("<html lang='nl'><title>De brug</title><body><article><h1>De brug</h1><p>‘We wachten al lang’, zei Berend "
                + "Hofstra, die aan de kade een winkel heeft en wacht op de schepen.</p><p>Verder lezen? Neem een abonnement</p>"
                + "</article></body></html>").getBytes(UTF_8);
        try (LoopbackServer server = serving("text/html; charset=utf-8", teaser)) {
            ImportRequest link = new ImportRequest.Link(server.address());
            assertThat(((Failed) run(link)).failure().reason()).isEqualTo(FailureReason.TEASER);
            assertThat(library.counts().articles()).isZero();

            assertThat(((Imported) run(new ImportRequest.Anyway(link))).quotes()).isEqualTo(1);
        }
    }

    @Test
    void takesPastedTextWithMixedLineEndsAndBrokenSurrogates() {
        Imported imported = (Imported) run(Requests.text(
                "A title of its own\r\n\r\n“We are \uD83D open,” said Mara Linden.\r\rShe left.\n\nAll went home early."));
        StoredArticle stored = library.article(imported.article()).orElseThrow();
        assertThat(stored.article().text()).doesNotContain("\r").contains("We are \uFFFD open");
        assertThat(library.quotes(imported.article())).hasSize(1);
    }

    @Test
    void saysWhyAFileCannotBeTaken() throws IOException {
        Path binary = Files.write(folder.resolve("picture.png"), new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, 0, 1});
        Path empty = Files.writeString(folder.resolve("empty.txt"), " \n\n ");
        Path huge = Files.writeString(folder.resolve("huge.txt"), "word ".repeat(1_000_000));
        assertThat(reason(binary)).isEqualTo(FailureReason.NOT_TEXT);
        assertThat(reason(empty)).isEqualTo(FailureReason.EMPTY);
        assertThat(reason(huge)).isEqualTo(FailureReason.TOO_LARGE);
        assertThat(reason(folder.resolve("gone.txt"))).isEqualTo(FailureReason.FILE_MISSING);
        assertThat(library.counts().articles()).isZero();
    }

    @Test
    void savesNothingOfAPageThatNeverEnds() throws IOException {
        byte[] block = "<p>and on it goes</p>".repeat(5000).getBytes(UTF_8);
        try (LoopbackServer server = new LoopbackServer((question, out) -> {
            LoopbackServer.say(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
            while (true) {
                out.write(block);
            }
        })) {
            Failed failed = (Failed) run(new ImportRequest.Link(server.address()));
            assertThat(failed.failure().reason()).isEqualTo(FailureReason.TOO_LARGE);
            assertThat(library.counts().articles()).isZero();
        }
    }

    @Test
    void keepsATextInALanguageWithoutWordLists() {
        Imported imported = (Imported) run(Requests.text("""
                Sild suleti eile

                „Me ei oodanud seda,“ ütles linnapea Mart Kivisild. Sild jääb suletuks kuni sügiseni.
                """));
        assertThat(library.quotes(imported.article())).isNotEmpty();
    }

    @Test
    void aNewRunOfTheEngineLeavesReviewsAlone() throws InterruptedException {
        Imported imported = (Imported) run(Requests.text("""
                “The wall will stand,” said Mara Linden. “It must,” she added.
                """));
        StoredArticle stored = library.article(imported.article()).orElseThrow();
        new ReviewQuotes(library, new LearnFromReviews(library, () -> FINDER)).changeSpeaker(stored,
                library.quotes(stored.id()).subList(0, 1), "Jo Field",
                SpeakerKind.PERSON);
        importArticle.findAgain(stored.id());
        assertThat(library.quotes(stored.id()).getFirst().speakerName()).isEqualTo("Jo Field");
    }

    private FailureReason reason(Path file) {
        return ((Failed) run(new ImportRequest.LocalFile(file))).failure().reason();
    }

    private ImportOutcome run(ImportRequest request) {
        return importArticle.run(request, step -> {});
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = SampleLibrary.class.getResourceAsStream("sample/" + name)) {
            return Objects.requireNonNull(stream).readAllBytes();
        }
    }

    private static LoopbackServer serving(String type, byte[] body) throws IOException {
        return new LoopbackServer((question, out) -> answer(type, body, out));
    }

    private static void answer(String type, byte[] body, OutputStream out) throws IOException {
        LoopbackServer.say(out, "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nContent-Length: " + body.length
                + "\r\nConnection: close\r\n\r\n");
        out.write(body);
    }
}
