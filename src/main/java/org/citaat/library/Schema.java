package org.citaat.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.citaat.library.LibraryException.Kind;

/// The numbered steps that lead from an empty file to the tables of today.
final class Schema {
    /// `CITA`, marks the file as a library of this program; read and written as `application_id`.
    static final int MARK = 0x43495441;
    private static final int STEPS = 3;
    private static final Pattern END = Pattern.compile(";\\s*(\\R|\\z)");

    private final List<String> steps;

    /// @param steps one SQL script for each number, from 1
    Schema(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    static Schema today() {
        return new Schema(IntStream.rangeClosed(1, STEPS).mapToObj(Schema::script).toList());
    }

    /// Throws where the file is no library, one of a later program, or has tables, views or triggers that no step made: those
    /// would run with the user's rights. Writes nothing.
    void check(Sql sql) throws SQLException {
        sql.transaction("BEGIN", same -> {
            long number = number(same);
            if (number > 0 && !tables(same).equals(made(number))) {
                throw new LibraryException(Kind.DAMAGED, "not the tables of schema " + number, null);
            }
            return number;
        });
    }

    private long number(Sql sql) throws SQLException {
        long mark = sql.number("PRAGMA application_id");
        long number = sql.number("PRAGMA user_version");
        boolean empty = sql.number("SELECT count(*) FROM sqlite_schema") == 0;
        if (mark != MARK && !(empty && mark == 0 && number == 0)) {
            throw new LibraryException(Kind.NOT_A_LIBRARY, "a database of another program", null);
        }
        if (number > steps.size()) {
            throw new LibraryException(Kind.NEWER_SCHEMA, "schema " + number + ", known " + steps.size(), null);
        }
        if (number < 0 || (number == 0) != empty) {
            throw new LibraryException(Kind.DAMAGED, "schema " + number, null);
        }
        return number;
    }

    private static List<String> tables(Sql sql) throws SQLException {
        return sql.list("""
                SELECT type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, '') FROM sqlite_schema
                WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1""", row -> row.getString(1));
    }

    /// The tables that the first `number` steps make.
    private List<String> made(long number) throws SQLException {
        Sql sql = Connections.memory();
        try {
            for (String script : steps.subList(0, Math.toIntExact(number))) {
                for (String statement : statements(script)) {
                    sql.run(statement);
                }
            }
            return tables(sql);
        } finally {
            sql.close();
        }
    }

    /// Takes the steps that the file lacks, each whole or not at all, and copies the file before the first of them.
    void migrate(Sql sql, Path file) throws SQLException {
        long number = sql.number("PRAGMA user_version");
        if (number > 0 && number < steps.size()) {
            backUp(sql, file, number);
        }
        for (int next = 1; next <= steps.size(); next++) {
            step(sql, next);
        }
    }

    private void step(Sql sql, int number) throws SQLException {
        if (sql.number("PRAGMA user_version") >= number) {
            return;
        }
        sql.transaction("BEGIN IMMEDIATE", same -> {
            // Another process may have taken the step while this one waited.
            if (same.number("PRAGMA user_version") == number - 1) {
                for (String statement : statements(steps.get(number - 1))) {
                    same.run(statement);
                }
                same.run(String.format(Locale.ROOT, "PRAGMA application_id = %d", MARK));
                same.run(String.format(Locale.ROOT, "PRAGMA user_version = %d", number));
            }
            return number;
        });
    }

    private static List<String> statements(String script) {
        return END.splitAsStream(script).filter(statement -> !statement.isBlank()).toList();
    }

    /// The copy lies beside the file, named after the schema it has; an older copy is never overwritten.
    private static void backUp(Sql sql, Path file, long number) throws SQLException {
        Path copy = file.resolveSibling(file.getFileName() + ".schema-" + number);
        for (int other = 2; Files.exists(copy); other++) {
            copy = file.resolveSibling(file.getFileName() + ".schema-" + number + "-" + other);
        }
        sql.update("VACUUM INTO ?", copy.toString());
    }

    private static String script(int number) {
        String name = String.format(Locale.ROOT, "schema-%03d.sql", number);
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not packaged: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
