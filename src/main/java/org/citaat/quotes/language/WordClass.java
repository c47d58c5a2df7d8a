package org.citaat.quotes.language;

import java.util.Locale;

/// What a word can be, as the word lists tell it. Each class is a block of the same name in a language's list, with
/// hyphens for underscores.
public enum WordClass {
    /// Reporting verbs, every form the press uses.
    CUE,
    /// Verbs that report only sometimes: think, call, hope.
    WEAK_CUE,
    /// Nouns that can introduce words said: statement, letter.
    CUE_NOUN,
    /// Separable verb particles.
    CUE_PARTICLE,
    /// Forms of have, be and will that may stand between subject and participle.
    AUXILIARY,
    /// Stands before the source: according to.
    ACCORDING,
    /// Stands after the source: German "zufolge".
    ACCORDING_AFTER,
    /// Prepositions that introduce who was told.
    RECIPIENT,
    /// Verbs whose bare object is the person told.
    RECIPIENT_CUE, PRONOUN_MALE, PRONOUN_FEMALE, PRONOUN_PLURAL, PRONOUN_FIRST, PRONOUN_WHO,
    /// Pronouns that are never a subject: him, her.
    OBLIQUE,
    /// Articles of somebody not spoken of before: "a", "another".
    INDEFINITE,
    /// Articles of masculine and of feminine nouns.
    MALE_ARTICLE, FEMALE_ARTICLE,
    /// Articles that a subject never has: German "dem".
    OBLIQUE_DETERMINER,
    /// Verb forms of words reported without a reporting verb: German "er habe".
    REPORTED_MOOD, DETERMINER, POSSESSIVE, ROLE, ROLE_FEMALE, GROUP, ORGANISATION, PUBLICATION, DOCUMENT, HONORIFIC_MALE, HONORIFIC_FEMALE, HONORIFIC, NAME_PARTICLE, FIRST_NAME_MALE, FIRST_NAME_FEMALE, TIME, WEEKDAY, RELATIVE_DAY, MONTH,
    /// Before marks, tells that they hold no quotation.
    SO_CALLED,
    /// Nouns before a title or name in marks: film, ship.
    TITLE_NOUN,
    /// Words that begin with an apostrophe, given without it.
    APOSTROPHE_START,
    /// Words that end in an apostrophe, given without it.
    APOSTROPHE_END, CREDIT,
    /// Before a full stop that ends no sentence, given without it.
    ABBREVIATION,
    /// Begins sentences with a capital, but never a name.
    NEVER_NAME, PREPOSITION, CONJUNCTION, NEGATION,
    /// Prepositions that tie somebody to the body he speaks for: "of", "van", "vom".
    AFFILIATION,
    /// What words come through besides papers: an interview, a letter, a microphone, a network's name.
    CHANNEL,
    /// Prepositions that lead to what words come through: "in", "op", "via".
    THROUGH,
    /// Names of news agencies, which pass on what others say.
    AGENCY,
    /// "only" and "but", which take a negation back: "not only said", "not so but …".
    ONLY,
    /// "last" before or after a day of the week: not the article's own day.
    LAST,
    /// "next" before or after a day of the week: not a day on which something was said.
    NEXT,
    /// "last week": a day of the week beside it is one of the week before the article's.
    LAST_WEEK,
    /// Opens the clause that tells what somebody said: that, whether.
    COMPLEMENTISER,
    /// The most frequent words of running text, by which languages are told apart.
    FUNCTION;

    private static final WordClass[] ALL = values();

    /// The bit of this class in a word's set of classes.
    public long bit() {
        return 1L << ordinal();
    }

    /// The set of several classes.
    public static long bits(WordClass... classes) {
        long set = 0;
        for (WordClass each : classes) {
            set |= each.bit();
        }
        return set;
    }

    /// The class of a block's name; throws IllegalArgumentException where there is none.
    static WordClass named(String block) {
        for (WordClass each : ALL) {
            if (each.name().equals(block.toUpperCase(Locale.ROOT).replace('-', '_'))) {
                return each;
            }
        }
        throw new IllegalArgumentException("unknown block: " + block);
    }
}
