package org.citaat.library;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;

/// Imports that did not succeed, one for each address asked for.
record FailureTable(Sql sql) {
    void put(Failure failure) throws SQLException {
        sql.update("""
                INSERT OR REPLACE INTO failure (requested, number, reason, detail)
                VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM failure), ?, ?)""",
                failure.requested().toString(), failure.reason().name(), failure.detail());
    }

    boolean remove(URI requested) throws SQLException {
        return sql.update("DELETE FROM failure WHERE requested = ?", requested.toString()) > 0;
    }

    /// The latest first.
    List<Failure> all() throws SQLException {
        return sql.list("SELECT requested, reason, detail FROM failure ORDER BY number DESC", FailureTable::failure);
    }

    private static Failure failure(ResultSet row) throws SQLException {
        return new Failure(URI.create(row.getString("requested")), FailureReason.valueOf(row.getString("reason")),
                row.getString("detail"));
    }
}
