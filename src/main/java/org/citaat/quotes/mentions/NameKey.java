package org.citaat.quotes.mentions;

import java.util.List;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.text.Tokens;

/// A word of a name as it is compared: lower case, without the genitive's ending, in languages with cases without its ending.
final class NameKey {
    /// Without its ending a name has at least so many letters.
    private static final int SHORTEST_STEM = 3;

    private final List<String> caseEndings;

    NameKey(Lexicon lexicon) {
        this.caseEndings = lexicon.caseEndings();
    }

    String of(Tokens tokens, int token) {
        StringBuilder key = new StringBuilder();
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            key.append(Character.toLowerCase(tokens.text().charAt(i)));
        }
        int length = key.length();
        if (length > 2 && key.charAt(length - 1) == 's' && "'’".indexOf(key.charAt(length - 2)) >= 0) {
            length -= 2;
        }
        return key.substring(0, length - ending(key, length));
    }

    /// The length of the longest case ending of a name of `length` letters.
    private int ending(StringBuilder name, int length) {
        for (String ending : caseEndings) {
            int from = length - ending.length();
            if (from >= SHORTEST_STEM && name.indexOf(ending, from) == from) {
                return ending.length();
            }
        }
        return 0;
    }
}
