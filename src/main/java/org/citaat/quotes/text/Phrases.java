package org.citaat.quotes.text;

import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;

/// Gives the words of a phrase that the word lists know ("according to") the phrase's classes instead of their own.
final class Phrases {
    /// "in his words": whose words they are is still told, and that "In" begins no name.
    private static final long KEPT = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.OBLIQUE, WordClass.POSSESSIVE, WordClass.NEVER_NAME, WordClass.WEEKDAY,
            WordClass.RELATIVE_DAY, WordClass.MONTH);

    private Phrases() {}

    static void mark(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.beginsPhrase(i)) {
                i += markAt(tokens, i);
            }
        }
    }

    /// How many further words the phrase at `first` took.
    private static int markAt(Tokens tokens, int first) {
        Lexicon.Entry entry = tokens.lexicon().entry(tokens.text(), tokens.start(first), tokens.end(first));
        if (!tokens.isWord(first + 1)) {
            return 0;
        }
        int second = Lexicon.hash(tokens.text(), tokens.start(first + 1), tokens.end(first + 1));
        int found = entry.longestPhrase(second, (offset, word) -> tokens.isWord(first + offset)
                && Lexicon.same(word, tokens.text(), tokens.start(first + offset), tokens.end(first + offset)));
        if (found < 0 || entry.classesOf(found) == WordClass.FUNCTION.bit()) {
            return 0;
        }
        int length = entry.length(found);
        for (int k = 0; k < length; k++) {
            tokens.classify(first + k, entry.classesOf(found) | tokens.classes(first + k) & KEPT);
        }
        return length - 1;
    }
}
