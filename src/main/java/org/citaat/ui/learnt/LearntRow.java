package org.citaat.ui.learnt;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;

/// One row of what was learnt.
public sealed interface LearntRow {
    /// What the entry is called.
    String entry();

    /// Whether the engine uses it.
    boolean used();

    /// Whether it is the same entry, whatever else is known of it.
    boolean sameAs(LearntRow other);

    /// Names first, then the words on which the user has decided.
    static List<LearntRow> of(Learnt learnt) {
        List<LearntRow> rows = new ArrayList<>();
        learnt.names().forEach(name -> rows.add(new Name(name)));
        learnt.decided().forEach(word -> rows.add(new Word(word)));
        return rows;
    }

    record Name(LearntName name) implements LearntRow {
        @Override
        public String entry() {
            return name.name();
        }

        @Override
        public boolean used() {
            return name.active();
        }

        @Override
        public boolean sameAs(LearntRow other) {
            return other instanceof Name(LearntName same) && same.name().equals(name.name());
        }
    }

    record Word(LearntWord word) implements LearntRow {
        @Override
        public String entry() {
            return word.word();
        }

        @Override
        public boolean used() {
            return word.state() == LearntWord.State.ACCEPTED;
        }

        @Override
        public boolean sameAs(LearntRow other) {
            return other instanceof Word(LearntWord same) && same.sameEntry(word);
        }
    }
}
