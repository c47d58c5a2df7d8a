package org.citaat.model;

import java.util.List;

/// All that was learnt from the user's decisions, by name and by word; entries that are not used are among them.
public record Learnt(List<LearntName> names, List<LearntWord> words) {
    public static final Learnt NOTHING = new Learnt(List.of(), List.of());

    public Learnt {
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /// The words that the user is asked about.
    public List<LearntWord> offers() {
        return words.stream().filter(LearntWord::offered).toList();
    }

    /// The words on which the user has decided.
    public List<LearntWord> decided() {
        return words.stream().filter(word -> word.state() != LearntWord.State.GATHERED).toList();
    }
}
