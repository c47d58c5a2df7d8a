package org.citaat.reading;

import org.citaat.model.Failure;

/// A document in which no article can be read.
public final class ReadingException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public ReadingException(Failure failure) {
        super(failure.reason() + " " + failure.requested() + " " + failure.detail());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }
}
