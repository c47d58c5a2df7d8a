package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.text.Tokens;

/// What a text tells of somebody, so far as pronouns and verbs care.
public enum Gender {
    MALE, FEMALE, SEVERAL, UNKNOWN;

    /// Whether a pronoun of the one gender may stand for a name of the other.
    boolean agrees(Gender name) {
        return this == name || this == UNKNOWN || name == UNKNOWN;
    }

    /// Told by the title, the role or the first name of a mention.
    static Gender of(Mention mention, Tokens tokens) {
        for (int token = mention.first() - 1; token <= mention.last(); token++) {
            if (tokens.has(token, bits(WordClass.HONORIFIC_FEMALE, WordClass.ROLE_FEMALE))) {
                return FEMALE;
            }
            if (tokens.has(token, WordClass.HONORIFIC_MALE.bit())) {
                return MALE;
            }
        }
        if (mention.kind() == Mention.Kind.NOMINAL) {
            boolean masculine = tokens.has(mention.first(), WordClass.MALE_ARTICLE.bit());
            boolean feminine = tokens.has(mention.first(), WordClass.FEMALE_ARTICLE.bit());
            return masculine == feminine ? UNKNOWN : masculine ? MALE : FEMALE;
        }
        long first = tokens.classes(mention.first());
        boolean male = (first & WordClass.FIRST_NAME_MALE.bit()) != 0;
        boolean female = (first & WordClass.FIRST_NAME_FEMALE.bit()) != 0;
        return male == female ? UNKNOWN : male ? MALE : FEMALE;
    }

    /// Told by a pronoun.
    static Gender ofPronoun(int token, Tokens tokens) {
        boolean male = tokens.has(token, WordClass.PRONOUN_MALE.bit());
        boolean female = tokens.has(token, WordClass.PRONOUN_FEMALE.bit());
        if (male != female) {
            return male ? MALE : FEMALE;
        }
        return tokens.has(token, WordClass.PRONOUN_PLURAL.bit()) ? SEVERAL : UNKNOWN;
    }

    /// Told by the ending of a verb, of its subject; unknown where the language's verbs do not tell.
    public static Gender ofVerb(int token, Tokens tokens) {
        Lexicon lexicon = tokens.lexicon(token);
        if (lexicon.endings(WordEnding.FEMALE_VERB_ENDING).isEmpty() || !tokens.isWord(token)) {
            return UNKNOWN;
        }
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (lexicon.ends(WordEnding.FEMALE_VERB_ENDING, tokens.text(), start, end)) {
            return FEMALE;
        }
        if (lexicon.ends(WordEnding.MALE_VERB_ENDING, tokens.text(), start, end)) {
            return MALE;
        }
        return lexicon.ends(WordEnding.PLURAL_VERB_ENDING, tokens.text(), start, end) ? SEVERAL : UNKNOWN;
    }
}
