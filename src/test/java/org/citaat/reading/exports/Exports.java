package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.model.Export;
import org.citaat.model.Page;
import org.citaat.model.SavedItem;
import org.citaat.reading.ReadingException;

/// Exports for tests, and what is read in them.
final class Exports {
    private Exports() {}

    static Optional<Export> read(String text) throws ReadingException, InterruptedException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<Export> read(byte[] bytes) throws ReadingException, InterruptedException {
        URI address = URI.create("file:///home/lezer/export");
        return new ExportReader().read(new Page(address, address, Instant.EPOCH, "", Map.of(), bytes));
    }

    /// The items of a text that is an export of this program.
    static List<SavedItem> items(String tool, String text) throws ReadingException, InterruptedException {
        Optional<Export> export = read(text);
        assertThat(export.map(Export::tool)).contains(tool);
        return export.orElseThrow().items();
    }

    /// The only item of a text that is an export of this program.
    static SavedItem item(String tool, String text) throws ReadingException, InterruptedException {
        List<SavedItem> items = items(tool, text);
        assertThat(items).hasSize(1);
        return items.getFirst();
    }
}
