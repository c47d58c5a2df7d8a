package org.citaat.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a server said.
///
/// @param headers by name in lower case
/// @param body as it was sent; empty for anything but a page
record Answer(int status, Map<String, List<String>> headers, byte[] body) {
    Answer {
        Map<String, List<String>> lower = new HashMap<>();
        headers.forEach((name, values) -> lower.put(name.toLowerCase(Locale.ROOT), values));
        headers = Map.copyOf(lower);
    }

    Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }

    List<String> all(String name) {
        return headers.getOrDefault(name, List.of());
    }

    /// Whether it sends the reader elsewhere.
    boolean redirects() {
        return switch (status) {
            case 301, 302, 303, 307, 308 -> first("location").isPresent();
            default -> false;
        };
    }

    /// Whether a status promises a page: nothing else is worth its body, which may be endless as well.
    static boolean hasPage(int status) {
        return status >= 200 && status < 300;
    }
}
