package org.citaat.web;

import java.util.Optional;
import org.citaat.model.Page;

/// Gets one document. The calling thread waits; interrupt it to cancel.
@FunctionalInterface
public interface Fetcher {
    /// Gets what stands at an address.
    ///
    /// @throws FetchException where there is no document to be had, with the reason
    Page fetch(FetchRequest request) throws FetchException, InterruptedException;

    /// Gets what stands at an address, unless it is still what it was.
    ///
    /// @return empty where the server says that nothing has changed
    default Optional<Page> fetchIfChanged(FetchRequest request, Validators validators)
            throws FetchException, InterruptedException {
        return Optional.of(fetch(request));
    }
}
