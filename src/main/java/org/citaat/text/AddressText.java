package org.citaat.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Web addresses as people and programs write them: with blanks, letters and brackets that an address may not have.
public final class AddressText {
    /// No browser sends a longer one; in UTF-16 code units.
    private static final int LONGEST = 8000;

    private AddressText() {}

    /// The http or https address that a reference leads to from `base`, mended where need be; empty where it is none.
    ///
    /// @param base null where the reference must be whole
    public static Optional<URI> web(@Nullable String reference, @Nullable URI base) {
        if (reference == null || reference.isBlank() || reference.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI given = new URI(escaped(reference.strip().replaceAll("[\\r\\n\\t]", "")));
            URI whole = base == null || given.isAbsolute() ? given : resolve(base, given);
            String scheme = String.valueOf(whole.getScheme()).toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && whole.getRawAuthority() != null ? Optional.of(whole) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /// RFC 3986: a query alone leads to the same path, and a base without a path has the root; [URI#resolve] follows RFC 2396.
    private static URI resolve(URI base, URI reference) throws URISyntaxException {
        String path = base.getRawPath();
        if (path == null || path.isEmpty()) {
            return new URI(base.getScheme() + "://" + base.getRawAuthority() + "/").resolve(reference);
        }
        boolean queryOnly = reference.getRawAuthority() == null && reference.getRawPath() != null
                && reference.getRawPath().isEmpty() && reference.getRawQuery() != null;
        return queryOnly
                ? new URI(base.getScheme() + "://" + base.getRawAuthority() + path + "?" + reference.getRawQuery())
                : base.resolve(reference);
    }

    /// The text with whatever may not stand in an address escaped, letters outside ASCII as their bytes in UTF-8.
    public static String escaped(String address) {
        StringBuilder out = new StringBuilder(address.length());
        int path = startOfPath(address);
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean bracket = i >= path && (c == '[' || c == ']');
            boolean stray = c == '%' && !isEscape(address, i);
            if (bracket || stray || c <= ' ' || c == 0x7f || "\"<>\\^`{|}".indexOf(c) >= 0) {
                escape(String.valueOf(c), out);
            } else if (c < 0x80 || i < path) {
                out.append(c);
            } else {
                int end = i + Character.charCount(address.codePointAt(i));
                escape(address.substring(i, end), out);
                i = end - 1;
            }
        }
        return out.toString();
    }

    private static void escape(String sign, StringBuilder out) {
        for (byte b : sign.getBytes(StandardCharsets.UTF_8)) {
            out.append(String.format(Locale.ROOT, "%%%02X", b & 0xff));
        }
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length() && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    /// Behind the host, where there is one: brackets stand around an IPv6 address, and a host is spelled otherwise.
    private static int startOfPath(String address) {
        int slashes = address.indexOf("//");
        boolean whole = slashes == 0 || slashes > 0 && address.charAt(slashes - 1) == ':';
        if (!whole) {
            return 0;
        }
        int end = slashes + 2;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
