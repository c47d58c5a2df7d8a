package org.citaat.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Opens connections with the settings that must hold on each of them (sqlite.org/security.html, sqlite.org/pragma.html).
final class Connections {
    private Connections() {}

    /// The connection that writes. A foreign or newer file is refused before anything is written to it.
    static Sql open(Path file, Schema schema) throws SQLException {
        if (holdsSomething(file)) {
            peek(file, schema);
        }
        Sql sql = connect(file, "");
        try {
            schema.check(sql);
            schema.migrate(sql, file);
            sql.run("PRAGMA journal_mode = WAL");
            sql.run("PRAGMA synchronous = FULL");
            return sql;
        } catch (SQLException | RuntimeException failed) {
            sql.close();
            throw failed;
        }
    }

    static Sql reader(Path file) throws SQLException {
        Sql sql = connect(file, "");
        sql.run("PRAGMA query_only = ON");
        return sql;
    }

    /// A database of nothing that is gone when it is closed.
    static Sql memory() throws SQLException {
        return new Sql(DriverManager.getConnection("jdbc:sqlite::memory:"));
    }

    /// Looks through SQLite itself, because reading the file in Java would, when closing it, drop the locks that another
    /// connection of this process has on it (sqlite.org/howtocorrupt.html, 2.2). `immutable` makes no file beside it.
    private static void peek(Path file, Schema schema) throws SQLException {
        if (Files.exists(file.resolveSibling(file.getFileName() + "-journal"))) {
            return; // half-written: the true opening below puts it right before it looks
        }
        Sql sql = connect(file, "?immutable=1");
        try {
            schema.check(sql);
        } finally {
            sql.close();
        }
    }

    private static boolean holdsSomething(Path file) {
        try {
            if (Files.exists(file)) {
                return Files.size(file) > 0;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            return false;
        } catch (IOException failed) {
            throw new LibraryException(LibraryException.Kind.READ_ONLY, "no folder for " + file, failed);
        }
    }

    private static Sql connect(Path file, String parameters) throws SQLException {
        Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath().toUri() + parameters));
        try {
            sql.run("PRAGMA busy_timeout = 10000");
            sql.run("PRAGMA trusted_schema = OFF");
            sql.run("PRAGMA cell_size_check = ON");
            sql.run("PRAGMA mmap_size = 0");
            sql.run("PRAGMA foreign_keys = ON");
            return sql;
        } catch (SQLException failed) {
            sql.close();
            throw failed;
        }
    }
}
