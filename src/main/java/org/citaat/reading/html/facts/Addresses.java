package org.citaat.reading.html.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The address that the publisher gives an article.
final class Addresses {
    private Addresses() {}

    static @Nullable URI canonical(Document document, MetaTags meta) {
        Element link = document.selectFirst("link[rel~=(?i)^canonical$][href]");
        String open = meta.first("og:url");
        URI base = web(document.baseUri());
        return Stream.of(link == null ? "" : link.absUrl("href"), open == null ? "" : open).map(Addresses::web)
                .filter(uri -> uri != null && !isHomePage(uri, base)).findFirst().orElse(null);
    }

    /// Some content systems name their front page as every article's address.
    private static boolean isHomePage(URI canonical, @Nullable URI page) {
        String path = String.valueOf(canonical.getPath());
        boolean bare = path.length() <= 1 && canonical.getQuery() == null;
        return bare && page != null && (page.getQuery() != null || String.valueOf(page.getPath()).length() > 1);
    }

    /// Only http and https, with a host; null for anything else.
    private static @Nullable URI web(String address) {
        try {
            URI uri = new URI(address.strip());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            return uri.getHost() != null && (scheme.equals("http") || scheme.equals("https")) ? uri : null;
        } catch (URISyntaxException noAddress) {
            return null;
        }
    }
}
