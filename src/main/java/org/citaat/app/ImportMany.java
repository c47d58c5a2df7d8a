package org.citaat.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.citaat.app.Documents.ImportException;
import org.citaat.model.ImportOutcome;
import org.citaat.model.ImportOutcome.Failed;

/// Takes many documents in side by side, without a window.
public final class ImportMany {
    private static final int THREADS = 4;

    private final Containers containers;
    private final ImportArticle importArticle;

    public ImportMany(Containers containers, ImportArticle importArticle) {
        this.containers = containers;
        this.importArticle = importArticle;
    }

    /// Is told of each document when it is done; called by several threads, one at a time.
    @FunctionalInterface
    public interface Listener {
        void done(ImportRequest request, ImportOutcome outcome, Progress progress);
    }

    /// The calling thread waits; interrupt it to cancel: what is done stays.
    ///
    /// @return how far it came
    public Progress run(List<ImportRequest> requests, Listener listener) throws InterruptedException {
        Count count = new Count(listener);
        List<ImportRequest> all = new ArrayList<>();
        for (ImportRequest request : requests) {
            expand(request, all, count);
        }
        count.total.addAndGet(all.size());
        run(all, count);
        return count.progress();
    }

    /// A folder may hold books, and a book chapters; deeper it does not go.
    private void expand(ImportRequest request, List<ImportRequest> all, Count count) throws InterruptedException {
        try {
            Optional<List<ImportRequest>> parts = containers.parts(request);
            if (parts.isEmpty()) {
                all.add(request);
                return;
            }
            for (ImportRequest part : parts.get()) {
                expand(part, all, count);
            }
        } catch (ImportException failed) {
            count.total.incrementAndGet();
            count.done(request, new Failed(failed.failure()));
        }
    }

    private void run(List<ImportRequest> all, Count count) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> jobs = new ArrayList<>();
            for (ImportRequest request : all) {
                jobs.add(threads.submit(() -> count.done(request, importArticle.run(request, step -> {}))));
            }
            for (Future<?> job : jobs) {
                job.get();
            }
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static final class Count {
        private final Listener listener;
        private final AtomicInteger total = new AtomicInteger();
        private int done;
        private int failed;

        Count(Listener listener) {
            this.listener = listener;
        }

        synchronized void done(ImportRequest request, ImportOutcome outcome) {
            done++;
            failed += outcome instanceof Failed ? 1 : 0;
            listener.done(request, outcome, progress());
        }

        synchronized Progress progress() {
            return new Progress(done, failed, total.get());
        }
    }
}
