package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citaat.model.Article;
import org.citaat.model.Page;

/// Under which addresses each article is known: canonical, requested and final one, without fragment.
record AddressTable(Sql sql) {
    void add(long article, Page page, Article read) throws SQLException {
        Origin origin = new Origin(page.requested(), page.address(), read.facts().canonical());
        for (String address : origin.all()) {
            sql.update("INSERT OR IGNORE INTO address (address, article) VALUES (?, ?)", address, article);
        }
    }

    /// The article saved last that the page is a version of: one of its own names is one of the page's.
    Optional<Long> find(Page page, Article read) throws SQLException {
        for (String name : new Origin(page.requested(), page.address(), read.facts().canonical()).own()) {
            for (long article : known(name)) {
                if (ownNames(article).contains(name)) {
                    return Optional.of(article);
                }
            }
        }
        return Optional.empty();
    }

    /// The article asked for under this address comes before one that only ended there.
    Optional<Long> find(URI address) throws SQLException {
        String name = Origin.name(address);
        List<Long> articles = known(name);
        for (long article : articles) {
            if (ownNames(article).contains(name)) {
                return Optional.of(article);
            }
        }
        return articles.stream().findFirst();
    }

    private List<Long> known(String name) throws SQLException {
        return sql.list("SELECT article FROM address WHERE address = ? ORDER BY article DESC",
                row -> row.getLong(1), name);
    }

    private Set<String> ownNames(long article) throws SQLException {
        return sql.list("""
                SELECT p.requested, p.address, v.canonical
                FROM version v JOIN page p ON p.version = v.id WHERE v.article = ?""", AddressTable::origin, article)
                .stream().flatMap(origin -> origin.own().stream()).collect(Collectors.toSet());
    }

    private static Origin origin(ResultSet row) throws SQLException {
        return new Origin(URI.create(row.getString("requested")), URI.create(row.getString("address")),
                Json.optional(row.getString("canonical"), URI::create));
    }
}
