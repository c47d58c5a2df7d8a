package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.HashMap;
import java.util.Map;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The case of a name, in languages whose names have cases, and its nominative. First names are known by lists; the
/// surname follows by its ending and by whether the first name is a man's.
final class Declension {
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE);
    private static final int SHORTEST_STEM = 2;

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final boolean cases;
    /// For the first token of each name looked at before: whether it stood in another case.
    private final Map<Integer, Boolean> oblique = new HashMap<>();

    Declension(Tokens tokens) {
        this.tokens = tokens;
        this.lexicon = tokens.lexicon();
        this.cases = !lexicon.endings(WordEnding.CASE_ENDING).isEmpty();
    }

    /// Whether names have cases in this language at all.
    boolean declines() {
        return cases;
    }

    /// The first name stands as the lists have it.
    boolean isNominative(Mention mention) {
        return !cases || tokens.has(mention.first(), FIRST_NAME) && !isSurnameDeclined(mention);
    }

    /// "Александра" is a woman's name, and a man's in the genitive: the surname tells.
    private boolean isSurnameDeclined(Mention mention) {
        return mention.last() > mention.first() && tokens.has(mention.first(), WordClass.FIRST_NAME_FEMALE.bit())
                && lexicon.maleSurname(word(mention.last())) != null && nominativeFirst(mention.first(), true) != null;
    }

    /// The first name is known only in another case.
    boolean isOblique(Mention mention) {
        if (!cases || mention.kind() == Mention.Kind.PRONOUN) {
            return false;
        }
        return oblique.computeIfAbsent(mention.first(), ignored -> findsOblique(mention));
    }

    private boolean findsOblique(Mention mention) {
        if (isNominative(mention)) {
            return false;
        }
        boolean body = mention.kind() == Mention.Kind.NAME
                && lexicon.ends(WordEnding.OBLIQUE_NAME_ENDING, tokens.text(), tokens.start(mention.first()),
                        tokens.end(mention.first()));
        return body || nominativeFirst(mention.first(), false) != null;
    }

    /// The name in the nominative; null where it is not known how.
    @Nullable
    String nominative(Mention mention) {
        String first = nominativeFirst(mention.first(), isSurnameDeclined(mention));
        if (!cases || first == null || isNominative(mention)) {
            return null;
        }
        boolean male = (lexicon.classes(first, 0, first.length()) & WordClass.FIRST_NAME_MALE.bit()) != 0;
        StringBuilder name = new StringBuilder(first);
        for (int token = mention.first() + 1; token <= mention.last(); token++) {
            String word = word(token);
            String surname = !tokens.isCapital(token)
                    ? word
                    : male ? lexicon.maleSurname(word) : lexicon.femaleSurname(word);
            name.append(tokens.spaceBefore(token) ? " " : "").append(surname == null ? word : surname);
        }
        return name.toString();
    }

    private String word(int token) {
        return tokens.words(token, token);
    }

    /// The listed first name that a word is a case of; null for none.
    private @Nullable String nominativeFirst(int token, boolean man) {
        if (!tokens.isCapital(token)) {
            return null;
        }
        String word = word(token);
        long wanted = man ? WordClass.FIRST_NAME_MALE.bit() : FIRST_NAME;
        for (String ending : lexicon.endings(WordEnding.CASE_ENDING)) {
            int stem = word.length() - ending.length();
            if (stem >= SHORTEST_STEM && word.endsWith(ending)) {
                String name = listed(word.substring(0, stem), wanted);
                if (name != null) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable String listed(String stem, long wanted) {
        if ((lexicon.classes(stem, 0, stem.length()) & wanted) != 0) {
            return stem;
        }
        for (String ending : lexicon.endings(WordEnding.FIRST_NAME_ENDING)) {
            String name = stem + ending;
            if ((lexicon.classes(name, 0, name.length()) & wanted) != 0) {
                return name;
            }
        }
        return null;
    }
}
