package org.citaat.library;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The addresses a page came from, and those of them that say which article it is.
///
/// @param address the one that answered
/// @param canonical the one the page gives itself, which may be any
record Origin(URI requested, URI address, @Nullable URI canonical) {
    /// The names by which the page may join an article. A page may speak for its own host only, else anybody could put a
    /// version under another's article. Where a link ended is no name by itself: many may end at one page asking for
    /// consent.
    Set<String> own() {
        Set<String> names = new LinkedHashSet<>();
        if (canonical != null && namesAnArticle(canonical) && ofOwnHost(canonical)) {
            names.add(name(canonical));
        }
        names.add(name(requested));
        return names;
    }

    /// Under all of these the page can be looked up.
    Set<String> all() {
        Set<String> names = new LinkedHashSet<>(own());
        names.add(name(address));
        return names;
    }

    private boolean ofOwnHost(URI named) {
        String host = host(named);
        return !host.isEmpty() && Stream.of(address, requested).anyMatch(own -> host(own).equals(host));
    }

    private static String host(URI address) {
        String host = lower(address.getHost());
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    /// Some sites give every article their front page as its canonical address.
    private static boolean namesAnArticle(URI canonical) {
        String path = canonical.getRawPath();
        return canonical.getRawQuery() != null || (path != null && path.length() > 1);
    }

    /// Scheme and host in lower case, no fragment, `/` for an empty path (RFC 3986, 6.2.2 and 6.2.3).
    static String name(URI address) {
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
