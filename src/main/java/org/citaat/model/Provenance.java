package org.citaat.model;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Where one version of an article comes from, and by what it can be proven.
///
/// @param article and `version` which it is
/// @param requested the address the user gave
/// @param address the address that answered
/// @param fetched when the last byte came
/// @param saved when it was kept
/// @param headers of the response, names in lower case
/// @param pageSize of the raw page, in bytes
/// @param pageHash SHA-256 of the raw page, hexadecimal
/// @param textHash SHA-256 of the text in UTF-8, hexadecimal
/// @param reader version of what read the page
/// @param engine version of what looked for quotations last
public record Provenance(long article, long version, URI requested, URI address, Instant fetched, Instant saved,
        String mediaType, Map<String, List<String>> headers, long pageSize, String pageHash, String textHash,
        String reader, String engine) {
    public Provenance {
        headers = Map.copyOf(headers);
    }
}
