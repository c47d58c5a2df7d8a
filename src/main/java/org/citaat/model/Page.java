package org.citaat.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// The bytes of one document and how they were got.
///
/// @param requested the address given by the user; a `file:` address for a local file, `clip:` for pasted text
/// @param address the address that answered, after redirects
/// @param fetched when the last byte came
/// @param mediaType the `Content-Type` as given, with its parameters; empty where there was none
/// @param headers response headers, names in lower case
/// @param bytes the body after content decoding; never changed by anyone
public record Page(URI requested, URI address, Instant fetched, String mediaType, Map<String, List<String>> headers,
        byte[] bytes) {
    public Page {
        headers = Map.copyOf(headers);
    }
}
