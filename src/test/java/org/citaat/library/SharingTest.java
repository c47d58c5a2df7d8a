package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.citaat.library.Samples.CLOCK;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.citaat.library.LibraryException.Kind;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.LibraryChange;
import org.citaat.model.ReviewStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several threads, objects and processes at one library.
class SharingTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("library.citaat");
    }

    private static void together(int threads, Callable<?> work) throws Exception {
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<Future<?>> all = new ArrayList<>();
            IntStream.range(0, threads).forEach(each -> all.add(executor.submit(work)));
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    @Test
    void twoObjectsWriteToOneFileAtOnce() throws Exception {
        together(4, () -> {
            try (Library library = Library.open(file(), CLOCK)) {
                for (int each = 0; each < 10; each++) {
                    Samples.save(library, "https://" + System.identityHashCode(library) + ".example/" + each, "Ada",
                            "a");
                    library.searchQuotes(QuoteQuery.of("a"), 0, 5);
                }
                return library;
            }
        });
        try (Library library = Library.open(file(), CLOCK)) {
            assertThat(library.counts().articles()).isEqualTo(40);
            assertThat(library.countQuotes(QuoteQuery.of("a"))).isEqualTo(40);
        }
    }

    @Test
    void manyThreadsUseOneObject() throws Exception {
        try (Library library = Library.open(file(), CLOCK)) {
            together(4, () -> {
                for (int each = 0; each < 10; each++) {
                    Samples.save(library, "https://a" + Thread.currentThread().threadId() + ".example/" + each, "Ada",
                            "a");
                    assertThat(library.articles(0, 5)).isNotEmpty();
                }
                return library;
            });
            assertThat(library.counts().articles()).isEqualTo(40);
        }
    }

    @Test
    void noticesWhatOthersWroteAndNotItsOwn() {
        try (Library one = Library.open(file(), CLOCK); Library other = Library.open(file(), CLOCK)) {
            one.changedElsewhere();
            one.set("a", "1");
            assertThat(one.changedElsewhere()).isFalse();
            other.set("a", "2");
            assertThat(one.changedElsewhere()).isTrue();
            assertThat(one.changedElsewhere()).isFalse();
            assertThat(one.setting("a")).contains("2");
        }
    }

    @Test
    void tellsListenersAfterTheCommit() {
        try (Library library = Library.open(file(), CLOCK); Library other = Library.open(file(), CLOCK)) {
            List<String> heard = new ArrayList<>();
            Thread writer = Thread.currentThread();
            Subscription subscription = library.listen(change -> {
                assertThat(Thread.currentThread()).isEqualTo(writer);
                heard.add(change + " " + other.counts().articles() + other.failures().size()
                        + library.nextUndo().isPresent());
            });
            ImportedArticle saved = Samples.save(library, "https://a.example/1", "Ada", "a");
            Samples.save(library, "https://a.example/1", "Ada", "a");
            library.apply(Samples.make(Samples.review(saved.version(), ReviewStatus.CHECKED, "Ada", 0, 1)));
            library.undo();
            library.undo();
            library.keepFailure(new Failure(URI.create("x:y"), FailureReason.BUSY, ""));
            library.removeFailure(URI.create("x:z"));
            subscription.close();
            subscription.close();
            library.removeFailure(URI.create("x:y"));
            assertThat(heard).containsExactly(
                    new LibraryChange.ArticleSaved(1) + " 10false",
                    new LibraryChange.ReviewsChanged(1) + " 10true",
                    new LibraryChange.ReviewsChanged(1) + " 10false",
                    new LibraryChange.FailuresChanged() + " 11false");
        }
    }

    @Test
    void aListenerThatThrowsDoesNotUndoTheWrite() {
        List<Throwable> bugs = new ArrayList<>();
        Thread thread = Thread.currentThread();
        Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
        thread.setUncaughtExceptionHandler((where, bug) -> bugs.add(bug));
        try (Library library = Library.open(file(), CLOCK)) {
            library.listen(change -> {
                throw new UnsupportedOperationException();
            });
            Samples.save(library, "https://a.example/1", "Ada", "a");
            assertThat(library.counts().articles()).isEqualTo(1);
            assertThat(bugs).hasSize(1);
        } finally {
            thread.setUncaughtExceptionHandler(before);
        }
    }

    @Test
    void goesOnReadingWhenTheDiskIsFull() throws Exception {
        try (Database database = Database.open(file(), Schema.today())) {
            database.write(sql -> {
                new SettingTable(sql).put("kept", "yes");
                return sql.number("PRAGMA max_page_count = 100");
            });
            assertThatThrownBy(() -> database.write(sql -> {
                new SettingTable(sql).put("lost", "x".repeat(1_000_000));
                return sql;
            })).isInstanceOfSatisfying(LibraryException.class,
                    full -> assertThat(full.kind()).isEqualTo(Kind.DISK_FULL));
            assertThat(kept(database, "kept")).contains("yes");
            assertThat(kept(database, "lost")).isEmpty();
            database.write(sql -> sql.update("DELETE FROM setting"));
            assertThat(kept(database, "kept")).isEmpty();
        }
    }

    @Test
    void takesEverythingBackWhenATaskEndsInAnError() {
        try (Database database = Database.open(file(), Schema.today());
                Database other = Database.open(file(), Schema.today())) {
            assertThatThrownBy(() -> database.write(sql -> {
                new SettingTable(sql).put("lost", "yes");
                throw new StackOverflowError();
            })).isInstanceOf(StackOverflowError.class);
            assertThat(database.<Integer>write(sql -> sql.update("DELETE FROM setting"))).isZero();
            other.write(sql -> sql.update("DELETE FROM failure"));
            assertThatThrownBy(() -> database.read(sql -> {
                throw new StackOverflowError();
            })).isInstanceOf(StackOverflowError.class);
            assertThat(kept(database, "lost")).isEmpty();
        }
    }

    private static Optional<String> kept(Database database, String key) {
        return database.read(sql -> new SettingTable(sql).get(key));
    }

    @Test
    void tellsThatItIsClosed() {
        Library library = Library.open(file(), CLOCK);
        library.close();
        library.close();
        assertThatThrownBy(library::counts).isInstanceOf(LibraryException.class);
    }

    @Test
    void onlyOneWindowHoldsTheLock() {
        LibraryLock first = LibraryLock.acquire(file()).orElseThrow();
        assertThat(LibraryLock.acquire(file())).isEmpty();
        assertThat(LibraryLock.acquire(folder.resolve("./library.citaat"))).isEmpty();
        first.close();
        first.close();
        LibraryLock.acquire(file()).orElseThrow().close();
    }

    @Test
    void anotherProcessDoesNotGetTheLock() throws Exception {
        try (LibraryLock held = LibraryLock.acquire(file()).orElseThrow()) {
            assertThat(LibraryLock.acquire(file())).isEmpty();
            assertThat(lockElsewhere()).as("while %s", held).isEqualTo(7);
        }
        assertThat(lockElsewhere()).isZero();
    }

    private int lockElsewhere() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"),
                LockElsewhere.class.getName(), file().toString()).inheritIO().start().waitFor();
    }

    /// Exits with 0 where it got the lock, else with 7.
    static final class LockElsewhere {
        public static void main(String[] args) {
            System.exit(LibraryLock.acquire(Path.of(args[0])).isPresent() ? 0 : 7);
        }
    }
}
