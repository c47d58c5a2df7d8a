package org.citaat.library;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.citaat.model.Article;
import org.citaat.model.Page;
import org.citaat.model.Quote;
import org.citaat.model.QuoteStatus;
import org.citaat.model.ReviewedQuote;

/// Puts articles into the tables and keeps what is derived in step. Each call is part of one transaction.
record Shelf(Sql sql) {
    /// Schemes whose addresses name one document, which may have a new version. Pasted text has no such name.
    private static final Set<String> LASTING = Set.of("http", "https", "file");

    ImportedArticle save(Page page, Article read, List<Quote> quotes, Instant now, String reader, String engine)
            throws SQLException {
        Optional<Long> known = addresses().find(page, read);
        if (known.isPresent()) {
            long version = newest(known.get());
            if (new VersionTable(sql).hasText(version, read.text())) {
                return new ImportedArticle(known.get(), version, false);
            }
        }
        boolean another = known.isPresent() && LASTING.contains(String.valueOf(page.requested().getScheme()));
        long article = another ? known.get() : articles().add();
        long version = new VersionTable(sql).add(article, read, now, reader);
        new PageTable(sql).add(version, page);
        addresses().add(article, page, read);
        shown().remove(article);
        if (another) {
            new Carrying(sql).carry(newest(article), version);
        }
        articles().renew(article, version);
        new Edits(sql).passOverUnseen(article);
        replaceQuotes(article, quotes, engine);
        return new ImportedArticle(article, version, true);
    }

    private long newest(long article) throws SQLException {
        return articles().newestVersion(article)
                .orElseThrow(() -> new IllegalArgumentException("no such article: " + article));
    }

    void replaceQuotes(long article, List<Quote> quotes, String engine) throws SQLException {
        long version = newest(article);
        new QuoteTable(sql).replace(version, quotes);
        articles().setEngine(article, engine);
        showAgain(article);
    }

    /// Brings the article's shown quotations in step with what was found and what was decided.
    void showAgain(long article) throws SQLException {
        Optional<Long> version = articles().newestVersion(article);
        if (version.isEmpty()) {
            return;
        }
        String text = new VersionTable(sql).text(version.get());
        List<ReviewedQuote> quotes = quotes(version.get()).stream()
                .filter(quote -> quote.status() != QuoteStatus.REJECTED && !quote.isRepeat()).toList();
        shown().show(article, version.get(), quotes.stream().map(quote -> ShownRow.of(quote, text)).toList());
        long open = quotes.stream().filter(quote -> quote.status().open()).count();
        articles().setCounts(article, quotes.size(), Math.toIntExact(open));
    }

    /// Of one version, rejected ones included, in text order.
    List<ReviewedQuote> quotes(long version) throws SQLException {
        return Merging.of(new QuoteTable(sql).of(version), new ReviewTable(sql).of(version));
    }

    private ArticleTable articles() {
        return new ArticleTable(sql);
    }

    private AddressTable addresses() {
        return new AddressTable(sql);
    }

    private ShownTable shown() {
        return new ShownTable(sql);
    }
}
