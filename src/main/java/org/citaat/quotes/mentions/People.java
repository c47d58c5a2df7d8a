package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.model.LearntName;
import org.citaat.model.NameGender;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Which mentions of a text name the same: a surname and the full name, a pronoun and whom it stands for.
public final class People {
    /// In no article do more people share a name.
    private static final int MOST_BEARERS = 24;
    /// Mentions before a pronoun among which the one it stands for is looked for.
    private static final int REACH = 40;
    /// So far back a paragraph is looked at: more words than any has.
    private static final int PARAGRAPH = 400;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final List<Person> people = new ArrayList<>();
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Person[] personOf;
    private final @Nullable String[] keys;
    private final NameKey nameKey;

    /// One that the text names.
    static final class Person {
        private Mention fullest;
        private Gender gender = Gender.UNKNOWN;
        private int count;
        private @Nullable LearntName learnt;

        Person(Mention first) {
            this.fullest = first;
        }

        int count() {
            return count;
        }

        private void know(@Nullable LearntName name) {
            learnt = name;
            gender = name == null || name.gender() == NameGender.UNKNOWN
                    ? gender
                    : name.gender() == NameGender.MALE ? Gender.MALE : Gender.FEMALE;
        }
    }

    public People(Tokens tokens, List<Mention> mentions) {
        this(tokens, mentions, Gazetteer.NONE);
    }

    public People(Tokens tokens, List<Mention> mentions, Gazetteer known) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.personOf = new Person[mentions.size()];
        this.keys = new String[tokens.size()];
        this.nameKey = new NameKey(tokens.lexicon());
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            if (mention.kind() != Kind.PRONOUN && mention.kind() != Kind.NOMINAL) {
                personOf[i] = take(mention);
            }
        }
        if (!known.isEmpty()) {
            people.forEach(person -> person.know(known.of(tokens, person.fullest)));
        }
    }

    private Person take(Mention mention) {
        Person person = known(mention);
        if (person == null) {
            person = new Person(mention);
            people.add(person);
        }
        for (int token = mention.first(); token <= mention.last(); token++) {
            if (tokens.isCapital(token)) {
                List<Person> bearers = byName.computeIfAbsent(key(token), ignored -> new ArrayList<>());
                if (bearers.size() < MOST_BEARERS && !bearers.contains(person)) {
                    bearers.add(person);
                }
            }
        }
        if (names(mention) > names(person.fullest)) {
            person.fullest = mention;
        }
        Gender told = gender(mention);
        person.gender = told == Gender.UNKNOWN ? person.gender : told;
        person.count++;
        return person;
    }

    private @Nullable Person known(Mention mention) {
        List<Person> bearers = byName.getOrDefault(key(mention.last()), List.of());
        for (Person person : bearers) {
            if (compatible(mention, person.fullest)) {
                return person;
            }
        }
        return null;
    }

    /// Every name of the shorter one is a name of the longer one, titles left out.
    private boolean compatible(Mention one, Mention other) {
        Mention longer = names(one) >= names(other) ? one : other;
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

    private boolean isName(int token) {
        return tokens.isCapital(token) && !tokens.has(token, bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
                WordClass.HONORIFIC_MALE, WordClass.NAME_PARTICLE));
    }

    private int names(Mention mention) {
        int names = 0;
        for (int token = mention.first(); token <= mention.last(); token++) {
            names += isName(token) ? 1 : 0;
        }
        return names;
    }

    private String key(int token) {
        String known = keys[token];
        if (known != null) {
            return known;
        }
        String key = nameKey.of(tokens, token);
        keys[token] = key;
        return key;
    }

    private Gender gender(Mention mention) {
        for (int token = mention.first() - 1; token <= mention.last(); token++) {
            if (tokens.has(token, bits(WordClass.HONORIFIC_FEMALE, WordClass.ROLE_FEMALE))) {
                return Gender.FEMALE;
            }
            if (tokens.has(token, WordClass.HONORIFIC_MALE.bit())) {
                return Gender.MALE;
            }
        }
        long first = tokens.classes(mention.first());
        boolean male = (first & WordClass.FIRST_NAME_MALE.bit()) != 0;
        boolean female = (first & WordClass.FIRST_NAME_FEMALE.bit()) != 0;
        return male == female ? Gender.UNKNOWN : male ? Gender.MALE : Gender.FEMALE;
    }

    private Gender pronoun(int token) {
        boolean male = tokens.has(token, WordClass.PRONOUN_MALE.bit());
        boolean female = tokens.has(token, WordClass.PRONOUN_FEMALE.bit());
        if (male != female) {
            return male ? Gender.MALE : Gender.FEMALE;
        }
        return tokens.has(token, WordClass.PRONOUN_PLURAL.bit()) ? Gender.SEVERAL : Gender.UNKNOWN;
    }

    /// How often the text names the one that mention number `index` names; 0 for pronouns and noun phrases.
    public int count(int index) {
        Person person = personOf[index];
        return person == null ? 0 : person.count;
    }

    /// Whether two mentions name the same.
    public boolean same(int one, int other) {
        LearntName learnt = learnt(one);
        return one == other || personOf[one] != null && personOf[one] == personOf[other]
                || learnt != null && learnt.equals(learnt(other));
    }

    /// The learnt name of the one that mention number `index` names; null where none is.
    public @Nullable LearntName learnt(int index) {
        Person person = personOf[index];
        return person == null ? null : person.learnt;
    }

    /// The fullest mention of the one that mention number `index` names: itself, or a longer form of the name.
    public Mention fullest(int index) {
        Person person = personOf[index];
        return person == null ? mentions.get(index) : person.fullest;
    }

    /// Whom the pronoun at mention number `index` stands for; -1 where nobody near agrees.
    ///
    /// @param lastSpeaker the mention that spoke last before; -1 for none
    public int antecedent(int index, int lastSpeaker) {
        Gender wanted = pronoun(mentions.get(index).first());
        if (wanted == Gender.SEVERAL) {
            return -1;
        }
        int nearest = -1;
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Person person = personOf[i];
            if (person == null || mentions.get(i).kind() != Kind.NAME || !wanted.agrees(person.gender)) {
                continue;
            }
            if (person.gender == wanted && (nearest < 0 || gender(nearest) == Gender.UNKNOWN)) {
                nearest = i;
                break;
            }
            nearest = nearest < 0 ? i : nearest;
        }
        if (lastSpeaker >= 0 && lastSpeaker < index && !namedAfresh(nearest, lastSpeaker, index, wanted)) {
            Person spoke = personOf[lastSpeaker];
            if (spoke != null && wanted.agrees(spoke.gender)) {
                return lastSpeaker;
            }
        }
        return nearest;
    }

    /// A new paragraph speaks of somebody who surely agrees with the pronoun, and not of the last speaker any more.
    private boolean namedAfresh(int nearest, int lastSpeaker, int pronoun, Gender wanted) {
        if (nearest < 0 || wanted == Gender.UNKNOWN || gender(nearest) != wanted) {
            return false;
        }
        int paragraph = paragraphStart(mentions.get(pronoun).first());
        return mentions.get(lastSpeaker).first() < paragraph && mentions.get(nearest).first() >= paragraph;
    }

    private int paragraphStart(int token) {
        int start = token;
        while (start > 0 && token - start < PARAGRAPH && !tokens.is(start - 1, TokenKind.BREAK)) {
            start--;
        }
        return start;
    }

    private Gender gender(int index) {
        Person person = personOf[index];
        return person == null ? Gender.UNKNOWN : person.gender;
    }
}
