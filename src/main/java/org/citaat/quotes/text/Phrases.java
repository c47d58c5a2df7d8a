package org.citaat.quotes.text;

import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEntry;

/// Gives the words of a phrase that the word lists know ("according to") the phrase's classes instead of their own.
final class Phrases implements Lexicon.PhraseMatcher {
    /// "in his words": whose words they are is still told, and that "In" begins no name.
    private static final long KEPT = WordClass.bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.OBLIQUE, WordClass.POSSESSIVE, WordClass.NEVER_NAME, WordClass.WEEKDAY,
            WordClass.RELATIVE_DAY, WordClass.MONTH);

    private final Tokens tokens;
    /// The word that a phrase may begin with.
    private int first;

    private Phrases(Tokens tokens) {
        this.tokens = tokens;
    }

    static void mark(Tokens tokens) {
        Phrases phrases = new Phrases(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.beginsPhrase(i)) {
                phrases.first = i;
                i += phrases.markAt();
            }
        }
    }

    @Override
    public boolean isWord(int offset, String word) {
        int token = first + offset;
        return tokens.isWord(token) && Lexicon.same(word, tokens.text(), tokens.start(token), tokens.end(token));
    }

    /// How many further words the phrase at `first` took.
    private int markAt() {
        if (!tokens.isWord(first + 1)) {
            return 0;
        }
        WordEntry entry = tokens.entry(first);
        int found = entry.longestPhrase(tokens.hash(first + 1), this);
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
