package org.citaat.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFetcherTest {
    private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");

    private final Fetcher files = new FileFetcher(new FetchLimits(Duration.ofSeconds(1), 10, 0),
            InstantSource.fixed(NOW));
    @TempDir
    private Path folder;

    private FailureReason refusal(URI address, Trust trust) {
        return assertThrows(FetchException.class, () -> files.fetch(new FetchRequest(address, trust))).failure()
                .reason();
    }

    private URI file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toUri();
    }

    @Test
    void givesAFileAsAPage() throws Exception {
        URI address = file("é a.txt", "Dag");
        Page page = files.fetch(new FetchRequest(address, Trust.TYPED));
        assertThat(page).usingRecursiveComparison()
                .isEqualTo(new Page(address, address, NOW, "text/plain", Map.of(), "Dag".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({"a.HTML, text/html", "a.pdf, application/pdf", "a, ''", "a.b, ''"})
    void tellsTheKindByTheName(String name, String mediaType) throws Exception {
        assertThat(files.fetch(new FetchRequest(file(name, "x"), Trust.TYPED)).mediaType()).isEqualTo(mediaType);
    }

    @Test
    void refusesWhatIsMissingOrNoFileOrTooLarge() throws Exception {
        assertThat(refusal(folder.resolve("nothing").toUri(), Trust.TYPED)).isEqualTo(FailureReason.FILE_MISSING);
        assertThat(refusal(folder.toUri(), Trust.TYPED)).isEqualTo(FailureReason.FILE_UNREADABLE);
        assertThat(refusal(file("big", "12345678901"), Trust.TYPED)).isEqualTo(FailureReason.TOO_LARGE);
        assertThat(refusal(URI.create("file://server/share/a.txt"), Trust.TYPED)).isEqualTo(FailureReason.BAD_ADDRESS);
    }

    @Test
    void refusesFilesThatTheUserDidNotName() throws Exception {
        assertThat(refusal(file("a", "x"), Trust.FOUND)).isEqualTo(FailureReason.PRIVATE_ADDRESS);
    }

    @ParameterizedTest
    @CsvSource({"ftp://krant.example/", "krant.example", "data:text/plain,x", "jar:file:/a.jar!/b"})
    void sendsOnlyWebAndFileAddressesOn(String address) {
        Fetcher fetcher = new SchemeFetcher(() -> files, files);
        FetchRequest request = new FetchRequest(URI.create(address), Trust.TYPED);
        FetchException refused = assertThrows(FetchException.class, () -> fetcher.fetch(request));
        assertThat(refused.failure().reason()).isEqualTo(FailureReason.BAD_ADDRESS);
    }
}
