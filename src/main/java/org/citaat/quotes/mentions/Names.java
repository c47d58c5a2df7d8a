package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words of names as they are compared.
final class Names {
    /// Without its ending a name has at least so many letters.
    private static final int SHORTEST_STEM = 3;
    private static final long NO_NAME = bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
            WordClass.HONORIFIC_MALE, WordClass.NAME_PARTICLE);

    private final Tokens tokens;
    private final @Nullable String[] keys;

    Names(Tokens tokens) {
        this.tokens = tokens;
        this.keys = new String[tokens.size()];
    }

    boolean isName(int token) {
        return tokens.isCapital(token) && !tokens.has(token, NO_NAME);
    }

    /// How many names a mention has, titles and particles left out.
    int count(Mention mention) {
        int names = 0;
        for (int token = mention.first(); token <= mention.last(); token++) {
            names += isName(token) ? 1 : 0;
        }
        return names;
    }

    /// Whether a label is one letter only: question and answer.
    boolean isLetter(Mention label) {
        return tokens.end(label.first()) - tokens.start(label.first()) == 1 && label.range().length() <= 2
                && !tokens.isWord(label.last() == label.first() ? -1 : label.last());
    }

    /// Whether a label is the initials of a name.
    boolean isShortFor(Mention label, Mention name) {
        int of = name.first();
        int letters = 0;
        for (int token = label.first(); token <= label.last(); token++) {
            if (tokens.isWord(token)) {
                for (int i = tokens.start(token); i < tokens.end(token); i++) {
                    while (of <= name.last() && !tokens.isCapital(of)) {
                        of++;
                    }
                    if (of > name.last() || tokens.first(of) != tokens.text().charAt(i)) {
                        return false;
                    }
                    of++;
                    letters++;
                }
            }
        }
        return letters > 1 && letters == count(name);
    }

    /// Every name of the shorter one is a name of the longer one.
    boolean compatible(Mention one, Mention other) {
        Mention longer = count(one) >= count(other) ? one : other;
        Mention shorter = longer.equals(one) ? other : one;
        for (int token = shorter.first(); token <= shorter.last(); token++) {
            if (isName(token) && !bears(longer, key(token))) {
                return false;
            }
        }
        return true;
    }

    private boolean bears(Mention mention, String key) {
        for (int token = mention.first(); token <= mention.last(); token++) {
            if (tokens.isCapital(token) && key.equals(key(token))) {
                return true;
            }
        }
        return false;
    }

    /// A word as it is compared: lower case, without the genitive's ending, in languages with cases without its ending.
    String key(int token) {
        String known = keys[token];
        if (known != null) {
            return known;
        }
        String key = compared(tokens, token);
        keys[token] = key;
        return key;
    }

    /// The word that [#key] compares, for tokens of another text too.
    static String compared(Tokens tokens, int token) {
        StringBuilder key = new StringBuilder();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            key.append(Character.toLowerCase(tokens.text().charAt(i)));
        }
        int length = key.length();
        if (length > 2 && key.charAt(length - 1) == 's' && "'’".indexOf(key.charAt(length - 2)) >= 0) {
            length -= 2;
        }
        return key.substring(0, length
                - ending(key, length, tokens.lexicon(token).endings(WordEnding.CASE_ENDING)));
    }

    /// The length of the longest case ending of a name of `length` letters.
    private static int ending(StringBuilder name, int length, List<String> caseEndings) {
        for (String ending : caseEndings) {
            int from = length - ending.length();
            if (from >= SHORTEST_STEM && name.indexOf(ending, from) == from) {
                return ending.length();
            }
        }
        return 0;
    }
}
