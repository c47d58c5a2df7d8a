package org.citaat.web;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The moment when a fetch gives up, whatever it is waiting for.
final class Deadline {
    private final long end;

    /// @param length from now
    Deadline(Duration length) {
        end = System.nanoTime() + length.toNanos();
    }

    /// Waits for `work`, and stops it when the time is over or the waiting thread is interrupted.
    <T> T await(CompletableFuture<T> work) throws ExecutionException, TimeoutException, InterruptedException {
        try {
            return work.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        } finally {
            if (!work.isDone()) {
                work.cancel(true);
            }
        }
    }
}
