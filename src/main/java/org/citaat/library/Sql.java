package org.citaat.library;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One connection, asked only in prepared statements. Values that no record accepts are damage, told as such here.
final class Sql {
    /// Makes a value of the row the cursor stands on.
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /// Several statements that see one state of the library.
    interface Work<T> {
        T on(Sql sql) throws SQLException;
    }

    private final Connection connection;

    Sql(Connection connection) {
        this.connection = connection;
    }

    <T> List<T> list(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values); ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        } catch (IllegalArgumentException | DateTimeException bad) {
            throw new LibraryException(LibraryException.Kind.DAMAGED, "a row holds what none may hold", bad);
        }
    }

    /// The first row's value; empty where there is no row.
    <T> Optional<T> first(String sql, Row<T> row, @Nullable Object... values) throws SQLException {
        return list(sql, row, values).stream().findFirst();
    }

    /// The number in the first column of the first row, such as a count, a setting of the file, or a new id.
    long number(String sql, @Nullable Object... values) throws SQLException {
        return first(sql, row -> row.getLong(1), values)
                .orElseThrow(() -> new SQLException("no row where there is always one"));
    }

    int update(String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            return statement.executeUpdate();
        }
    }

    /// Runs a statement of which nobody needs the answer, such as a pragma.
    void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /// All of `work` or nothing, whatever it ends with: an [Error] too must not leave half of it for the next one to commit.
    ///
    /// @param begin `BEGIN`, or `BEGIN IMMEDIATE` for work that writes
    <T> T transaction(String begin, Work<T> work) throws SQLException {
        run(begin);
        boolean committed = false;
        try {
            T result = work.on(this);
            run("COMMIT");
            committed = true;
            return result;
        } finally {
            if (!committed) {
                rollBack();
            }
        }
    }

    private void rollBack() {
        try {
            run("ROLLBACK");
        } catch (SQLException alreadyRolledBack) {
            // SQLite ends the transaction by itself when the disk is full, and then says that there is none. Where it could
            // not be ended, the next one is refused; what the work itself ended with tells more.
        }
    }

    void close() throws SQLException {
        connection.close();
    }

    private PreparedStatement prepare(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            return statement;
        } catch (SQLException failed) {
            statement.close();
            throw failed;
        }
    }
}
