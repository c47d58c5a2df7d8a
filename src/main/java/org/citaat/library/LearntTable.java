package org.citaat.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;

/// What was learnt from the user's decisions. Written to only by [Edits].
record LearntTable(Sql sql) {
    private static final String NAME = "SELECT name, kind, gender, forms, aliases, times, active FROM learnt_name ";
    private static final String WORD = "SELECT language, word, kind, state, supporting, opposing FROM learnt_word ";

    /// By name, and by language and word.
    Learnt all() throws SQLException {
        return new Learnt(sql.list(NAME + "ORDER BY name", LearntTable::name),
                sql.list(WORD + "ORDER BY language, word, kind", LearntTable::word));
    }

    Optional<LearntName> find(LearntName like) throws SQLException {
        return sql.first(NAME + "WHERE name = ?", LearntTable::name, like.name());
    }

    Optional<LearntWord> find(LearntWord like) throws SQLException {
        return sql.first(WORD + "WHERE language = ? AND word = ? AND kind = ?", LearntTable::word, like.language(),
                like.word(), like.kind().name());
    }

    void put(LearntName name) throws SQLException {
        sql.update("""
                INSERT OR REPLACE INTO learnt_name (name, kind, gender, forms, aliases, times, active)
                VALUES (?, ?, ?, ?, ?, ?, ?)""",
                name.name(), name.kind().name(), name.gender().name(), Json.write(name.forms()),
                Json.write(name.aliases()), name.times(), name.active() ? 1 : 0);
    }

    void put(LearntWord word) throws SQLException {
        sql.update("""
                INSERT OR REPLACE INTO learnt_word (language, word, kind, state, supporting, opposing)
                VALUES (?, ?, ?, ?, ?, ?)""",
                word.language(), word.word(), word.kind().name(), word.state().name(), written(word.supporting()),
                written(word.opposing()));
    }

    void remove(LearntName name) throws SQLException {
        sql.update("DELETE FROM learnt_name WHERE name = ?", name.name());
    }

    void remove(LearntWord word) throws SQLException {
        sql.update("DELETE FROM learnt_word WHERE language = ? AND word = ? AND kind = ?", word.language(),
                word.word(), word.kind().name());
    }

    private static LearntName name(ResultSet row) throws SQLException {
        return new LearntName(
                row.getString("name"),
                SpeakerKind.valueOf(row.getString("kind")),
                NameGender.valueOf(row.getString("gender")),
                Json.strings(Json.readList(row.getString("forms"))),
                Json.strings(Json.readList(row.getString("aliases"))),
                row.getInt("times"),
                row.getBoolean("active"));
    }

    private static LearntWord word(ResultSet row) throws SQLException {
        return new LearntWord(
                row.getString("language"),
                row.getString("word"),
                LearntWord.Kind.valueOf(row.getString("kind")),
                LearntWord.State.valueOf(row.getString("state")),
                reviews(row.getString("supporting")),
                reviews(row.getString("opposing")));
    }

    private static String written(List<UUID> reviews) {
        return Json.write(reviews.stream().map(UUID::toString).toList());
    }

    private static List<UUID> reviews(String json) {
        return Json.strings(Json.readList(json)).stream().map(UUID::fromString).toList();
    }
}
