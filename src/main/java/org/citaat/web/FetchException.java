package org.citaat.web;

import java.net.URI;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;

/// A fetch that gave no document.
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public FetchException(Failure failure) {
        super(failure.reason() + " " + failure.requested() + " " + failure.detail());
        this.failure = failure;
    }

    FetchException(URI requested, FailureReason reason, String detail) {
        this(new Failure(requested, reason, detail));
    }

    public Failure failure() {
        return failure;
    }
}
