package org.citaat.reading.html.facts;

import java.net.URI;
import java.util.List;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.citaat.model.PublicationDate;
import org.jsoup.nodes.Document;

/// Reads what a page tells of its article, from structured data first, then from the head, then from what is to be seen.
public final class FactsReader {
    private final Document document;
    private final Page page;

    /// A reader of one page.
    ///
    /// @param document is not changed
    public FactsReader(Document document, Page page) {
        this.document = document;
        this.page = page;
    }

    public Facts read() {
        StructuredData data = StructuredData.of(document);
        MetaTags meta = MetaTags.of(document);
        String language = Languages.of(document, meta);
        URI canonical = Addresses.canonical(document, meta);
        URI address = canonical == null ? page.address() : canonical;
        String publication = Publications.name(data, meta, address);
        String title = Titles.find(document, data, meta, publication);
        Masthead masthead = new Masthead(document, title);
        List<String> authors = new Authors(publication).find(document, data, meta, masthead);
        PublicationDate published = new Dates(page.fetched(), language).find(document, data, meta, masthead, address);
        return new Facts(title, authors, publication, published, language, canonical);
    }
}
