package org.citaat.quotes.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// An open-addressing table from lower-case words to their sets of classes, looked up in place: a text's words are never
/// copied out. A word may also begin phrases of several words.
final class WordTable {
    /// A phrase of several words: all after the first, lower case, and its classes.
    ///
    /// @param second the hash of the second word, by which phrases are found
    record Phrase(List<String> rest, long classes, long second) {
        Phrase(List<String> rest, long classes) {
            this(rest, classes, WordHash.of(rest.getFirst(), 0, rest.getFirst().length()));
        }
    }

    private @Nullable String[] words = new String[1024];
    /// Words are told apart by it alone.
    private long[] hashes = new long[1024];
    private long[] classes = new long[1024];
    private @Nullable List<Phrase>[] phrases = newLists(1024);
    private int size;
    /// The length of the longest word: whatever is longer need not be read to its end.
    private int longest;

    static String fold(String word) {
        StringBuilder folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            folded.append(WordHash.lower(word.charAt(i)));
        }
        return folded.toString();
    }

    void add(String word, long bits) {
        int slot = slotFor(word);
        classes[slot] |= bits;
    }

    void addPhrase(String first, Phrase phrase) {
        int slot = slotFor(first);
        List<Phrase> known = phrases[slot];
        if (known == null) {
            known = new ArrayList<>();
            phrases[slot] = known;
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i).rest().equals(phrase.rest())) {
                known.set(i, new Phrase(phrase.rest(), known.get(i).classes() | phrase.classes()));
                return;
            }
        }
        known.add(phrase);
        known.sort((a, b) -> Integer.compare(b.rest().size(), a.rest().size()));
    }

    /// The slot of the word at `[start, end)`, or -1.
    int find(String text, int start, int end) {
        return end - start > longest ? -1 : find(WordHash.of(text, start, end));
    }

    /// The slot of the word with this hash, or -1.
    int find(long hash) {
        int slot = spread(hash) & words.length - 1;
        while (true) {
            if (hashes[slot] == hash) {
                return slot;
            }
            if (hashes[slot] == 0) {
                return -1;
            }
            slot = slot + 1 & words.length - 1;
        }
    }

    void each(Consumer<String> use) {
        for (String word : words) {
            if (word != null) {
                use.accept(word);
            }
        }
    }

    /// Slots are numbered below this.
    int capacity() {
        return words.length;
    }

    long classes(int slot) {
        return slot < 0 ? 0 : classes[slot];
    }

    List<Phrase> phrases(int slot) {
        List<Phrase> known = slot < 0 ? null : phrases[slot];
        return known == null ? List.of() : known;
    }

    static boolean same(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (word.charAt(i - start) != WordHash.lower(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int slotFor(String word) {
        if (size * 2 >= words.length) {
            grow();
        }
        int found = find(word, 0, word.length());
        if (found >= 0) {
            return found;
        }
        int slot = free(word);
        words[slot] = word;
        hashes[slot] = WordHash.of(word, 0, word.length());
        longest = Math.max(longest, word.length());
        size++;
        return slot;
    }

    private int free(String word) {
        int slot = spread(WordHash.of(word, 0, word.length())) & words.length - 1;
        while (words[slot] != null) {
            slot = slot + 1 & words.length - 1;
        }
        return slot;
    }

    private void grow() {
        @Nullable
        String[] oldWords = words;
        long[] oldClasses = classes;
        long[] oldHashes = hashes;
        @Nullable
        List<Phrase>[] oldPhrases = phrases;
        words = new String[oldWords.length * 2];
        classes = new long[oldWords.length * 2];
        hashes = new long[oldWords.length * 2];
        phrases = newLists(oldWords.length * 2);
        for (int i = 0; i < oldWords.length; i++) {
            String word = oldWords[i];
            if (word != null) {
                int slot = free(word);
                words[slot] = word;
                classes[slot] = oldClasses[i];
                hashes[slot] = oldHashes[i];
                phrases[slot] = oldPhrases[i];
            }
        }
    }

    private static int spread(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    @SuppressWarnings("unchecked") // Java has no arrays of a generic type
    private static @Nullable List<Phrase>[] newLists(int length) {
        return (List<Phrase>[]) new List<?>[length];
    }
}
