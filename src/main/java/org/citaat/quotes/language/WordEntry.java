package org.citaat.quotes.language;

import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// A word's classes and the phrases that it begins.
public final class WordEntry {
    static final WordEntry UNKNOWN = new WordEntry(0, List.of());
    private final long classes;
    /// By the hash of the second word, the longer first.
    private final List<WordTable.Phrase> phrases;
    private final long[] seconds;
    /// One bit for each second word, by its lowest bits: most words that follow are told by it to be none of them.
    private final long mask;

    WordEntry(long classes, List<WordTable.Phrase> phrases) {
        this.classes = classes;
        this.phrases = phrases.stream().sorted(Comparator.comparingLong(WordTable.Phrase::second)
                .thenComparingInt(phrase -> -phrase.rest().size())).toList();
        this.seconds = this.phrases.stream().mapToLong(WordTable.Phrase::second).toArray();
        this.mask = LongStream.of(seconds).map(second -> 1L << second).reduce(0, (a, b) -> a | b);
    }

    public long classes() {
        return classes;
    }

    /// The longest phrase for which `matches` finds every further word; -1 where there is none.
    ///
    /// @param second the [WordHash] of the word that follows
    public int longestPhrase(long second, Lexicon.PhraseMatcher matches) {
        if ((mask & 1L << second) == 0) {
            return -1;
        }
        for (int i = firstOf(second); i < seconds.length && seconds[i] == second; i++) {
            List<String> rest = phrases.get(i).rest();
            int k = 1;
            while (k < rest.size() && matches.isWord(k + 1, rest.get(k))) {
                k++;
            }
            if (k == rest.size()) {
                return i;
            }
        }
        return -1;
    }

    private int firstOf(long second) {
        int low = 0;
        int high = seconds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (seconds[middle] < second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public boolean beginsPhrases() {
        return !phrases.isEmpty();
    }

    /// How many words phrase number `index` has.
    public int length(int index) {
        return phrases.get(index).rest().size() + 1;
    }

    public long classesOf(int index) {
        return phrases.get(index).classes();
    }
}
