package org.citaat.reading;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.citaat.model.Article;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.PageBlock;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.reading.html.HtmlReader;
import org.citaat.reading.mail.MailReader;
import org.citaat.reading.markdown.MarkdownReader;
import org.citaat.reading.office.OfficeReader;
import org.citaat.reading.pdf.PdfReader;
import org.citaat.reading.text.PlainTextReader;
import org.citaat.text.Interruption;
import org.citaat.text.charset.DeclaredCharset;
import org.citaat.text.charset.Decoder;
import org.jspecify.annotations.Nullable;

/// Reads the article in a document: a web page, one saved as MHTML, plain text, Markdown, a mail, DOCX, ODT or PDF. Safe for
/// use by several threads.
public final class DocumentReader {
    /// The longest plain text that is read, in UTF-16 code units.
    static final int LONGEST_TEXT = 10_000_000;

    /// The most tags a page may have. Long live blogs have some 30,000; looking through a million takes ten seconds.
    static final int MOST_TAGS = 150_000;

    /// The most attributes a tag may have; a dozen is usual.
    static final int MOST_ATTRIBUTES = 1000;

    private final HtmlReader html;
    private final PlainTextReader text = new PlainTextReader();
    private final @Nullable DocumentReader anyway;

    public DocumentReader() {
        this(new HtmlReader(true), new DocumentReader(new HtmlReader(false), null));
    }

    private DocumentReader(HtmlReader html, @Nullable DocumentReader anyway) {
        this.html = html;
        this.anyway = anyway;
    }

    /// As [#read], and what is on a page counts for its article even where it seems to be none.
    public Article readAnyway(Page page) throws ReadingException, InterruptedException {
        return anyway == null ? read(page) : anyway.read(page);
    }

    /// Reads one document. Interrupt the calling thread to cancel.
    ///
    /// @throws ReadingException where the document is blank, no text, too long, or a page without an article
    public Article read(Page page) throws ReadingException, InterruptedException {
        try {
            Interruption.check();
            return readByKind(page);
        } catch (CancellationException stopped) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private Article readByKind(Page page) throws ReadingException {
        DocumentKind kind = DocumentKind.of(page);
        if (page.bytes().length == 0) {
            throw failure(page, FailureReason.EMPTY, "0 bytes");
        }
        return switch (kind) {
            case BINARY -> throw failure(page, FailureReason.NOT_TEXT, page.mediaType());
            case HTML -> readHtml(page);
            case TEXT -> text.read(decodedText(page));
            case MARKDOWN -> new MarkdownReader().read(decodedText(page));
            case MAIL -> readMail(page);
            case PDF -> readPdf(page);
            case ARCHIVE -> readOffice(page);
        };
    }

    private static Article readPdf(Page page) throws ReadingException {
        try {
            return new PdfReader().read(page.bytes()).orElseThrow(() -> failure(page, FailureReason.NO_TEXT, ""));
        } catch (PdfReader.LockedException locked) {
            throw failure(page, FailureReason.LOCKED, "");
        } catch (PdfReader.TooMuchException tooMuch) {
            throw failure(page, FailureReason.TOO_LARGE, String.valueOf(tooMuch.getMessage()));
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    private static Article readOffice(Page page) throws ReadingException {
        try {
            return new OfficeReader().read(page.bytes()).orElseThrow(() -> failure(page, FailureReason.EMPTY, ""));
        } catch (OfficeReader.NoDocumentException other) {
            throw failure(page, FailureReason.NOT_TEXT, page.mediaType());
        } catch (ZipEntries.TooLargeException tooLarge) {
            throw failure(page, FailureReason.TOO_LARGE, String.valueOf(tooLarge.getMessage()));
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, String.valueOf(damaged.getMessage()));
        }
    }

    /// A saved page is read as that page. Of a mail the text is read where it has one, for its page is mostly tables.
    private Article readMail(Page page) throws ReadingException {
        MailReader.Mail mail;
        try {
            mail = new MailReader().read(page.bytes());
        } catch (IOException damaged) {
            throw failure(page, FailureReason.DAMAGED, String.valueOf(damaged.getMessage()));
        }
        boolean saved = mail.address() != null;
        MailReader.Part part = mail.part(saved).or(() -> mail.part(!saved))
                .orElseThrow(() -> failure(page, FailureReason.EMPTY, "no text in it"));
        URI address = mail.address() == null ? page.address() : mail.address();
        Page inner = new Page(page.requested(), address, page.fetched(), part.mediaType(), page.headers(),
                part.bytes());
        if (inner.bytes().length == 0) {
            throw failure(page, FailureReason.EMPTY, "");
        }
        Article article = part.html() ? readHtml(inner) : text.read(decodedText(inner));
        return saved ? article : article.withFacts(mail.facts());
    }

    /// Every block of text on a web page, for a person to pick the article from. Interrupt the calling thread to cancel.
    ///
    /// @throws ReadingException where it is no web page, or has no text
    public List<PageBlock> blocks(Page page) throws ReadingException, InterruptedException {
        if (DocumentKind.of(page) != DocumentKind.HTML) {
            throw failure(page, FailureReason.NOT_TEXT, page.mediaType());
        }
        String markup = markup(page);
        List<PageBlock> blocks = html.blocks(markup, page);
        if (blocks.isEmpty()) {
            throw failure(page, FailureReason.EMPTY, "");
        }
        return blocks;
    }

    /// The article that is made of these blocks of a web page.
    ///
    /// @param chosen numbers of [#blocks], from 0, in order
    public Article picked(Page page, List<Integer> chosen) throws ReadingException, InterruptedException {
        return html.picked(markup(page), page, chosen);
    }

    private static String markup(Page page) throws ReadingException {
        String markup = notBlank(page, Decoder.decode(page.bytes(), DeclaredCharset.ofMarkup(page)));
        MarkupSize size = MarkupSize.of(markup);
        if (size.tags() > MOST_TAGS || size.mostAttributes() > MOST_ATTRIBUTES) {
            String detail = size.tags() + " tags, up to " + size.mostAttributes() + " attributes";
            throw failure(page, FailureReason.TOO_LARGE, detail);
        }
        return markup;
    }

    private Article readHtml(Page page) throws ReadingException {
        String markup = markup(page);
        return switch (html.read(markup, page)) {
            case HtmlReader.Read read -> read.article();
            case HtmlReader.Refused refused -> throw failure(page, refused.reason(), "");
        };
    }

    private static String decodedText(Page page) throws ReadingException {
        String decoded = Decoder.decode(page.bytes(), DeclaredCharset.ofText(page));
        if (decoded.length() > LONGEST_TEXT) {
            throw failure(page, FailureReason.TOO_LARGE, decoded.length() + " characters");
        }
        return notBlank(page, decoded);
    }

    private static String notBlank(Page page, String decoded) throws ReadingException {
        if (decoded.chars().allMatch(DocumentReader::isBlank)) {
            throw failure(page, FailureReason.EMPTY, "");
        }
        return decoded;
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c) || c == '\u200b'
                || c == '\ufeff';
    }

    private static ReadingException failure(Page page, FailureReason reason, String detail) {
        return new ReadingException(new Failure(page.requested(), reason, detail));
    }
}
