package org.citaat.reading.html.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells which lines only repeat words of a text: every run of four words in them stands in it, too. Looking for each line
/// in the whole text would take long where there are thousands of both.
final class Repetition {
    private static final int RUN = 4;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final List<String> text;
    private final Map<Integer, Set<Integer>> runs = new HashMap<>();

    /// @param text words with a blank between them
    Repetition(String text) {
        this.text = words(text);
    }

    private static List<String> words(String text) {
        return BLANK.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    /// @param line words with a blank between them; fewer than four of them have to stand in the text as one run
    boolean repeats(String line) {
        List<String> words = words(line);
        int length = Math.min(RUN, words.size());
        return length == 0 || runs.computeIfAbsent(length, this::ofText).containsAll(runs(words, length));
    }

    private Set<Integer> ofText(int length) {
        return runs(text, length);
    }

    /// Hashes: that two runs of words share one is rarer than an error in a page.
    private static Set<Integer> runs(List<String> words, int length) {
        Set<Integer> hashes = new HashSet<>();
        for (int i = 0; i + length <= words.size(); i++) {
            hashes.add(words.subList(i, i + length).hashCode());
        }
        return hashes;
    }
}
