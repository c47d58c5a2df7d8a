package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Who holds which office: "Mayor Jan Smit" and "Jan Smit, mayor of Utrecht" tell who "the mayor" is.
final class Offices {
    private static final long ROLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long BETWEEN = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.HONORIFIC,
            WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE);
    private static final int APPOSITION = 5;
    private static final int SHORTEST_PART = 5;
    /// The article at a word's end has so many letters at most: "borgmästaren".
    private static final int ARTICLE = 3;
    /// In no article do more people hold an office that is spoken of again.
    private static final int MOST_HOLDERS = 64;
    private static final int MOST_ROLES = 16;

    private final Tokens tokens;
    private final Names names;
    private final boolean suffixed;
    private final boolean compounds;
    private final List<Person> holders = new ArrayList<>();

    Offices(Tokens tokens, Names names) {
        this.tokens = tokens;
        this.names = names;
        this.suffixed = tokens.lexicon().has(Feature.SUFFIXED_ARTICLE);
        this.compounds = tokens.lexicon().has(Feature.COMPOUNDS);
    }

    /// Takes note of what is told right before and right after a name.
    void learn(Mention name, Person person) {
        int before = name.first() - 1;
        while (tokens.has(before, BETWEEN) && !tokens.has(before, ROLE)) {
            before--;
        }
        if (tokens.has(before, ROLE)) {
            add(person, before);
        }
        for (int i = name.first(); i < name.last() && tokens.has(i, ROLE); i++) {
            add(person, i);
        }
        if (tokens.is(name.last() + 1, TokenKind.COMMA)) {
            apposition(name.last() + 2, person);
        }
    }

    private void apposition(int first, Person person) {
        for (int i = first; i < first + APPOSITION && tokens.isWord(i); i++) {
            if (tokens.has(i, ROLE)) {
                add(person, i);
                return;
            }
        }
    }

    void add(Person person, int role) {
        String key = names.key(role);
        if (person.roles.size() < MOST_ROLES && !person.roles.contains(key)) {
            person.roles.add(key);
        }
        holders.remove(person);
        holders.add(person);
        if (holders.size() > MOST_HOLDERS) {
            holders.removeFirst();
        }
    }

    boolean isOffice(Mention nominal) {
        return tokens.has(nominal.last(), ROLE);
    }

    /// The last named who holds the office that a noun phrase tells; null for none, and for "a mayor".
    @Nullable
    Person holder(Mention nominal) {
        if (!tokens.has(nominal.last(), ROLE) || tokens.has(nominal.first(), WordClass.INDEFINITE.bit())) {
            return null;
        }
        for (Person person : holders.reversed()) {
            if (holds(person, nominal)) {
                return person;
            }
        }
        return null;
    }

    /// Whether the text told that somebody holds the office that a noun phrase tells.
    boolean holds(Person person, Mention nominal) {
        String office = names.key(nominal.last());
        for (int i = 0; i < person.roles.size(); i++) {
            if (alike(person.roles.get(i), office)) {
                return true;
            }
        }
        return false;
    }

    private boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        String longer = one.length() >= other.length() ? one : other;
        String shorter = longer.equals(one) ? other : one;
        if (shorter.length() < SHORTEST_PART) {
            return false;
        }
        return suffixed && longer.length() - shorter.length() <= ARTICLE && longer.startsWith(shorter)
                || compounds && longer.endsWith(shorter);
    }
}
