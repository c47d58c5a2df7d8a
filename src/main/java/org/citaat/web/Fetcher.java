package org.citaat.web;

import org.citaat.model.Page;

/// Gets one document. The calling thread waits; interrupt it to cancel.
@FunctionalInterface
public interface Fetcher {
    /// Gets what stands at an address.
    ///
    /// @throws FetchException where there is no document to be had, with the reason
    Page fetch(FetchRequest request) throws FetchException, InterruptedException;
}
