package org.citaat.ui;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs work off the JavaFX thread and brings its answer back to it. In tests both run at once, on the calling thread.
public final class FxJobs {
    private final Executor background;
    private final Executor window;

    /// Both executors may be the same.
    ///
    /// @param background runs work, in the order given or side by side
    /// @param window runs what touches the window: the JavaFX thread in the program
    public FxJobs(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    /// Runs `work`, then hands its answer to `then` on the window's thread.
    public <T> void run(Supplier<T> work, Consumer<T> then) {
        background.execute(() -> {
            T answer = work.get();
            window.execute(() -> then.accept(answer));
        });
    }

    /// Runs `work`, then hands its answer to `then`; where it throws, `failed` is run on the window's thread, and what was
    /// thrown goes on to the thread's handler.
    public <T> void run(Supplier<T> work, Consumer<T> then, Runnable failed) {
        background.execute(() -> {
            boolean answered = false;
            try {
                T answer = work.get();
                answered = true;
                window.execute(() -> then.accept(answer));
            } finally {
                if (!answered) {
                    window.execute(failed);
                }
            }
        });
    }

    /// Runs `work` and wants no answer.
    public void run(Runnable work) {
        background.execute(work);
    }

    /// Runs `task` on the window's thread.
    public void onWindow(Runnable task) {
        window.execute(task);
    }
}
