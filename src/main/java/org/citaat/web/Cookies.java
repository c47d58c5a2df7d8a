package org.citaat.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The cookies of one fetch, thrown away after it: some papers set one and send the reader to the same address, to see
/// whether it comes back. Each goes back only to the host that set it, whatever domain it names.
final class Cookies {
    private static final int MOST = 50;
    private static final int LONGEST = 4096;
    private static final Pattern GONE = Pattern.compile("max-age\\s*=\\s*\"?(?:0+|-\\d+)\"?");
    private static final Pattern PAIR = Pattern.compile("[!#-+\\--:<>-Z^-~]+=[ -:<-~]*");

    private final Map<String, Map<String, Cookie>> byHost = new LinkedHashMap<>();

    /// @param pair `name=value`
    /// @param secure whether it may only be sent over https
    private record Cookie(String pair, boolean secure) {}

    /// Takes what a server sets.
    ///
    /// @param headers values of `Set-Cookie`; broken ones are passed over
    void take(URI from, List<String> headers) {
        Map<String, Cookie> jar = byHost.computeIfAbsent(WebAddress.host(from), _ -> new LinkedHashMap<>());
        for (String header : headers) {
            String[] parts = header.split(";", -1);
            String pair = parts[0].strip();
            if (pair.length() <= LONGEST && PAIR.matcher(pair).matches()) {
                take(jar, pair, List.of(parts).subList(1, parts.length));
            }
        }
    }

    private static void take(Map<String, Cookie> jar, String pair, List<String> attributes) {
        String name = pair.substring(0, pair.indexOf('='));
        List<String> lower = attributes.stream().map(attribute -> attribute.strip().toLowerCase(Locale.ROOT)).toList();
        if (lower.stream().anyMatch(attribute -> GONE.matcher(attribute).matches())) {
            jar.remove(name);
        } else if (jar.size() < MOST || jar.containsKey(name)) {
            jar.put(name, new Cookie(pair, lower.contains("secure")));
        }
    }

    /// What the `Cookie` header to an address says; empty for none.
    String header(URI to) {
        boolean https = to.getScheme().equals("https");
        List<String> pairs = new ArrayList<>();
        byHost.getOrDefault(WebAddress.host(to), Map.of()).values().stream()
                .filter(cookie -> https || !cookie.secure()).forEach(cookie -> pairs.add(cookie.pair()));
        return String.join("; ", pairs);
    }
}
