package org.citaat.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// By what a server knows whether a document changed since it sent it (RFC 9110, 8.8), as its headers gave them.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    /// Of a document that was never got.
    public static final Validators NONE = new Validators(null, null);

    Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        return headers;
    }
}
