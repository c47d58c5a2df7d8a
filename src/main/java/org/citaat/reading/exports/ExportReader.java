package org.citaat.reading.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.citaat.model.Export;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.SavedItem;
import org.citaat.reading.ReadingException;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.text.Interruption;
import org.citaat.text.charset.DeclaredCharset;
import org.citaat.text.charset.Decoder;

/// Reads the export files of Pocket, Instapaper, wallabag, Omnivore, Readwise, Hypothesis, Raindrop and browsers, and
/// references in RIS, BibTeX and CSL-JSON. Tells them by what is in them, not by their names. Safe for use by several
/// threads.
public final class ExportReader {
    private static final int PROBE = 4096;

    /// Reads an export; empty where the document is none that is known. Interrupt the calling thread to cancel.
    ///
    /// @throws ReadingException where it is an export of which nothing can be read, or too large
    public Optional<Export> read(Page page) throws ReadingException, InterruptedException {
        Items items = new Items();
        try {
            Interruption.check();
            Optional<String> tool = tool(page.bytes(), page, items);
            return tool.isPresent() ? Optional.of(export(tool.get(), page, items)) : Optional.empty();
        } catch (CancellationException stopped) {
            Thread.interrupted();
            throw new InterruptedException();
        } catch (Items.TooManyException | ZipEntries.TooLargeException tooMuch) {
            throw failure(page, FailureReason.TOO_LARGE, String.valueOf(tooMuch.getMessage()));
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static Optional<String> tool(byte[] bytes, Page page, Items items) throws IOException {
        String start = new String(bytes, 0, Math.min(bytes.length, PROBE), StandardCharsets.ISO_8859_1);
        if (start.startsWith("PK\u0003\u0004")) {
            return OmnivoreArchive.read(bytes, items);
        }
        boolean utf16 = start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe");
        if (start.startsWith("%PDF-") || start.indexOf('\0') >= 0 && !utf16) {
            return Optional.empty();
        }
        return tool(Decoder.decode(bytes, DeclaredCharset.ofMarkup(page)).stripLeading(), items);
    }

    private static Optional<String> tool(String text, Items items) {
        if (text.startsWith("<")) {
            return MarkupExport.read(text, items);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return JsonExport.read(text, items);
        }
        return RisExport.read(text, items).or(() -> BibTexExport.read(text, items))
                .or(() -> CsvExport.read(text, items));
    }

    /// Where records were found but none of them says what it is about, it is not an empty export but a broken one.
    private static Export export(String tool, Page page, Items items) throws ReadingException {
        List<SavedItem> found = items.toList();
        if (found.isEmpty() && items.offered() > 0) {
            throw failure(page, FailureReason.DAMAGED, tool + ", " + items.offered() + " records");
        }
        return new Export(tool, found);
    }

    private static ReadingException failure(Page page, FailureReason reason, String detail) {
        return new ReadingException(new Failure(page.requested(), reason, detail));
    }
}
