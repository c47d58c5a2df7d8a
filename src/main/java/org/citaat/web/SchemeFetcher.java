package org.citaat.web;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;

/// Sends http and https addresses to one fetcher, file addresses to another, and refuses all others.
public final class SchemeFetcher implements Fetcher {
    private final Supplier<? extends Fetcher> web;
    private final Fetcher files;

    /// @param web is asked for when the first web address is: its machinery takes time to start
    public SchemeFetcher(Supplier<? extends Fetcher> web, Fetcher files) {
        this.web = web;
        this.files = files;
    }

    /// A file address is only followed where the user gave it: a page may not read the user's files.
    @Override
    public Page fetch(FetchRequest request) throws FetchException, InterruptedException {
        return of(request).fetch(request);
    }

    @Override
    public Optional<Page> fetchIfChanged(FetchRequest request, Validators validators)
            throws FetchException, InterruptedException {
        return of(request).fetchIfChanged(request, validators);
    }

    private Fetcher of(FetchRequest request) throws FetchException {
        String scheme = request.address().getScheme();
        return switch (scheme == null ? "" : scheme.toLowerCase(Locale.ROOT)) {
            case "http", "https" -> web.get();
            case "file" -> files;
            default -> throw new FetchException(request.address(), FailureReason.BAD_ADDRESS, "scheme " + scheme);
        };
    }
}
