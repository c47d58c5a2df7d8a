package org.citaat.cli;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.citaat.app.Documents;
import org.citaat.app.Documents.ImportException;
import org.citaat.app.Requests;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// Names of files in, their articles out, in the form that scoring programs read.
final class ReadRecords implements Records.Answer {
    private final Documents documents;
    private final Function<Article, String> language;

    /// @param language the language an article is in
    ReadRecords(Documents documents, Function<Article, String> language) {
        this.documents = documents;
        this.language = language;
    }

    /// The article of one record `{"id","file"[,"url"]}`; `url` is the address that the file was saved from. The text has no
    /// captions and credits, and is what is there even where that seems not to be the article.
    @Override
    public Map<String, @Nullable Object> answer(Map<String, Object> record)
            throws ImportException, InterruptedException {
        Article article = documents.readAnyway(page(record));
        Facts facts = article.facts();
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", record.get("id"));
        object.put("title", facts.title());
        object.put("authors", facts.authors());
        object.put("publication", facts.publication());
        object.put("date", facts.published() == null ? null : facts.published().toString());
        object.put("lang", language.apply(article));
        object.put("text", article.body());
        return object;
    }

    private Page page(Map<String, Object> record) throws ImportException, InterruptedException {
        if (!(record.get("file") instanceof String file) || file.isEmpty()) {
            throw new IllegalArgumentException("no \"file\"");
        }
        Page page;
        try {
            page = documents.fetch(Requests.file(file));
        } catch (InvalidPathException noName) {
            throw new IllegalArgumentException("No file can have this name here.", noName);
        }
        if (!(record.get("url") instanceof String url)) {
            return page;
        }
        URI address = Requests.address(url)
                .orElseThrow(() -> new IllegalArgumentException("\"url\" is no web address"));
        return new Page(address, address, page.fetched(), page.mediaType(), page.headers(), page.bytes());
    }
}
