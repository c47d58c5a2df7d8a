package org.citaat.web;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An http or https address as it is sent: the host in ASCII, without fragment; an address with a user's name in it is none,
/// since `https://bank.example@evil.example/` is written only to deceive.
final class WebAddress {
    private static final IDNA HOST_NAMES = IDNA
            .getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ);

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");
    private static final Pattern HOST = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?]*");

    /// What {@link URI} takes for no host, but is one.
    private static final Pattern ODD_HOST = Pattern.compile("[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*\\.?(?::\\d{1,5})?");

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
        return parse(scheme + "://" + authority + path + query).filter(WebAddress::hasHost);
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

    /// The address a `Location` header leads to, as browsers understand it: in UTF-8 where it can be, and with whatever
    /// may not stand in an address escaped.
    static Optional<URI> redirect(URI from, String location) {
        String given = decoded(location.strip()).replaceFirst("#.*", "");
        if (given.isEmpty()) {
            return Optional.of(from);
        }
        // RFC 3986: a query alone leads to the same path; URI.resolve follows RFC 2396, where it leads to the folder.
        String reference = given.startsWith("?") ? from.getRawPath() + given : given;
        return parse(escaped(reference)).map(from::resolve);
    }

    /// Headers come as one character for each byte; servers that do not escape their addresses write them in UTF-8.
    private static String decoded(String header) {
        if (header.chars().anyMatch(c -> c > 0xff)) {
            return header;
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(header.getBytes(StandardCharsets.ISO_8859_1));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException otherCharset) {
            return header;
        }
    }

    /// Escapes what may not stand in an address: blanks and the like, and a `%` that begins no escape.
    private static String escaped(String address) {
        StringBuilder out = new StringBuilder();
        int path = startOfPath(address);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean bracket = i >= path && (c == '[' || c == ']');
            boolean stray = c == '%' && !ESCAPE.matcher(address).region(i, address.length()).lookingAt();
            boolean never = c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0;
            out.append(bracket || stray || never ? String.format(Locale.ROOT, "%%%02X", (int) c) : String.valueOf(c));
        }
        return out.toString();
    }

    /// Behind the host, where there is one: brackets stand around an IPv6 address.
    private static int startOfPath(String address) {
        Matcher host = HOST.matcher(address);
        return host.lookingAt() ? host.end() : 0;
    }

    static boolean sameHost(@Nullable URI one, URI other) {
        return one != null && host(one).equalsIgnoreCase(host(other));
    }

    /// The host of an address that {@link #of} gave; {@link URI#getHost} is null where there is an underscore in it.
    static String host(URI address) {
        String host = address.getHost();
        return host != null ? host : address.getRawAuthority().replaceFirst(":\\d*$", "");
    }

    private static boolean hasHost(URI address) {
        return address.getHost() != null || ODD_HOST.matcher(String.valueOf(address.getRawAuthority())).matches();
    }

    private static Optional<URI> parse(String text) {
        try {
            return Optional.of(new URI(inAscii(text)));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /// Every other letter as its bytes in UTF-8. {@link URI#toASCIIString} composes accents first: another address.
    private static String inAscii(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(b >= 0 ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
        return out.toString();
    }
}
