package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// "the spokesman", "a Clinton aide", "residents": a noun phrase that may speak, with its determiner.
final class NounPhrase {
    private static final long DETERMINER = bits(WordClass.DETERMINER, WordClass.POSSESSIVE);
    private static final long SPEAKS = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT);
    private static final long ENDS = bits(WordClass.CUE, WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.TIME,
            WordClass.AUXILIARY, WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE, WordClass.PRONOUN_PLURAL,
            WordClass.OBLIQUE, WordClass.PRONOUN_WHO, WordClass.DETERMINER, WordClass.NEGATION);
    private static final long OF = bits(WordClass.PREPOSITION, WordClass.DETERMINER);
    private static final long PERSONS = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP);
    private static final long THEM = bits(WordClass.OBLIQUE, WordClass.PRONOUN_PLURAL);
    private static final long CUE = WordClass.CUE.bit();
    private static final int LONGEST = 5;

    private final Layout layout;
    private final Tokens tokens;
    private final NameRun names;

    NounPhrase(Layout layout, NameRun names) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.names = names;
    }

    @Nullable
    Mention at(int token) {
        if (followsVerb(token)) {
            return new Mention(new TokenRange(token, token), Kind.NOMINAL, false);
        }
        int aged = aged(token);
        if (aged >= 0) {
            return new Mention(new TokenRange(token, aged), Kind.NOMINAL, true);
        }
        boolean determined = tokens.has(token, DETERMINER);
        if (!determined && !tokens.has(token, SPEAKS)) {
            return null;
        }
        int ofWhom = oneOf(token);
        if (ofWhom >= 0) {
            return new Mention(new TokenRange(token, ofWhom), Kind.NOMINAL, true);
        }
        int head = head(determined ? token + 1 : token, determined);
        if (head < 0) {
            return null;
        }
        // "spokesman Brian Fallon": the name is the mention, and it knows of the role
        boolean named = tokens.isCapital(head + 1) && !layout.isSpoken(head + 1) && names.at(head + 1) != null
                && tokens.has(head, bits(WordClass.ROLE, WordClass.ROLE_FEMALE));
        return named ? null : new Mention(new TokenRange(token, head), Kind.NOMINAL, tokens.has(head, SPEAKS));
    }

    /// The last word of "44-latek", "the 31-year-old", "58-річний чоловік"; -1 for another phrase.
    private int aged(int token) {
        int number = tokens.has(token, DETERMINER) ? token + 1 : token;
        boolean hyphen = tokens.is(number, TokenKind.NUMBER) && tokens.is(number + 1, TokenKind.OTHER)
                && !tokens.spaceBefore(number + 1) && !tokens.spaceBefore(number + 2);
        int word = number + 2;
        if (!hyphen || !tokens.isWord(word) || layout.isSpoken(token)) {
            return -1;
        }
        if (tokens.has(word + 1, PERSONS) && tokens.isLower(word + 1) && !layout.isSpoken(word + 1)) {
            return word + 1;
        }
        return tokens.has(word, PERSONS) ? word : -1;
    }

    /// "siger montøren", "сказал пекарь": a noun that no list has, right after a reporting verb and before a sign; in
    /// languages whose nouns stand without an article.
    private boolean followsVerb(int token) {
        boolean noun = tokens.isLower(token) && tokens.classes(token) == 0 && tokens.has(token - 1, CUE)
                && !layout.isSpoken(token - 1) && !tokens.isWord(token + 1);
        return noun && tokens.ends(token, WordEnding.SUBJECT_NOUN_ENDING);
    }

    /// "one of the residents": the last word of whom; -1 where the phrase is another.
    private int oneOf(int token) {
        int next = token + 1;
        if (!tokens.has(token, WordClass.INDEFINITE.bit()) || !tokens.has(next, OF)) {
            return -1;
        }
        if (tokens.has(next + 1, THEM) && !tokens.isWord(next + 2)) {
            return next + 1;
        }
        int head = head(tokens.has(next + 1, DETERMINER) ? next + 2 : next + 1, false);
        return head >= 0 && tokens.has(head, PERSONS) ? head : -1;
    }

    /// The head noun of a phrase whose first word after the determiner is `from`; -1 where there is none.
    private int head(int from, boolean determined) {
        int head = -1;
        for (int i = from; i < from + LONGEST && tokens.isWord(i) && !layout.isSpoken(i); i++) {
            if (tokens.has(i, ENDS) && !tokens.has(i, SPEAKS)) {
                break;
            }
            if (tokens.has(i, SPEAKS)) {
                head = i;
            } else if (head >= 0) {
                break;
            } else if (tokens.isCapital(i) && tokens.lexicon(i).has(Feature.CAPITAL_NOUNS)) {
                return i;
            }
        }
        return head >= 0 || !determined ? head : lastLower(from);
    }

    /// Of a phrase without a known noun, the last plain word.
    private int lastLower(int from) {
        int last = -1;
        for (int i = from; i < from + 3 && tokens.isLower(i) && !tokens.has(i, ENDS | WordClass.WEAK_CUE.bit())
                && !layout.isSpoken(i); i++) {
            last = i;
        }
        return last;
    }
}
