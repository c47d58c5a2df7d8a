package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.citaat.model.Edit;

/// Every edit ever made, in order. What is undone stays in it, and so does what can no more be seen:
/// an edit is `GONE` when a new version of its article lacks all the words it is about, and is then passed over.
record HistoryTable(Sql sql) {
    /// An edit and the number of its row.
    record Entry(long id, Edit edit) {}

    /// Adds an edit that has been made; those that were undone can then no more be redone.
    void add(Edit edit, Instant made) throws SQLException {
        sql.update("UPDATE edit_history SET state = 'DROPPED' WHERE state = 'UNDONE'");
        sql.update("INSERT INTO edit_history (made, state, edit) VALUES (?, 'DONE', ?)",
                made.toEpochMilli(), EditJson.write(edit));
    }

    /// The last edit that has been made and not been undone.
    Optional<Entry> nextUndo() throws SQLException {
        return sql.first("SELECT id, edit FROM edit_history WHERE state = 'DONE' ORDER BY id DESC LIMIT 1",
                HistoryTable::entry);
    }

    /// The edit that was undone last.
    Optional<Entry> nextRedo() throws SQLException {
        return sql.first("SELECT id, edit FROM edit_history WHERE state = 'UNDONE' ORDER BY id LIMIT 1",
                HistoryTable::entry);
    }

    /// Edits that could be undone or redone and are of the version.
    List<Entry> of(long version) throws SQLException {
        return sql.list("SELECT id, edit FROM edit_history WHERE state IN ('DONE', 'UNDONE') AND instr(edit, ?) > 0",
                HistoryTable::entry, EditJson.naming(version));
    }

    void markGone(long id) throws SQLException {
        sql.update("UPDATE edit_history SET state = 'GONE' WHERE id = ?", id);
    }

    void markUndone(long id) throws SQLException {
        sql.update("UPDATE edit_history SET state = 'UNDONE' WHERE id = ?", id);
    }

    void markDone(long id) throws SQLException {
        sql.update("UPDATE edit_history SET state = 'DONE' WHERE id = ?", id);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong("id"), EditJson.read(row.getString("edit")));
    }
}
