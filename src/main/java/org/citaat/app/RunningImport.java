package org.citaat.app;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The job of one import, which may be cancelled before it has begun.
final class RunningImport {
    private @Nullable Future<?> job;
    private boolean cancelled;

    synchronized void began(Future<?> started) {
        job = started;
        if (cancelled) {
            started.cancel(true);
        }
    }

    synchronized void cancel() {
        cancelled = true;
        if (job != null) {
            job.cancel(true);
        }
    }
}
