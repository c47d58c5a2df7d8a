package org.citaat.app;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.feeds.EntryPage;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.Failure;
import org.citaat.model.Page;
import org.citaat.model.PageBlock;
import org.citaat.reading.DocumentReader;
import org.citaat.reading.ReadingException;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.citaat.web.Fetcher;
import org.citaat.web.Trust;

/// Gets a document and reads it.
public final class Documents {
    private final Fetcher fetcher;
    private final DocumentReader reader;
    private final InstantSource clock;

    public Documents(Fetcher fetcher, DocumentReader reader, InstantSource clock) {
        this.fetcher = fetcher;
        this.reader = reader;
        this.clock = clock;
    }

    /// The raw document. The calling thread waits; interrupt it to cancel.
    public Page fetch(ImportRequest request) throws ImportException, InterruptedException {
        if (request instanceof ImportRequest.Anyway anyway) {
            return fetch(anyway.request());
        }
        if (request instanceof ImportRequest.Chapter(Page page, Facts _)) {
            return page;
        }
        if (request instanceof ImportRequest.Received(Page page)) {
            return page;
        }
        if (request instanceof ImportRequest.Picked(Page page, List<Integer> _)) {
            return page;
        }
        if (request instanceof ImportRequest.PastedText pasted) {
            // a lone surrogate cannot be written in UTF-8; the encoder's "?" would hide it from the reader's repair
            byte[] bytes = wellFormed(pasted.text()).getBytes(StandardCharsets.UTF_8);
            String type = Requests.isHtml(pasted.text()) ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
            return new Page(request.address(), request.address(), clock.instant(), type,
                    Map.of(), bytes);
        }
        try {
            Trust trust = trust(request);
            return fetcher.fetch(new FetchRequest(request.address(), trust));
        } catch (FetchException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// The text of an entry as its feed holds it, made a page; empty where the feed holds none. It says itself where it is from.
    Optional<Page> textOf(ImportRequest.Entry request) {
        return EntryPage.of(request.entry()).map(markup -> new Page(request.address(), request.address(),
                clock.instant(), "text/html; charset=utf-8", Map.of(), markup.getBytes(StandardCharsets.UTF_8)));
    }

    /// By which what is made here is dated.
    InstantSource clock() {
        return clock;
    }

    private static Trust trust(ImportRequest request) {
        return switch (request) {
            case ImportRequest.Link link -> link.trust();
            case ImportRequest.Entry _,ImportRequest.Saved _ -> Trust.FOUND;
            case ImportRequest.Anyway anyway -> trust(anyway.request());
            case ImportRequest.LocalFile _,ImportRequest.PastedText _,ImportRequest.Chapter _,ImportRequest.Received _,ImportRequest.Picked _ ->
                Trust.TYPED;
        };
    }

    private static String wellFormed(String text) {
        StringBuilder repaired = new StringBuilder(text);
        for (int i = 0; i < repaired.length(); i++) {
            char c = repaired.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < repaired.length()
                    && Character.isLowSurrogate(repaired.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                repaired.setCharAt(i, '\uFFFD');
            }
        }
        return repaired.toString();
    }

    /// What the reader makes of a document. Interrupt the calling thread to cancel.
    public Article read(Page page) throws ImportException, InterruptedException {
        try {
            return reader.read(page);
        } catch (ReadingException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// The same, though it may seem not to be the article.
    public Article readAnyway(Page page) throws ImportException, InterruptedException {
        try {
            return reader.readAnyway(page);
        } catch (ReadingException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// Every block of text on a page.
    List<PageBlock> blocks(Page page) throws ImportException, InterruptedException {
        try {
            return reader.blocks(page);
        } catch (ReadingException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// The article that is made of some blocks of a page.
    Article picked(Page page, List<Integer> chosen) throws ImportException, InterruptedException {
        try {
            return reader.picked(page, chosen);
        } catch (ReadingException failed) {
            throw new ImportException(failed.failure());
        }
    }

    /// An expected failure on the way to an article.
    public static final class ImportException extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Failure failure;

        public ImportException(Failure failure) {
            super(failure.reason() + ": " + failure.requested());
            this.failure = failure;
        }

        public Failure failure() {
            return failure;
        }
    }
}
