package org.citaat.quotes.mentions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.model.LearntName;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Which mentions of a text name the same: a surname and the full name, an office and who holds it, a pronoun and whom it
/// stands for.
public final class People {
    /// In no article do more people share a name.
    private static final int MOST_BEARERS = 24;
    private static final int OFTEN = 3;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final Names names;
    private final Declension declension;
    private final Offices offices;
    private final Antecedents antecedents;
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final @Nullable Person[] personOf;
    /// In a transcript, whoever has a full name: labels may be its initials.
    private final List<Person> labelled = new ArrayList<>();
    private final boolean labels;
    private final int main;

    /// @param antecedentModel weights of [AntecedentFeature]
    public People(Layout layout, List<Mention> mentions, Network antecedentModel) {
        this(layout, mentions, antecedentModel, Gazetteer.NONE);
    }

    /// @param antecedentModel weights of [AntecedentFeature]
    public People(Layout layout, List<Mention> mentions, Network antecedentModel, Gazetteer known) {
        this.labels = hasLabels(mentions);
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.names = new Names(tokens);
        this.declension = new Declension(tokens);
        this.offices = new Offices(tokens, names);
        this.personOf = new Person[mentions.size()];
        this.antecedents = new Antecedents(mentions, personOf, antecedentModel,
                new AntecedentFeatures(layout, mentions, personOf, offices, declension));
        for (int i = 0; i < mentions.size(); i++) {
            Mention mention = mentions.get(i);
            switch (mention.kind()) {
                case NAME, LABEL, QUOTED -> personOf[i] = take(mention);
                case NOMINAL -> personOf[i] = holder(mention);
                case PRONOUN -> {
                }
            }
        }
        this.main = findMain();
        if (!known.isEmpty()) {
            recognise(known);
        }
    }

