package org.citaat.app;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.citaat.app.Documents.ImportException;
import org.citaat.library.Library;
import org.citaat.library.Subscription;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.ImportOutcome;
import org.citaat.model.ImportOutcome.AlreadySaved;
import org.citaat.model.ImportOutcome.Cancelled;
import org.citaat.model.ImportOutcome.Expanded;
import org.citaat.model.ImportOutcome.Failed;
import org.citaat.model.ImportOutcome.Imported;

/// The imports under way. One that fails is kept in the library until it succeeds or the user takes it away.
public final class Imports {
    /// More than these are a batch.
    private static final int FEW = 4;

    private final Containers containers;
    private final ImportArticle importArticle;
    private final Jobs jobs;
    /// For what comes in numbers: a single link must not wait for it.
    private final Jobs batches;
    private final Library library;
    private final Map<UUID, RunningImport> running = new ConcurrentHashMap<>();
    /// What failed since the program started, by its address.
    private final Map<URI, ImportRequest> retryable = new ConcurrentHashMap<>();
    private final CopyOnWriteArrayList<Consumer<ImportState>> listeners = new CopyOnWriteArrayList<>();

    public Imports(Containers containers, ImportArticle importArticle, Jobs jobs, Jobs batches,
            Library library) {
        this.batches = batches;
        this.containers = containers;
        this.importArticle = importArticle;
        this.jobs = jobs;
        this.library = library;
    }

    /// Starts an import; its states go to the listeners, on the job's thread.
    public UUID start(ImportRequest request) {
        return start(request, jobs);
    }

    /// Starts many; one that is started after them need not wait for them.
    public void startAll(List<ImportRequest> requests) {
        requests.forEach(request -> start(request, requests.size() > FEW ? batches : jobs));
    }

    private UUID start(ImportRequest request, Jobs of) {
        UUID id = UUID.randomUUID();
        RunningImport job = new RunningImport(request);
        running.put(id, job);
        tell(new ImportState(id, request, ImportStep.WAITING, null));
        job.began(of.start(() -> run(id, request)));
        return id;
    }

    private void run(UUID id, ImportRequest request) {
        ImportOutcome outcome = new Failed(new Failure(request.address(), FailureReason.PROGRAM_FAULT, ""));
        try {
            library.removeFailure(request.address());
            outcome = take(id, request);
        } finally {
            // a bug goes on to the thread's handler; the row it leaves says so and can be tried again
            end(id, request, outcome);
        }
    }

    private ImportOutcome take(UUID id, ImportRequest request) {
        try {
            Optional<List<ImportRequest>> parts = containers.parts(request);
            if (parts.isPresent()) {
                startAll(parts.get());
                return new Expanded(parts.get().size());
            }
            return importArticle.run(request, step -> tell(new ImportState(id, request, step, null)));
        } catch (ImportException failed) {
            return new Failed(failed.failure());
        } catch (InterruptedException cancelled) {
            return new Cancelled();
        }
    }

    private void end(UUID id, ImportRequest request, ImportOutcome outcome) {
        try {
            switch (outcome) {
                case Failed failed -> {
                    retryable.put(request.address(), request);
                    library.keepFailure(failed.failure());
                }
                case Imported _,AlreadySaved _,Expanded _,Cancelled _ -> retryable.remove(request.address());
            }
        } finally {
            running.remove(id);
            tell(new ImportState(id, request, ImportStep.SAVING, outcome));
        }
    }

    /// Tries a failed import again. Pasted text can be tried again as long as the program runs; see [#canRetry].
    public void retry(Failure failure) {
        start(request(failure));
    }

    /// Tries it again, and takes in what is there though it seems not to be the article.
    public void keepAnyway(Failure failure) {
        ImportRequest request = request(failure);
        start(request instanceof ImportRequest.Anyway ? request : new ImportRequest.Anyway(request));
    }

    /// What was asked for when it failed.
    ImportRequest request(Failure failure) {
        ImportRequest request = retryable.get(failure.requested());
        return request == null ? Requests.again(failure.requested()) : request;
    }

    /// Whether what was asked for is still there to be tried again.
    public boolean canRetry(Failure failure) {
        return retryable.containsKey(failure.requested()) || !"clip".equals(failure.requested().getScheme());
    }

    /// Cancels an import that runs; nothing of it is kept.
    public void cancel(UUID id, ImportRequest request) {
        RunningImport job = running.remove(id);
        if (job != null) {
            job.cancel();
            tell(new ImportState(id, request, ImportStep.WAITING, new Cancelled()));
        }
    }

    /// Cancels all that run or wait; what is done stays.
    public void cancelAll() {
        for (UUID id : List.copyOf(running.keySet())) {
            RunningImport job = running.remove(id);
            if (job != null) {
                job.cancel();
                tell(new ImportState(id, job.request(), ImportStep.WAITING, new Cancelled()));
            }
        }
    }

    /// Takes the failure of an address away for good.
    public void dismiss(URI address) {
        library.removeFailure(address);
    }

    /// Whether the engine has word lists for a language, so that it can find speakers.
    public boolean knowsLanguage(String language) {
        return importArticle.knows(language);
    }

    /// How many run or wait.
    public int count() {
        return running.size();
    }

    public Subscription listen(Consumer<ImportState> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void tell(ImportState state) {
        listeners.forEach(listener -> listener.accept(state));
    }
}
