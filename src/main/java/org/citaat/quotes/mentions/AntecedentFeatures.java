package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Computes the features of one whom a pronoun or a noun phrase may stand for.
final class AntecedentFeatures {
    private static final long ROLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long BODY = bits(WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT);
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE);
    private static final long GOVERNS = bits(WordClass.PREPOSITION, WordClass.RECIPIENT);
    private static final long ARTICLE = bits(WordClass.DETERMINER, WordClass.POSSESSIVE);
    private static final double FAR = 10.0;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final @Nullable Person[] personOf;
    private final Offices offices;
    private final Declension declension;
    private Gender wanted = Gender.UNKNOWN;
    private int nearestAgreeing = -1;
    private boolean officeKnown;

    AntecedentFeatures(Layout layout, List<Mention> mentions, @Nullable Person[] personOf, Offices offices,
            Declension declension) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.personOf = personOf;
        this.offices = offices;
        this.declension = declension;
    }

    /// Whether a noun phrase of somebody not spoken of before: "one passenger", "another".
    boolean isNew(int index) {
        Mention mention = mentions.get(index);
        return mention.kind() == Kind.NOMINAL && tokens.has(mention.first(), WordClass.INDEFINITE.bit());
    }

    /// Whether a pronoun of several: "they".
    boolean isSeveral(int index) {
        Mention mention = mentions.get(index);
        return mention.kind() == Kind.PRONOUN && Gender.ofPronoun(mention.first(), tokens) == Gender.SEVERAL;
    }

    /// Whether mention number `index` surely names one person, not a body or a group.
    boolean isOnePerson(int index) {
        Person person = personOf[index];
        return person != null && (person.gender != Gender.UNKNOWN || !person.roles.isEmpty()
                || tokens.has(person.fullest.first(), FIRST_NAME));
    }

    void ofItself(int index, List<Integer> choices, FeatureVector vector) {
        Mention mention = mentions.get(index);
        int head = mention.last();
        vector.clear();
        if (mention.kind() == Kind.PRONOUN) {
            vector.add(AntecedentFeature.ITSELF_PRONOUN);
            vector.addIf(tokens.has(head, WordClass.PRONOUN_FIRST.bit()), AntecedentFeature.ITSELF_FIRST_PERSON);
            vector.addIf(Gender.ofPronoun(head, tokens) == Gender.SEVERAL, AntecedentFeature.ITSELF_PLURAL_PRONOUN);
            return;
        }
        vector.add(AntecedentFeature.ITSELF_NOUN);
        boolean indefinite = tokens.has(mention.first(), WordClass.INDEFINITE.bit());
        vector.addIf(indefinite, AntecedentFeature.ITSELF_INDEFINITE);
        vector.addIf(!indefinite && tokens.has(mention.first(), ARTICLE), AntecedentFeature.ITSELF_DEFINITE);
        vector.addIf(tokens.has(mention.first(), WordClass.POSSESSIVE.bit()), AntecedentFeature.ITSELF_POSSESSIVE);
        near(mention, choices, vector);
        vector.addIf(tokens.has(head, WordClass.GROUP.bit()), AntecedentFeature.ITSELF_GROUP);
        vector.addIf(tokens.has(head, BODY), AntecedentFeature.ITSELF_BODY);
        vector.addIf(!mention.role(), AntecedentFeature.ITSELF_UNKNOWN_NOUN);
        vector.addIf(mention.range().length() > 2, AntecedentFeature.ITSELF_LONG);
        vector.addIf(officeKnown,
                AntecedentFeature.ITSELF_AND_OFFICE_KNOWN);
        vector.addIf(tokens.isCapital(head + 1), AntecedentFeature.ITSELF_FOLLOWED_BY_NAME);
    }

    /// Whether somebody who may be meant was named in this paragraph or the one before.
    private void near(Mention mention, List<Integer> choices, FeatureVector vector) {
        boolean somebody = false;
        boolean surely = false;
        for (int choice : choices) {
            Person person = personOf[choice];
            boolean near = layout.paragraph(mention.first()) - layout.paragraph(mentions.get(choice).first()) <= 1;
            boolean like = person != null
                    && (tokens.has(person.fullest.first(), FIRST_NAME) || !person.roles.isEmpty());
            somebody |= near && like && person != null && wanted.agrees(person.gender);
            surely |= near && like && agrees(choice) && wanted != Gender.UNKNOWN;
        }
        vector.addIf(!somebody, AntecedentFeature.ITSELF_AND_NOBODY_NEAR);
        vector.addIf(surely, AntecedentFeature.ITSELF_AND_SOMEBODY_NEAR_AGREES);
    }

    private boolean holds(int choice, Mention phrase) {
        Person person = personOf[choice];
        return person != null && phrase.kind() == Kind.NOMINAL && offices.holds(person, phrase);
    }

    /// Looks at all the choices for mention number `index` together, before [#of] looks at each.
    void begin(int index, List<Integer> choices) {
        Mention phrase = mentions.get(index);
        wanted = genderOf(phrase);
        nearestAgreeing = nearestAgreeing(choices);
        officeKnown = someoneHolds(choices, phrase);
    }

    /// @param nearness how many others were named since
    void of(int index, int choice, int nearness, int lastSpeaker, FeatureVector vector) {
        Person person = personOf[choice];
        vector.clear();
        if (person == null) {
            return;
        }
        place(index, choice, nearness, vector);
        kind(choice, person, vector);
        fit(index, choice, person, vector);
        history(index, choice, person, lastSpeaker, vector);
    }

    private void place(int index, int choice, int nearness, FeatureVector vector) {
        int own = mentions.get(index).first();
        Mention other = mentions.get(choice);
        int sentences = layout.sentences().of(own) - layout.sentences().of(other.first());
        int paragraphs = layout.paragraph(own) - layout.paragraph(other.first());
        vector.addIf(sentences == 0, AntecedentFeature.SAME_SENTENCE);
        vector.addIf(sentences == 1, AntecedentFeature.SENTENCE_BEFORE);
        vector.addIf(sentences == 2, AntecedentFeature.TWO_SENTENCES_BEFORE);
        vector.add(paragraphs == 0
                ? AntecedentFeature.SAME_PARAGRAPH
                : paragraphs <= 2 ? AntecedentFeature.PARAGRAPH_BEFORE : AntecedentFeature.FARTHER);
        vector.add(AntecedentFeature.DISTANCE, Math.min(nearness, FAR) / FAR);
        vector.addIf(nearness == 0, AntecedentFeature.NEAREST);
        int before = other.first() - 1;
        while (tokens.has(before, ARTICLE | ROLE)) {
            before--;
        }
        int start = layout.sentences().first(layout.sentences().of(other.first()));
        vector.addIf(before < start, AntecedentFeature.FIRST_OF_SENTENCE);
        vector.addIf(before < start && layout.paragraph(start - 1) != layout.paragraph(other.first()),
                AntecedentFeature.FIRST_OF_PARAGRAPH);
        vector.addIf(tokens.has(before, GOVERNS) || tokens.has(before + 1, WordClass.PREPOSITION.bit()),
                AntecedentFeature.AFTER_PREPOSITION);
        vector.addIf(declension.isOblique(other), AntecedentFeature.OBLIQUE);
        vector.addIf(other.possessive(tokens), AntecedentFeature.POSSESSIVE);
    }

    private void kind(int choice, Person person, FeatureVector vector) {
        Mention mention = person.fullest;
        boolean first = tokens.has(mention.first(), FIRST_NAME);
        vector.addIf(first, AntecedentFeature.FIRST_NAME);
        vector.addIf(mention.role() || !person.roles.isEmpty(), AntecedentFeature.HAS_ROLE);
        vector.addIf(mention.range().length() > 1, AntecedentFeature.SEVERAL_NAMES);
        vector.addIf(mention.range().length() == 1 && tokens.isAllCapitals(mention.first()),
                AntecedentFeature.ABBREVIATION);
        boolean body = tokens.has(mention.last(), BODY) || tokens.has(mention.first(), BODY)
                || tokens.has(mention.first() - 1, BODY);
        vector.addIf(body, AntecedentFeature.BODY);
        vector.addIf(mention.kind() == Kind.QUOTED, AntecedentFeature.QUOTED);
        vector.addIf(mention.kind() == Kind.NOMINAL, AntecedentFeature.NOUN);
        vector.addIf(person.count > 2, AntecedentFeature.NAMED_OFTEN);
        vector.addIf(person.count <= 1, AntecedentFeature.NAMED_ONCE);
        boolean thing = !first && !mention.role() && person.roles.isEmpty() && mention.range().length() == 1
                && tokens.has(mentions.get(choice).first() - 1, GOVERNS);
        boolean abstractNoun = mention.range().length() <= 2 && tokens.ends(mention.last(), WordEnding.THING_ENDING)
                && !first;
        vector.addIf(thing || abstractNoun, AntecedentFeature.PLACE_OR_THING);
    }

    private void fit(int index, int choice, Person person, FeatureVector vector) {
        Mention phrase = mentions.get(index);
        boolean agrees = wanted != Gender.UNKNOWN && wanted == person.gender;
        vector.addIf(agrees, AntecedentFeature.AGREES);
        vector.addIf(!wanted.agrees(person.gender), AntecedentFeature.CLASHES);
        vector.addIf(nearestAgreeing == choice, AntecedentFeature.NEAREST_AGREEING);
        if (phrase.kind() == Kind.NOMINAL) {
            boolean office = offices.holds(person, phrase);
            vector.addIf(office, AntecedentFeature.OFFICE);
            vector.addIf(!office && officeKnown,
                    AntecedentFeature.NOUN_AND_OFFICE_OF_ANOTHER);
            vector.addIf(tokens.has(phrase.last(), BODY | WordClass.GROUP.bit()), AntecedentFeature.PERSON_FOR_BODY);
        }
    }

    private int nearestAgreeing(List<Integer> choices) {
        for (int i = 0; i < choices.size(); i++) {
            if (agrees(choices.get(i))) {
                return choices.get(i);
            }
        }
        return -1;
    }

    private boolean someoneHolds(List<Integer> choices, Mention phrase) {
        for (int i = 0; i < choices.size(); i++) {
            if (holds(choices.get(i), phrase)) {
                return true;
            }
        }
        return false;
    }

    private boolean agrees(int choice) {
        Person person = personOf[choice];
        return person != null && wanted == person.gender;
    }

    private Gender genderOf(Mention phrase) {
        return phrase.kind() == Kind.PRONOUN ? Gender.ofPronoun(phrase.first(), tokens) : Gender.of(phrase, tokens);
    }

    private void history(int index, int choice, Person person, int lastSpeaker, FeatureVector vector) {
        vector.addIf(person.spoke, AntecedentFeature.HAS_SPOKEN);
        if (lastSpeaker < 0) {
            return;
        }
        Mention phrase = mentions.get(index);
        boolean last = personOf[lastSpeaker] == person;
        boolean fresh = choice > lastSpeaker && !last;
        vector.addIf(fresh, AntecedentFeature.NEW_SINCE_LAST);
        vector.addIf(fresh && phrase.kind() == Kind.NOMINAL, AntecedentFeature.NEW_AND_NOUN);
        if (last) {
            vector.add(AntecedentFeature.SPOKE_LAST);
            vector.add(phrase.kind() == Kind.PRONOUN
                    ? AntecedentFeature.SPOKE_LAST_PRONOUN
                    : AntecedentFeature.SPOKE_LAST_NOUN);
            boolean same = layout.paragraph(mentions.get(lastSpeaker).first()) == layout.paragraph(phrase.first());
            vector.addIf(same, AntecedentFeature.SPOKE_LAST_SAME_PARAGRAPH);
            vector.addIf(!same && namedSince(index, lastSpeaker, person),
                    AntecedentFeature.SPOKE_LAST_BUT_OTHER_NAMED);
        }
    }

    /// Somebody else was named between, in the phrase's own paragraph or the one before.
    private boolean namedSince(int index, int lastSpeaker, Person person) {
        for (int i = index - 1; i > lastSpeaker; i--) {
            Person other = personOf[i];
            if (other != null && other != person && mentions.get(i).kind() == Kind.NAME
                    && (tokens.has(other.fullest.first(), FIRST_NAME) || !other.roles.isEmpty())) {
                return true;
            }
        }
        return false;
    }
}
