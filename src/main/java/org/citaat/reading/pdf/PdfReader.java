package org.citaat.reading.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.citaat.model.Article;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.reading.prose.ArticleText;
import org.citaat.reading.prose.Passage;
import org.citaat.text.Tidy;
import org.jspecify.annotations.Nullable;

/// Reads the text of a PDF document: lines joined to paragraphs, words broken at line ends joined, running heads and page
/// numbers left out.
public final class PdfReader {
    /// Longer documents are read up to here, in pages.
    private static final int MOST_PAGES = 2000;
    private static final int LONGEST_TITLE = 250;

    /// Reads one document. Interrupt the calling thread to cancel.
    ///
    /// @return empty where there is no text in it: most often its pages are pictures
    /// @throws LockedException where it asks for a password
    /// @throws TooMuchException where it draws more than is read
    /// @throws IOException where it is damaged
    public Optional<Article> read(byte[] document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(document)) {
            List<List<String>> pages = new ArrayList<>();
            PageText text = new PageText();
            int count = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
            for (int page = 0; page < count; page++) {
                pages.add(text.lines(pdf, page + 1));
            }
            return article(PdfParagraphs.of(pages), pdf.getDocumentInformation());
        } catch (InvalidPasswordException locked) {
            throw new LockedException(locked);
        } catch (NoClassDefFoundError | StackOverflowError damaged) {
            // a cipher that is not here, or objects nested without end: the document's fault, not the program's
            throw new IOException(damaged);
        }
    }

    private static Optional<Article> article(List<String> paragraphs, @Nullable PDDocumentInformation told) {
        if (paragraphs.isEmpty()) {
            return Optional.empty();
        }
        String title = told == null || told.getTitle() == null ? "" : Tidy.line(told.getTitle());
        boolean named = title.length() > 3 && title.indexOf(' ') > 0 && !title.startsWith("Microsoft Word");
        String first = paragraphs.getFirst();
        boolean heading = paragraphs.size() > 1 && first.length() <= LONGEST_TITLE && !first.endsWith(".");
        List<Passage> passages = (heading && (!named || first.equals(title))
                ? paragraphs.subList(1, paragraphs.size())
                : paragraphs).stream().map(line -> new Passage(BlockKind.PARAGRAPH, line)).toList();
        return Optional.of(ArticleText.of(new Facts(named ? title : heading ? first : null, authors(told), null, null,
                null, null), passages));
    }

    private static List<String> authors(@Nullable PDDocumentInformation told) {
        String author = told == null || told.getAuthor() == null ? "" : Tidy.line(told.getAuthor());
        return author.indexOf(' ') > 0 ? List.of(author) : List.of();
    }

    /// A document that asks for a password.
    public static final class LockedException extends IOException {
        private static final long serialVersionUID = 1L;

        LockedException(Throwable cause) {
            super(cause);
        }
    }

    /// A page that draws more than is read.
    public static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;

        TooMuchException(String what) {
            super(what);
        }
    }
}
