package org.citaat.web;

import java.net.URI;
import java.time.Duration;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;

/// A fetch that gave no document.
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;
    private final Duration retryAfter;

    public FetchException(Failure failure) {
        this(failure, Duration.ZERO);
    }

    FetchException(Failure failure, Duration retryAfter) {
        super(failure.reason() + " " + failure.requested() + " " + failure.detail());
        this.failure = failure;
        this.retryAfter = retryAfter;
    }

    FetchException(URI requested, FailureReason reason, String detail) {
        this(new Failure(requested, reason, detail));
    }

    /// How long the server wants to be left alone; zero where it did not say.
    public Duration retryAfter() {
        return retryAfter;
    }

    public Failure failure() {
        return failure;
    }
}
