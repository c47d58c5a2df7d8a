package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.citaat.model.Export;
import org.citaat.model.FailureReason;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.citaat.reading.ReadingException;
import org.junit.jupiter.api.Test;

class ExportArchiveTest {
    private static final String LIST = """
            [{"id": "a", "slug": "de-brug", "title": "De brug", "author": "Anna de Vries", "state": "Archived",
              "url": "https://noorderkrant.example/brug", "labels": ["noord"], "savedAt": "2024-03-06T10:00:00.000Z"},
             {"id": "b", "slug": "../../kade", "title": "De kade", "url": "https://havenpost.example/kade", "labels": []}]""";

    @Test
    void readsOmnivoresPagesWithContentAndHighlights() throws Exception {
        byte[] archive = archive(Map.of("metadata_0_to_20.json", LIST, "content/de-brug.html",
                "<html><body><p>Nee.</p></body></html>", "highlights/de-brug.md", """
                        > Eerste zin,
                        > tweede regel.
                        >
                        > Nieuwe alinea.

                        Mijn aantekening.

                        > Derde zin.

                        > Vierde zin
                        gaat door.
                        """));
        assertThat(Exports.read(archive)).contains(new Export("Omnivore", List.of(
                new SavedItem(URI.create("https://noorderkrant.example/brug"), "De brug", List.of("Anna de Vries"),
                        null, null, Instant.parse("2024-03-06T10:00:00Z"), List.of("noord"), null,
                        "<html><body><p>Nee.</p></body></html>",
                        List.of(new SavedHighlight("Eerste zin,\ntweede regel.\n\nNieuwe alinea.",
                                "Mijn aantekening."), new SavedHighlight("Derde zin.", null),
                                new SavedHighlight("Vierde zin\ngaat door.", null))),
                new SavedItem(URI.create("https://havenpost.example/kade"), "De kade", List.of(), null, null, null,
                        List.of(), null, null, List.of()))));
    }

    @Test
    void otherArchivesAreNoExport() throws Exception {
        assertThat(Exports.read(archive(Map.of("word/document.xml", "<w/>")))).isEmpty();
        assertThat(Exports.read(archive(Map.of("metadata_0.json", "[{\"name\": \"x\"}]")))).isEmpty();
    }

    @Test
    void aDamagedArchiveIsToldAsDamaged() throws Exception {
        byte[] archive = archive(Map.of("metadata_0_to_20.json", LIST));
        assertThatThrownBy(() -> Exports.read(Arrays.copyOf(archive, 120)))
                .isInstanceOfSatisfying(ReadingException.class,
                        told -> assertThat(told.failure().reason()).isEqualTo(FailureReason.DAMAGED));
    }

    @Test
    void anArchiveThatGrowsWithoutEndIsTooLarge() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("metadata_0_to_20.json"));
            byte[] blanks = new byte[1 << 20];
            for (int i = 0; i < 201; i++) {
                zip.write(blanks);
            }
        }
        byte[] archive = bytes.toByteArray();
        assertThatThrownBy(() -> Exports.read(archive)).isInstanceOfSatisfying(ReadingException.class,
                told -> assertThat(told.failure().reason()).isEqualTo(FailureReason.TOO_LARGE));
    }

    private static byte[] archive(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
