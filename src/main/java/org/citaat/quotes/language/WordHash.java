package org.citaat.quotes.language;

import java.util.Arrays;

/// The number by which words are looked up and compared: FNV-1a over their code units in lower case, whatever the default
/// locale. Long enough that two words never share one. It is built letter by letter, so that a text need not be read twice.
public final class WordHash {
    /// Of no letters.
    public static final long EMPTY = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;
    private static final char[] LOWER = lowerCase();

    private WordHash() {}

    /// The hash of a word whose letters but for the last have `hash`.
    public static long with(long hash, char letter) {
        return (hash ^ LOWER[letter]) * PRIME;
    }

    /// The hash of the word at `[start, end)` of `text`.
    public static long of(String text, int start, int end) {
        return with(EMPTY, text, start, end);
    }

    /// The hash of a word whose letters have `hash`, up to those at `[start, end)` of `text`.
    public static long with(long hash, String text, int start, int end) {
        long all = hash;
        for (int i = start; i < end; i++) {
            all = (all ^ LOWER[text.charAt(i)]) * PRIME;
        }
        return all;
    }

    /// As words are compared: lower case by code unit, the apostrophe always the straight one.
    static char lower(char letter) {
        return LOWER[letter];
    }

    private static char[] lowerCase() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i < table.length; i++) {
            table[i] = Character.toLowerCase((char) i);
        }
        Arrays.fill(table, '’', '’' + 1, '\'');
        return table;
    }
}
