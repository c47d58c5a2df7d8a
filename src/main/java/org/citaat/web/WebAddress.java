package org.citaat.web;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An http or https address as it is sent: the host in ASCII, without fragment; an address with a user's name in it is none,
/// since `https://bank.example@evil.example/` is written only to deceive.
final class WebAddress {
    private static final IDNA HOST_NAMES = IDNA
            .getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private WebAddress() {}

    static Optional<URI> of(URI address) {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        String authority = address.getAuthority();
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || authority == null || authority.contains("@")) {
            return Optional.empty();
        }
        return ascii(authority).flatMap(host -> build(scheme, host, address));
    }

    private static Optional<URI> build(String scheme, String authority, URI address) {
        String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return parse(scheme + "://" + authority + path + query).filter(uri -> uri.getHost() != null);
    }

    private static Optional<String> ascii(String authority) {
        if (authority.startsWith("[")) {
            return Optional.of(authority);
        }
        int colon = authority.lastIndexOf(':');
        String host = colon < 0 ? authority : authority.substring(0, colon);
        String port = colon < 0 ? "" : authority.substring(colon);
        if (host.chars().allMatch(c -> c < 128)) {
            return Optional.of(host.toLowerCase(Locale.ROOT) + port);
        }
        IDNA.Info info = new IDNA.Info();
        String name = HOST_NAMES.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? Optional.empty() : Optional.of(name + port);
    }

    /// The address a `Location` header leads to. Spaces and the like, which browsers take, are escaped.
    static Optional<URI> redirect(URI from, String location) {
        StringBuilder escaped = new StringBuilder();
        location.strip().chars()
                .forEach(c -> escaped.append(" \"<>\\^`{|}".indexOf(c) < 0
                        ? String.valueOf((char) c)
                        : "%" + Integer.toHexString(c).toUpperCase(Locale.ROOT)));
        return parse(escaped.toString()).map(from::resolve);
    }

    static boolean sameHost(@Nullable URI one, URI other) {
        return one != null && one.getHost().equalsIgnoreCase(other.getHost());
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(new URI(text).toASCIIString()));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
