package org.citaat.library;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;

/// The two connections to one file: one that writes, one that reads. Any thread may call; each connection serves one at a time.
final class Database implements AutoCloseable {
    private final Sql writer;
    private final Sql reader;
    private final ReentrantLock writing = new ReentrantLock();
    private final ReentrantLock reading = new ReentrantLock();

    private Database(Sql writer, Sql reader) {
        this.writer = writer;
        this.reader = reader;
    }

    /// Opens the file with the newest schema, or throws and leaves it as it was.
    static Database open(Path file, Schema schema) {
        try {
            Sql writer = Connections.open(file, schema);
            try {
                return new Database(writer, Connections.reader(file));
            } catch (SQLException | RuntimeException failed) {
                writer.close();
                throw failed;
            }
        } catch (SQLException failed) {
            throw LibraryException.of(failed);
        }
    }

    <T> T read(Sql.Work<T> work) {
        reading.lock();
        try {
            return inTransaction(reader, "BEGIN", work);
        } finally {
            reading.unlock();
        }
    }

    /// All or nothing. The write lock of the file is taken at once: a transaction that reads first and writes later would be
    /// refused, in spite of the busy timeout, whenever another process wrote in between.
    <T> T write(Sql.Work<T> work) {
        writing.lock();
        try {
            return inTransaction(writer, "BEGIN IMMEDIATE", work);
        } finally {
            writing.unlock();
        }
    }

    /// A number that changes when others than this object's own writer wrote to the file; empty while that one is busy.
    OptionalLong writesOfOthers() {
        if (!writing.tryLock()) {
            return OptionalLong.empty();
        }
        try {
            return OptionalLong.of(writer.number("PRAGMA data_version"));
        } catch (SQLException failed) {
            throw LibraryException.of(failed);
        } finally {
            writing.unlock();
        }
    }

    private static <T> T inTransaction(Sql sql, String begin, Sql.Work<T> work) {
        try {
            return sql.transaction(begin, work);
        } catch (SQLException failed) {
            throw LibraryException.of(failed);
        }
    }

    @Override
    public void close() {
        writing.lock();
        reading.lock();
        try {
            reader.close();
            writer.close();
        } catch (SQLException failed) {
            throw LibraryException.of(failed);
        } finally {
            reading.unlock();
            writing.unlock();
        }
    }
}
