package org.citaat.reading.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.citaat.model.Article;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.reading.prose.ArticleText;
import org.citaat.reading.prose.Passage;
import org.jspecify.annotations.Nullable;

/// Reads the text of a word processor's document: DOCX (Office Open XML) or ODT (OpenDocument). Deleted words that are still
/// tracked, notes, comments and hidden text are left out.
public final class OfficeReader {
    private static final String WORD = "word/document.xml";
    private static final String WORD_FACTS = "docProps/core.xml";
    private static final String OPEN = "content.xml";
    private static final String OPEN_FACTS = "meta.xml";
    private static final List<String> PARTS = List.of(WORD, WORD_FACTS, OPEN, OPEN_FACTS);

    /// Reads one document.
    ///
    /// @return empty where there is no text in it
    /// @throws ZipEntries.TooLargeException where it unpacks to more than is read
    /// @throws NoDocumentException where it is another archive
    /// @throws IOException where it is damaged or locked
    public Optional<Article> read(byte[] document) throws IOException {
        ZipEntries entries = ZipEntries.read(document, PARTS::contains);
        try {
            byte[] word = entries.get(WORD);
            if (word != null) {
                return article(new WordText().read(word), CoreFacts.read(entries.get(WORD_FACTS)));
            }
            byte[] open = entries.get(OPEN);
            if (open == null) {
                throw new NoDocumentException();
            }
            return article(new OpenText().read(open), CoreFacts.read(entries.get(OPEN_FACTS)));
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
    }

    private static Optional<Article> article(List<OfficeLine> lines, Facts facts) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<Passage> passages = new ArrayList<>();
        OfficeLine title = title(lines);
        for (OfficeLine line : lines) {
            if (!line.equals(title)) {
                passages.add(new Passage(line.kind(), line.text()));
            }
        }
        if (passages.isEmpty()) {
            passages.add(new Passage(BlockKind.PARAGRAPH, lines.getFirst().text()));
        }
        String name = title == null ? facts.title() : title.text();
        return Optional
                .of(ArticleText.of(new Facts(name, facts.authors(), null, facts.published(), facts.language(), null),
                        passages));
    }

    /// What the document sets as its title, else a heading that it begins with.
    private static @Nullable OfficeLine title(List<OfficeLine> lines) {
        return lines.stream().filter(OfficeLine::title).findFirst()
                .orElse(lines.getFirst().kind() == BlockKind.HEADING ? lines.getFirst() : null);
    }

    /// An archive without a document of the two kinds in it.
    public static final class NoDocumentException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
