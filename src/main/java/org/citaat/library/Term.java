package org.citaat.library;

import java.util.List;
import java.util.Optional;

/// Something to search for: folded words that stand side by side, the last of which may be only the beginning of one.
record Term(List<String> words, boolean beginning) {
    Term {
        words = List.copyOf(words);
    }

    /// The term that `text` makes when its last word is not finished; empty where it has neither letters nor digits.
    static Optional<Term> beginning(String text) {
        return of(text, true);
    }

    static Optional<Term> of(String text, boolean beginning) {
        List<String> words = Fold.tokens(text).stream().map(Token::word).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(new Term(words, beginning));
    }

    /// In FTS5's query language. The words hold only letters, digits and marks, so nothing in them needs escaping.
    String match() {
        return '"' + String.join(" ", words) + '"' + (beginning ? " *" : "");
    }

    /// Whether the term stands in `tokens` at `at`.
    boolean standsAt(int at, List<Token> tokens) {
        int last = words.size() - 1;
        if (at + last >= tokens.size()) {
            return false;
        }
        for (int each = 0; each < last; each++) {
            if (!tokens.get(at + each).word().equals(words.get(each))) {
                return false;
            }
        }
        String word = tokens.get(at + last).word();
        return beginning ? word.startsWith(words.get(last)) : word.equals(words.get(last));
    }
}
