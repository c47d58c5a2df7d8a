package org.citaat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citaat.app.Documents.ImportException;
import org.citaat.library.Library;
import org.citaat.model.ArticleSummary;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.ImportOutcome;
import org.citaat.model.Page;
import org.citaat.model.QuoteStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.quotes.QuoteFinder;
import org.citaat.reading.DocumentReader;
import org.citaat.web.FetchException;
import org.citaat.web.FetchLimits;
import org.citaat.web.FetchRequest;
import org.citaat.web.FileFetcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Books, folders and exports of other programs, from the file to what the library holds.
class ContainersTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-14T09:22:00Z"));
    private static final QuoteFinder FINDER = QuoteFinder.bundled();
    private static final String WORDS = "The town waited for two years while the builders mended the old wall along the northern side. ";
    private static final String CHAPTER = "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>%s</title></head><body><h1>%s</h1><p>"
            + "“We waited too long,” said Mara Linden.</p><p>" + WORDS.repeat(5) + "</p></body></html>";
    private static final String OPF = """
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
            <dc:title>The Wall</dc:title><dc:creator>Nora Vale</dc:creator><dc:language>en-GB</dc:language><dc:date>2025-05-01</dc:date></metadata>
            <manifest><item id="a" href="text/one.xhtml" media-type="application/xhtml+xml"/><item id="b" href="text/two%20b.xhtml"
            media-type="application/xhtml+xml"/><item id="c" href="cover.xhtml" media-type="application/xhtml+xml"/>
            <item id="x" href="../../../etc/passwd" media-type="text/html"/></manifest>
            <spine><itemref idref="c"/><itemref idref="b"/><itemref idref="a"/><itemref idref="x"/><itemref idref="none"/></spine></package>""";

    @TempDir
    Path folder;
    private final Library library = Library.openInMemory(CLOCK);
    private final Documents documents = new Documents(this::fetch, new DocumentReader(), CLOCK);
    private final Containers containers = new Containers(documents);
    private final ImportArticle journey = new ImportArticle(documents, () -> FINDER, library);
    private final ImportMany many = new ImportMany(containers, journey);

    private Page fetch(FetchRequest request) throws FetchException {
        if ("file".equals(request.address().getScheme())) {
            return new FileFetcher(FetchLimits.DEFAULT, CLOCK).fetch(request);
        }
        if (!request.address().getPath().equals("/ferry")) {
            throw new FetchException(new Failure(request.address(), FailureReason.NOT_FOUND, "404"));
        }
        String page = CHAPTER.formatted("Ferry to sail", "Ferry to sail");
        return new Page(request.address(), request.address(), CLOCK.instant(), "text/html", Map.of(),
                page.getBytes(UTF_8));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Map<String, String> book() {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/epub+zip");
        entries.put("META-INF/container.xml",
                "<container><rootfiles><rootfile full-path='OEBPS/book.opf'/></rootfiles></container>");
        entries.put("OEBPS/book.opf", OPF);
        entries.put("OEBPS/text/one.xhtml", CHAPTER.formatted("One", "One"));
        entries.put("OEBPS/text/two b.xhtml", CHAPTER.formatted("Two", "Two"));
        entries.put("OEBPS/cover.xhtml", "<html><body><p>Cover</p></body></html>");
        return entries;
    }

    private ImportRequest file(String name, byte[] bytes) throws IOException {
        return Requests.argument(Files.write(folder.resolve(name), bytes).toString());
    }

    private ImportRequest file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return out.toByteArray();
    }

    private Progress take(ImportRequest request) throws InterruptedException {
        return many.run(List.of(request), (asked, outcome, progress) -> {});
    }

    private FailureReason reason(ImportRequest request) throws InterruptedException {
        List<ImportOutcome> outcomes = new ArrayList<>();
        many.run(List.of(request), (asked, outcome, progress) -> outcomes.add(outcome));
        return ((ImportOutcome.Failed) outcomes.getFirst()).failure().reason();
    }

    @Test
    void theChaptersOfABookAreArticlesInTheOrderOfReading() throws Exception {
        ImportRequest book = file("wall.epub", zip(book()));
        assertThat(containers.parts(book).orElseThrow()).extracting(ImportRequest::label)
                .containsExactly("The Wall · OEBPS/text/two b.xhtml", "The Wall · OEBPS/text/one.xhtml");
        assertThat(take(book)).isEqualTo(new Progress(2, 0, 2));
        assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactlyInAnyOrder("One", "Two");
        Facts facts = library.article(1).orElseThrow().article().facts();
        assertThat(facts.publication()).isEqualTo("The Wall");
        assertThat(facts.authors()).containsExactly("Nora Vale");
        assertThat(facts.published()).hasToString("2025-05-01");
        assertThat(library.quotes(1)).hasSize(1);
        assertThat(take(book)).isEqualTo(new Progress(2, 0, 2));
        assertThat(library.counts().articles()).isEqualTo(2);
    }

    @Test
    void aLockedOrDamagedBookIsSaid() throws Exception {
        Map<String, String> locked = book();
        locked.put("META-INF/encryption.xml", "<encryption><CipherReference URI='OEBPS/text/one.xhtml'/></encryption>");
        assertThat(reason(file("locked.epub", zip(locked)))).isEqualTo(FailureReason.LOCKED);
        byte[] whole = zip(book());
        assertThat(reason(file("half.epub", Arrays.copyOf(whole, whole.length / 3))))
                .isEqualTo(FailureReason.DAMAGED);
        Map<String, String> empty = book();
        empty.remove("OEBPS/book.opf");
        assertThat(reason(file("empty.epub", zip(empty)))).isEqualTo(FailureReason.DAMAGED);
    }

    @Test
    void aFolderIsItsDocumentsWithoutWhatLiesBesideSavedPages() throws Exception {
        Files.createDirectories(folder.resolve("a/page_files"));
        Files.writeString(folder.resolve("a/page.html"), CHAPTER.formatted("Page", "Page"));
        Files.writeString(folder.resolve("a/page_files/frame.html"), "<p>advert");
        Files.writeString(folder.resolve("a/photo.jpg"), "x");
        assertThat(take(Requests.argument(folder.resolve("a").toString()))).isEqualTo(new Progress(1, 0, 1));
        assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactly("Page");
    }

    @Test
    void aBookInAFolderIsTakenApart() throws Exception {
        Files.createDirectories(folder.resolve("c"));
        Files.write(folder.resolve("c/wall.epub"), zip(book()));
        assertThat(take(Requests.argument(folder.resolve("c").toString()))).isEqualTo(new Progress(2, 0, 2));
    }

    @Test
    void whatHoldsNothingIsSaid() throws Exception {
        Map<String, String> empty = book();
        empty.put("OEBPS/book.opf", OPF.replaceAll("(?s)<spine>.*</spine>", "<spine/>"));
        assertThat(reason(file("empty.epub", zip(empty)))).isEqualTo(FailureReason.EMPTY);
        assertThat(reason(file("head.csv", "title,url,time_added,tags,status\n"))).isEqualTo(FailureReason.EMPTY);
    }

    @Test
    void whatIsWrittenToHangAReaderIsRead() throws Exception {
        Map<String, String> book = book();
        book.put("OEBPS/text/one.xhtml", "<html><body><p>" + "<".repeat(400_000) + "</p></body></html>");
        book.put("META-INF/encryption.xml", "cipherreference".repeat(60_000));
        assertThat(containers.parts(file("lt.epub", zip(book))).orElseThrow()).hasSize(1);
        assertThat(reason(file("stored.zip", "PK\u0003\u0004" + "metadata_".repeat(100_000))))
                .isEqualTo(FailureReason.DAMAGED);
        StringBuilder strings = new StringBuilder("@string{a0 = \"xxxxxxxxxx\"}\n");
        for (int i = 1; i < 40; i++) {
            strings.append("@string{a").append(i).append(" = a").append(i - 1).append(" # a").append(i - 1)
                    .append("}\n");
        }
        assertThat(reason(file("laughs.bib", strings + "@article{k, title = a39}\n")))
                .isEqualTo(FailureReason.TOO_LARGE);
    }

    @Test
    void aFolderWithoutDocumentsIsSaid() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        assertThatThrownBy(() -> containers.parts(Requests.argument(folder.resolve("b").toString())))
                .isInstanceOfSatisfying(ImportException.class,
                        empty -> assertThat(empty.failure().reason()).isEqualTo(FailureReason.EMPTY));
    }

    @Test
    void highlightsOfAnExportBecomeQuotationsTheUserMarked() throws Exception {
        ImportRequest export = file("raindrop.csv",
                """
                        id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
                        1,Ferry to sail,,,https://post.example/ferry,News,,2026-01-01T00:00:00Z,,"Highlight:\""We waited too long,\""",false
                        """);
        assertThat(take(export)).isEqualTo(new Progress(1, 0, 1));
        assertThat(library.counts().articles()).isEqualTo(1);
        assertThat(library.quotes(1)).extracting(ReviewedQuote::status).containsExactly(QuoteStatus.MANUAL);
        assertThat(library.quotes(1).getFirst().speakerName()).isEqualTo("Mara Linden");
        take(export);
        assertThat(library.quotes(1)).hasSize(1);
    }

    @Test
    void highlightsAndNotesThatHaveNoPlaceInThePageAreKeptAsATextOfTheirOwn() throws Exception {
        ImportRequest export = file("hypothesis.json",
                """
                        {"rows":[{"uri":"https://post.example/ferry","text":"Ask her about the wall","tags":[],"document":{"title":["Ferry"]},
                        "target":[{"source":"https://post.example/ferry","selector":[{"type":"TextQuoteSelector","exact":"words that were taken out"}]}]}]}""");
        assertThat(take(export)).isEqualTo(new Progress(1, 0, 1));
        assertThat(library.counts().articles()).isEqualTo(2);
        String rest = library.article(2).orElseThrow().article().text();
        assertThat(rest).contains("words that were taken out", "Ask her about the wall");
    }

    @Test
    void theTextOfAnExportStandsInForAPageThatIsGone() throws Exception {
        ImportRequest export = file("wallabag.json",
                """
                        [{"title":"Gone","url":"https://post.example/gone","tags":[],"content":"<p>“It was here,” said Tom Ash.</p><p>%s</p>",
                        "annotations":[]}]"""
                        .formatted(WORDS.repeat(3)));
        assertThat(take(export)).isEqualTo(new Progress(1, 0, 1));
        assertThat(library.articles(0, 9)).extracting(ArticleSummary::title).containsExactly("Gone");
        assertThat(library.quotes(1)).hasSize(1);
    }

    @Test
    void anExportMayNotLeadIntoThisMachine() throws Exception {
        ImportRequest export = file("bookmarks.html",
                "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><DT><A HREF=\"https://post.example/ferry\">F</A></DL>");
        assertThat(containers.parts(export).orElseThrow().getFirst()).isInstanceOf(ImportRequest.Saved.class);
    }

    @Test
    void anOrdinaryFileHoldsNothingElse() throws Exception {
        assertThat(containers.parts(file("page.html", CHAPTER.formatted("a", "a")))).isEmpty();
        assertThat(containers.parts(file("text.txt", WORDS))).isEmpty();
    }

    @Test
    void oneThatFailsDoesNotStopTheOthers() throws Exception {
        ImportRequest export = file("list.csv", """
                title,url,time_added,tags,status
                Gone,https://post.example/gone,1700000000,,unread
                Ferry,https://post.example/ferry,1700000000,a|b,unread
                """);
        assertThat(take(export)).isEqualTo(new Progress(2, 1, 2));
        assertThat(library.counts().articles()).isEqualTo(1);
    }
}
