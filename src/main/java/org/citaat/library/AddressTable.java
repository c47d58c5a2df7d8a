package org.citaat.library;

import java.net.URI;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citaat.model.Article;
import org.citaat.model.Page;
import org.jspecify.annotations.Nullable;

/// Under which addresses each article is known: canonical, requested and final one, without fragment.
record AddressTable(Sql sql) {
    void add(long article, Page page, Article read) throws SQLException {
        for (String address : names(page, read)) {
            sql.update("INSERT OR IGNORE INTO address (address, article) VALUES (?, ?)", address, article);
        }
    }

    /// The article saved last under the first of the page's addresses that is known.
    Optional<Long> find(Page page, Article read) throws SQLException {
        for (String address : names(page, read)) {
            Optional<Long> article = find(address);
            if (article.isPresent()) {
                return article;
            }
        }
        return Optional.empty();
    }

    Optional<Long> find(URI address) throws SQLException {
        return find(name(address));
    }

    private Optional<Long> find(String address) throws SQLException {
        return sql.first("SELECT article FROM address WHERE address = ? ORDER BY article DESC LIMIT 1",
                row -> row.getLong(1), address);
    }

    private static List<String> names(Page page, Article read) {
        List<String> names = new ArrayList<>();
        URI canonical = read.facts().canonical();
        if (canonical != null && namesAnArticle(canonical)) {
            names.add(name(canonical));
        }
        names.add(name(page.address()));
        names.add(name(page.requested()));
        return names;
    }

    /// Some sites give every article their front page as its canonical address.
    private static boolean namesAnArticle(URI canonical) {
        String path = canonical.getRawPath();
        return canonical.getRawQuery() != null || (path != null && path.length() > 1);
    }

    /// Scheme and host in lower case, no fragment, `/` for an empty path (RFC 3986, 6.2.2 and 6.2.3).
    private static String name(URI address) {
        String whole = address.toString();
        int fragment = whole.indexOf('#');
        String bare = fragment < 0 ? whole : whole.substring(0, fragment);
        String authority = address.getRawAuthority();
        if (authority == null) {
            return bare;
        }
        String path = address.getRawPath();
        return lower(address.getScheme()) + "://" + lower(authority) + (path == null || path.isEmpty() ? "/" : path)
                + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    private static String lower(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