    private static boolean hasLabels(List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.kind() == Kind.LABEL) {
                return true;
            }
        }
        return false;
    }

    /// By the fullest name: where the text itself names another Linden in full, "Linden" is that one.
    private void recognise(Gazetteer known) {
        for (Person person : personOf) {
            if (person != null && person.learnt == null) {
                person.know(known.of(tokens, person.fullest));
            }
        }
    }

    private @Nullable Person holder(Mention mention) {
        Person known = offices.holder(mention);
        if (known == null && offices.isOffice(mention)) {
            known = new Person(mention);
            known.gender = Gender.of(mention, tokens);
            offices.add(known, mention.last());
        }
        return known;
    }

    private Person take(Mention mention) {
        Person person = known(mention);
        if (person == null) {
            person = new Person(mention);
            person.nominative = declension.isNominative(mention);
        }
        for (int token = mention.first(); token <= mention.last(); token++) {
            if (tokens.isCapital(token)) {
                List<Person> bearers = byName.computeIfAbsent(names.key(token), ignored -> new ArrayList<>());
                if (bearers.size() < MOST_BEARERS && !bearers.contains(person)) {
                    bearers.add(person);
                }
            }
        }
        fuller(person, mention);
        Gender told = gender(mention);
        person.gender = told == Gender.UNKNOWN ? person.gender : told;
        person.count++;
        if (labels && labelled.size() < MOST_BEARERS && person.count == 1 && names.count(mention) > 1) {
            labelled.add(person);
        }
        if (mention.kind() == Kind.NAME) {
            offices.learn(mention, person);
        }
        return person;
    }

    private void fuller(Person person, Mention mention) {
        int more = names.count(mention) - names.count(person.fullest);
        boolean nominative = declension.isNominative(mention);
        if (more > 0 || more == 0 && nominative && !person.nominative) {
            person.fullest = mention;
            person.nominative = nominative;
        }
    }

    private @Nullable Person known(Mention mention) {
        if (mention.kind() == Kind.LABEL) {
            if (names.isLetter(mention) && !labelled.isEmpty()) {
                return labelled.getFirst(); // "A." in an interview: whom the article presents first
            }
            for (Person person : labelled) {
                if (names.isShortFor(mention, person.fullest)) {
                    return person;
                }
            }
        }
        for (Person person : byName.getOrDefault(names.key(mention.last()), List.of())) {
            if (names.compatible(mention, person.fullest)) {
                return person;
            }
        }
        return null;
    }

    /// Told by the mention itself, else by the reporting verb right beside it.
    private Gender gender(Mention mention) {
        Gender told = Gender.of(mention, tokens);
        for (int beside : new int[]{mention.last() + 1, mention.first() - 1}) {
            if (told == Gender.UNKNOWN && tokens.has(beside, WordClass.CUE.bit())) {
                told = Gender.ofVerb(beside, tokens);
            }
        }
        return told == Gender.SEVERAL ? Gender.UNKNOWN : told;
    }

    /// How often the text names the one that mention number `index` names; 0 for pronouns and noun phrases.
    public int count(int index) {
        Person person = personOf[index];
        return person == null ? 0 : person.count;
    }

    /// The fullest mention of the one whom the text names most, at least three times; -1 for none.
    public int main() {
        return main;
    }

    private int findMain() {
        int found = -1;
        for (int i = 0; i < personOf.length; i++) {
            Person person = personOf[i];
            boolean named = mentions.get(i).kind() == Kind.NAME && mentions.get(i).range().length() > 1;
            if (person != null && named && mentions.get(i).equals(person.fullest) && person.count >= OFTEN
                    && (found < 0 || person.count > count(found))) {
                found = i;
            }
        }
        return found;
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

    /// The gender of the one that mention number `index` names, as far as the text tells.
    public Gender gender(int index) {
        Mention mention = mentions.get(index);
        if (mention.kind() == Kind.PRONOUN) {
            return Gender.ofPronoun(mention.first(), tokens);
        }
        Person person = personOf[index];
        return person == null ? Gender.of(mention, tokens) : person.gender;
    }

    /// Whether the name at mention number `index` stands in a case that a subject does not have.
    public boolean isOblique(int index) {
        return declension.isOblique(mentions.get(index));
    }

    /// Whether the name at mention number `index` surely stands in the nominative of a language with cases.
    public boolean isSubject(int index) {
        return declension.declines() && mentions.get(index).kind() == Kind.NAME
                && declension.isNominative(mentions.get(index));
    }

    /// The fullest mention of the one that mention number `index` names: itself, or a longer form of the name.
    public Mention fullest(int index) {
        Person person = personOf[index];
        return person == null ? mentions.get(index) : person.fullest;
    }

    /// Whether mention number `index` is no name itself: who is meant had to be found out.
    public boolean isResolved(int index) {
        Kind kind = mentions.get(index).kind();
        return kind == Kind.PRONOUN || kind == Kind.NOMINAL;
    }

    /// The fullest name of the one that mention number `index` names, as the user confirmed it, else in the nominative where
    /// that is known.
    public String name(int index) {
        LearntName learnt = learnt(index);
        if (learnt != null) {
            return learnt.name();
        }
        Mention fullest = fullest(index);
        String nominative = fullest.kind() == Kind.NAME ? declension.nominative(fullest) : null;
        return nominative == null ? fullest.text(tokens) : nominative;
    }

    /// Settles whom a pronoun or a noun phrase that speaks stands for, and that this one has spoken.
    ///
    /// @param lastSpeaker the mention that spoke last before; -1 for none
    public void speaks(int index, int lastSpeaker) {
        Kind kind = mentions.get(index).kind();
        boolean settled = kind == Kind.NAME || kind == Kind.LABEL || kind == Kind.QUOTED || index == lastSpeaker;
        speaksAs(index, settled ? index : antecedents.of(index, lastSpeaker));
    }

    /// The same where it is known whom the mention stands for.
    ///
    /// @param antecedent a mention before; -1 or the mention's own number where it stands for itself
    public void speaksAs(int index, int antecedent) {
        Person person = personOf[antecedent < 0 ? index : antecedent];
        if (person == null || antecedent < 0 && mentions.get(index).kind() == Kind.NOMINAL) {
            person = new Person(mentions.get(index));
            person.gender = gender(index);
        }
        person.spoke = true;
        personOf[index] = person;
    }

    /// Shows each one whom mention number `index` may stand for to `use`, itself (-1) first; for training.
    public void each(int index, int lastSpeaker, ChoiceUse use) {
        antecedents.each(index, lastSpeaker, use);
    }

    /// Takes the features of one choice; the vector is reused for the next.
    @FunctionalInterface
    public interface ChoiceUse {
        void take(int mention, FeatureVector features);
    }
}
