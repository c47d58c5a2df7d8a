package org.citaat.app;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Runs use cases off the window's thread, on platform threads: SQLite would pin virtual ones.
public final class Jobs implements Executor, AutoCloseable {
    private static final int THREADS = 4;

    private final ExecutorService threads;

    public Jobs() {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "job-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    /// Starts `task`; what it throws goes to the thread's uncaught handler. Cancel the answer to interrupt it.
    public Future<?> start(Runnable task) {
        return threads.submit(() -> {
            try {
                task.run();
            } catch (RuntimeException | Error bug) {
                Thread current = Thread.currentThread();
                current.getUncaughtExceptionHandler().uncaughtException(current, bug);
            }
        });
    }

    /// Starts `task`, which nobody will cancel by itself.
    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    /// Interrupts what still runs.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
