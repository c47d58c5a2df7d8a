package org.citaat.text;

import java.util.concurrent.CancellationException;

/// Ends a reading whose thread was interrupted: visitors and streams cannot throw `InterruptedException`.
public final class Interruption {
    private Interruption() {}

    /// Cheap enough for every element of a page.
    ///
    /// @throws CancellationException where the thread was interrupted; its mark stays
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
