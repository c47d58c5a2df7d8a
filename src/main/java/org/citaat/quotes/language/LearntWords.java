package org.citaat.quotes.language;

import java.util.List;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.State;
import org.jspecify.annotations.Nullable;

/// The words that the user has accepted for a language, as a table to lay over its word lists.
final class LearntWords {
    private LearntWords() {}

    /// Null where there are none.
    static @Nullable WordTable of(String language, List<LearntWord> words) {
        WordTable table = null;
        for (LearntWord word : words) {
            if (word.state() == State.ACCEPTED && word.language().equals(language)) {
                table = table == null ? new WordTable() : table;
                table.add(WordTable.fold(word.word()), bits(word.kind()));
            }
        }
        return table;
    }

    private static long bits(LearntWord.Kind kind) {
        return switch (kind) {
            case REPORTING_VERB -> WordClass.CUE.bit();
            case SO_CALLED -> WordClass.SO_CALLED.bit();
        };
    }
}
