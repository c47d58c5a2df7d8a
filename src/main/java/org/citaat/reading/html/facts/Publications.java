package org.citaat.reading.html.facts;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.citaat.text.WordList;
import org.jspecify.annotations.Nullable;

/// The name of the paper: what the page says, else what its domain is known for, else the host.
final class Publications {
    private static final Map<String, String> BY_DOMAIN = WordList.load(Publications.class, "publications.txt")
            .section("domains").stream().map(entry -> entry.split("\\s*=\\s*", 2))
            .collect(Collectors.toUnmodifiableMap(entry -> entry[0], entry -> entry[1]));

    private Publications() {}

    static @Nullable String name(StructuredData data, MetaTags meta, URI address) {
        String host = host(address);
        Stream<@Nullable String> named = Stream.of(meta.first("og:site_name"),
                data.names("publisher").stream().findFirst().orElse(null),
                meta.first("application-name", "dc.publisher"));
        Optional<String> name = named.flatMap(Stream::ofNullable).filter(Publications::isName).findFirst();
        return name.or(() -> known(host)).orElse(host);
    }

    private static boolean isName(String name) {
        return name.length() < 80 && !name.contains("://") && name.chars().anyMatch(Character::isLetter);
    }

    /// By the domain or one above it.
    private static Optional<String> known(@Nullable String host) {
        String domain = host == null ? "" : host;
        while (domain.indexOf('.') > 0) {
            String name = BY_DOMAIN.get(domain);
            if (name != null) {
                return Optional.of(name);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /// Null for a page without one: a file, or a pasted text.
    private static @Nullable String host(URI address) {
        String host = address.getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }
}
