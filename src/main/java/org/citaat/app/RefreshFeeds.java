package org.citaat.app;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.citaat.library.Library;
import org.citaat.model.FollowedFeed;

/// Asks many feeds at once: at most eight, and at most two of one host.
public final class RefreshFeeds {
    private static final int AT_ONCE = 8;
    private static final int OF_ONE_HOST = 2;
    /// The pages of so many new entries of a feed are fetched ahead of time; who opens an old feed wants not all of it.
    private static final int AHEAD = 20;

    private final RefreshFeed refresh;
    private final Library library;
    private final Consumer<ImportRequest> imports;
    private final InstantSource clock;
    private final Queue<List<Future<?>>> running = new ConcurrentLinkedQueue<>();

    /// @param imports takes in what is fetched ahead of time
    public RefreshFeeds(RefreshFeed refresh, Library library, Consumer<ImportRequest> imports, InstantSource clock) {
        this.refresh = refresh;
        this.library = library;
        this.imports = imports;
        this.clock = clock;
    }

    /// Asks those that may have something new. The calling thread waits; interrupt it to cancel: what came is kept.
    public void due(Consumer<Progress> progress) throws InterruptedException {
        run(library.feeds().all().stream().filter(feed -> !feed.state().due().isAfter(clock.instant())).toList(),
                progress);
    }

    /// Asks all of them, but for those whose server wants to be left alone.
    public void all(Consumer<Progress> progress) throws InterruptedException {
        run(library.feeds().all().stream()
                .filter(feed -> feed.state().problem() == null || !feed.state().due().isAfter(clock.instant())
                        || !feed.state().problem().asksForPatience())
                .toList(), progress);
    }

    /// Asks these.
    public void run(List<FollowedFeed> feeds, Consumer<Progress> progress) throws InterruptedException {
        Count count = new Count(feeds.size(), progress);
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, RefreshFeeds::daemon)) {
            List<Future<?>> chains = chains(feeds).stream().<Future<?>>map(
                    chain -> threads.submit(() -> ask(chain, count))).toList();
            running.add(chains);
            try {
                for (Future<?> chain : chains) {
                    chain.get();
                }
            } catch (ExecutionException bug) {
                throw new IllegalStateException(bug.getCause());
            } catch (CancellationException stopped) {
                // what came is kept
            } finally {
                running.remove(chains);
                threads.shutdownNow();
            }
        }
    }

    /// Stops what runs; what came is kept.
    public void cancel() {
        running.forEach(chains -> chains.forEach(chain -> chain.cancel(true)));
    }

    /// Feeds that are asked one after another: as many rows of them for each host as may be asked at once.
    private static List<List<FollowedFeed>> chains(List<FollowedFeed> feeds) {
        Map<String, List<FollowedFeed>> byLane = new LinkedHashMap<>();
        Map<String, Integer> ofHost = new LinkedHashMap<>();
        for (FollowedFeed feed : feeds) {
            String host = String.valueOf(feed.source().address().getRawAuthority());
            int lane = ofHost.merge(host, 1, Integer::sum) % OF_ONE_HOST;
            byLane.computeIfAbsent(lane + host, _ -> new ArrayList<>()).add(feed);
        }
        return List.copyOf(byLane.values());
    }

    private void ask(List<FollowedFeed> chain, Count count) {
        for (FollowedFeed feed : chain) {
            try {
                List<Long> fresh = refresh.run(feed);
                if (feed.source().ahead()) {
                    fetchAhead(fresh);
                }
                count.add(library.feeds().find(feed.id()).filter(now -> now.state().problem() != null).isPresent());
            } catch (InterruptedException cancelled) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException bug) {
                // one feed that shows a mistake of ours must not keep all others from being asked
                refresh.stumbled(feed);
                count.add(true);
            }
        }
    }

    private void fetchAhead(List<Long> fresh) {
        for (long id : fresh.subList(0, Math.min(AHEAD, fresh.size()))) {
            library.feeds().entry(id).filter(entry -> entry.link() != null)
                    .ifPresent(entry -> imports.accept(new ImportRequest.Entry(id, entry)));
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "feeds");
        thread.setDaemon(true);
        return thread;
    }

    /// Counts over several threads.
    private static final class Count {
        private final int total;
        private final Consumer<Progress> progress;
        private final AtomicInteger done = new AtomicInteger();
        private final AtomicInteger failed = new AtomicInteger();

        Count(int total, Consumer<Progress> progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(boolean problem) {
            int failures = problem ? failed.incrementAndGet() : failed.get();
            progress.accept(new Progress(done.incrementAndGet(), failures, total));
        }
    }
}
