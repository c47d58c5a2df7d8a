package org.citaat.web;

import java.io.IOException;

/// A body that is longer than allowed.
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    TooLargeException(int limit) {
        super("more than " + limit + " bytes");
    }
}
