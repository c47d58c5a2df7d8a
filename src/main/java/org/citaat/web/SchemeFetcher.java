package org.citaat.web;

import java.util.Locale;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Sends http and https addresses to one fetcher, file addresses to another, and refuses all others.
public final class SchemeFetcher implements Fetcher {
    private final Fetcher web;
    private final Fetcher files;

    public SchemeFetcher(Fetcher web, Fetcher files) {
        this.web = web;
        this.files = files;
    }

    /// A file address is only followed where the user gave it: a page may not read the user's files.
    @Override
    public Page fetch(FetchRequest request) throws FetchException, InterruptedException {
        String scheme = request.address().getScheme();
        return switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> web.fetch(request);
            case "file" -> files.fetch(request);
            default -> throw new FetchException(request.address(), FailureReason.BAD_ADDRESS, "scheme " + scheme);
        };
    }
}
