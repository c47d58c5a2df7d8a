package org.citaat.reading.prose;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Tells in one pass over a text which of several word lists have a word in it, anywhere and in any case (Aho and Corasick,
/// 1975).
public final class WordFinder {
    /// For each code unit, its number among those of the words; 0 for all others.
    private final int[] numbers = new int[Character.MAX_VALUE + 1];
    private final int letters;
    /// For each state and letter, the state after it.
    private final int[] next;
    /// For each state, the lists whose words end there, as bits.
    private final int[] ends;

    /// The lists are told apart by their places: list number n has bit 1 << n.
    @SafeVarargs
    public WordFinder(List<String>... lists) {
        int count = 1;
        for (List<String> list : lists) {
            for (String word : list) {
                for (int i = 0; i < word.length(); i++) {
                    char letter = Character.toLowerCase(word.charAt(i));
                    if (numbers[letter] == 0) {
                        numbers[letter] = count++;
                    }
                }
            }
        }
        for (char letter = 0; letter < Character.MAX_VALUE; letter++) {
            numbers[letter] = numbers[Character.toLowerCase(letter)];
        }
        letters = count;
        Trie trie = new Trie();
        for (int list = 0; list < lists.length; list++) {
            for (String word : lists[list]) {
                trie.add(word, 1 << list);
            }
        }
        trie.link();
        next = trie.table();
        ends = trie.ends.stream().mapToInt(Integer::intValue).toArray();
    }

    /// The lists with a word in the first `most` code units of `text`, as bits.
    public int find(String text, int most) {
        int state = 0;
        int found = 0;
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i++) {
            state = next[state * letters + numbers[text.charAt(i)]];
            found |= ends[state];
        }
        return found;
    }

    private final class Trie {
        private final List<int[]> edges = new ArrayList<>();
        private final List<Integer> ends = new ArrayList<>();

        Trie() {
            state();
        }

        private int state() {
            int[] none = new int[letters];
            Arrays.fill(none, -1);
            edges.add(none);
            ends.add(0);
            return edges.size() - 1;
        }

        void add(String word, int bit) {
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int letter = numbers[word.charAt(i)];
                if (edges.get(state)[letter] < 0) {
                    edges.get(state)[letter] = state();
                }
                state = edges.get(state)[letter];
            }
            ends.set(state, ends.get(state) | bit);
        }

        /// Where no word goes on, the longest end of what was read that begins another one does.
        void link() {
            int[] fallback = new int[edges.size()];
            Deque<Integer> waiting = new ArrayDeque<>(List.of(0));
            while (!waiting.isEmpty()) {
                int state = waiting.removeFirst();
                for (int letter = 0; letter < letters; letter++) {
                    int after = edges.get(state)[letter];
                    int other = state == 0 ? 0 : edges.get(fallback[state])[letter];
                    if (after < 0) {
                        edges.get(state)[letter] = Math.max(0, other);
                    } else {
                        fallback[after] = other;
                        ends.set(after, ends.get(after) | ends.get(other));
                        waiting.addLast(after);
                    }
                }
            }
        }

        int[] table() {
            int[] table = new int[edges.size() * letters];
            for (int state = 0; state < edges.size(); state++) {
                System.arraycopy(edges.get(state), 0, table, state * letters, letters);
            }
            return table;
        }
    }
}
