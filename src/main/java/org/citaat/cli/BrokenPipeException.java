package org.citaat.cli;

import java.io.IOException;

/// Whoever read the results has gone, as `head` does when it has seen enough.
final class BrokenPipeException extends IOException {
    private static final long serialVersionUID = 1L;

    BrokenPipeException() {
        super("nobody reads the results any more");
    }
}
