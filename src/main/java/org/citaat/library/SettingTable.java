package org.citaat.library;

import java.sql.SQLException;
import java.util.Optional;

/// What the program remembers with the library, such as the chosen citation style.
record SettingTable(Sql sql) {
    Optional<String> get(String key) throws SQLException {
        return sql.first("SELECT value FROM setting WHERE key = ?", row -> row.getString(1), key);
    }

    void put(String key, String value) throws SQLException {
        sql.update("INSERT OR REPLACE INTO setting (key, value) VALUES (?, ?)", key, value);
    }
}
