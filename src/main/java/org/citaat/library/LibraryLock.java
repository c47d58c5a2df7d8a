package org.citaat.library;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The right of one window to a library. The system takes it back when the process ends, however it ends.
public final class LibraryLock implements AutoCloseable {
    /// Asked first: on POSIX, closing a second channel to a file frees the locks that the first one holds.
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private LibraryLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Empty where another window, of this process or another, holds it. The file beside the library stays when it is freed.
    ///
    /// @throws LibraryException where the folder cannot be written to
    public static Optional<LibraryLock> acquire(Path libraryFile) {
        try {
            Path file = lockFile(libraryFile);
            if (!HELD.add(file)) {
                return Optional.empty();
            }
            Optional<LibraryLock> lock = Optional.empty();
            try {
                lock = lock(file);
                return lock;
            } finally {
                if (lock.isEmpty()) {
                    HELD.remove(file);
                }
            }
        } catch (IOException failed) {
            throw new LibraryException(LibraryException.Kind.READ_ONLY, "no lock beside " + libraryFile, failed);
        }
    }

    private static Path lockFile(Path libraryFile) throws IOException {
        Path folder = Optional.ofNullable(libraryFile.toAbsolutePath().getParent())
                .orElseThrow(() -> new IOException("no folder: " + libraryFile));
        return Files.createDirectories(folder).toRealPath().resolve(libraryFile.getFileName() + ".lock");
    }

    private static Optional<LibraryLock> lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, CREATE, WRITE);
        try {
            if (channel.tryLock() != null) {
                return Optional.of(new LibraryLock(file, channel));
            }
        } catch (IOException failed) {
            channel.close();
            throw failed;
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                channel.close();
                HELD.remove(file);
            }
        } catch (IOException failed) {
            throw LibraryException.of(failed);
        }
    }
}
