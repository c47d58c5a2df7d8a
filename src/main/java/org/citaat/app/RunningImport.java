package org.citaat.app;

import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// The job of one import, which may be cancelled before it has begun.
final class RunningImport {
    private final ImportRequest request;
    private @Nullable Future<?> job;
    private boolean cancelled;

    RunningImport(ImportRequest request) {
        this.request = request;
    }

    ImportRequest request() {
        return request;
    }

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
