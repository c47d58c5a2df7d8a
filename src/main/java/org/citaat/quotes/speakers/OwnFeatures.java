package org.citaat.quotes.speakers;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.language.WordEnding;
import org.citaat.quotes.mentions.Gender;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The features of a mention that hold for every quotation: what it is, its verb, its preposition, its commas. Found once,
/// with what they come to in the network.
final class OwnFeatures {
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE);
    private static final long OBLIQUE = WordClass.OBLIQUE_DETERMINER.bit();
    private static final long SPEAKS = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT);
    private static final long ROLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long SAYING = WordClass.CUE_NOUN.bit();
    private static final long BEFORE_HEAD = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ROLE,
            WordClass.ROLE_FEMALE, WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE,
            WordClass.PUBLICATION, WordClass.ORGANISATION);

    private final Layout layout;
    private final Tokens tokens;
    private final List<Mention> mentions;
    private final People people;
    private final Cues cues;
    private final FeatureVector scratch = new FeatureVector();
    private final @Nullable FeatureVector[] known;
    private final Network.@Nullable Begun[] begun;

    OwnFeatures(Layout layout, List<Mention> mentions, People people, Cues cues) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.people = people;
        this.cues = cues;
        this.known = new FeatureVector[mentions.size()];
        this.begun = new Network.Begun[mentions.size()];
    }

    /// The features of mention number `index`.
    FeatureVector of(int index) {
        FeatureVector found = known[index];
        if (found == null) {
            scratch.clear();
            describe(index, scratch);
            found = scratch.copy();
            known[index] = found;
        }
        return found;
    }

    /// What they come to.
    Network.Begun begun(int index, Network network) {
        Network.Begun found = begun[index];
        if (found == null) {
            found = network.begin(of(index));
            begun[index] = found;
        }
        return found;
    }

    private void describe(int index, FeatureVector vector) {
        Mention mention = mentions.get(index);
        Beside after = cues.after(index, mention);
        Beside before = cues.before(index, mention);
        boolean cue = after.exists() || before.exists();
        vector.addIf(!cue, SpeakerFeature.NO_CUE_BESIDE);
        int verb = after.exists() ? after.token() : before.token();
        vector.addIf(cue && !tokens.has(verb, WordClass.CUE.bit()), SpeakerFeature.WEAK_CUE_BESIDE);
        governed(mention, after, vector);
        followed(mention, vector);
        int head = firstOfPhrase(mention);
        int start = layout.sentences().first(layout.sentences().of(mention.first()));
        vector.addIf(head <= start + 1, SpeakerFeature.FIRST_OF_SENTENCE);
        vector.addIf(tokens.is(head - 1, TokenKind.BREAK), SpeakerFeature.FIRST_OF_PARAGRAPH);
        vector.addIf(toldByAnother(index, before), SpeakerFeature.TOLD_BY_ANOTHER);
        kind(index, mention, cue, vector);
        grammar(index, mention, after.exists() ? after : before, vector);
    }

    /// Whether somebody else tells something to mention number `index`.
    boolean isTold(int index) {
        return toldByAnother(index, cues.before(index, mentions.get(index)));
    }

    /// "A told B": the verb before the mention has the one before that for its subject.
    private boolean toldByAnother(int index, Beside verb) {
        if (index == 0 || !verb.exists() || verb.gap() > 0
                || !tokens.has(verb.token(), WordClass.RECIPIENT_CUE.bit())) {
            return false;
        }
        Mention teller = mentions.get(index - 1);
        return cues.after(index - 1, teller).token() == verb.token();
    }

    /// Whether case and gender let the mention be the subject of its verb.
    private void grammar(int index, Mention mention, Beside cue, FeatureVector vector) {
        vector.addIf(tokens.has(mention.first(), OBLIQUE) || tokens.has(mention.first() - 1, OBLIQUE),
                SpeakerFeature.OBLIQUE_ARTICLE);
        vector.addIf(people.isOblique(index), SpeakerFeature.OBLIQUE_NAME);
        vector.addIf(people.isSubject(index), SpeakerFeature.SUBJECT_NAME);
        vector.addIf(mention.kind() == Kind.NOMINAL && tokens.ends(mention.last(), WordEnding.OBLIQUE_NOUN_ENDING),
                SpeakerFeature.OBLIQUE_NOUN);
        Gender verb = cue.exists() ? Gender.ofVerb(cue.token(), tokens) : Gender.UNKNOWN;
        Gender own = people.gender(index);
        if (verb != Gender.UNKNOWN && own != Gender.UNKNOWN) {
            vector.add(verb == own ? SpeakerFeature.VERB_AGREES : SpeakerFeature.VERB_DISAGREES);
        }
    }

    private void kind(int index, Mention mention, boolean cue, FeatureVector vector) {
        switch (mention.kind()) {
            case PRONOUN -> pronoun(mention, vector);
            case NOMINAL -> {
                vector.add(SpeakerFeature.NOMINAL);
                vector.add(mention.role() ? SpeakerFeature.KNOWN_NOUN : SpeakerFeature.UNKNOWN_NOUN);
                vector.add(cue ? SpeakerFeature.NOMINAL_BESIDE_CUE : SpeakerFeature.NOMINAL_WITHOUT_CUE);
                vector.addIf(tokens.has(mention.last(), bits(WordClass.ORGANISATION, WordClass.PUBLICATION,
                        WordClass.DOCUMENT)), SpeakerFeature.BODY_NOUN);
            }
            case QUOTED -> vector.add(SpeakerFeature.QUOTED);
            case NAME, LABEL -> name(index, mention, vector);
        }
        thing(mention, vector);
    }

    /// "the words", "the decision": what speaks no words, or is words itself.
    private void thing(Mention mention, FeatureVector vector) {
        int head = mention.last();
        boolean noun = mention.kind() == Kind.NOMINAL
                || mention.range().length() == 1 && tokens.lexicon(head).has(Feature.CAPITAL_NOUNS);
        if (noun && !tokens.has(head, SPEAKS)) {
            boolean saying = tokens.has(head, WordClass.CUE_NOUN.bit());
            vector.addIf(saying, SpeakerFeature.SAYING_NOUN);
            vector.addIf(!saying && tokens.ends(head, WordEnding.THING_ENDING), SpeakerFeature.THING_NOUN);
        }
    }

    private void pronoun(Mention mention, FeatureVector vector) {
        vector.add(SpeakerFeature.PRONOUN);
        vector.addIf(tokens.has(mention.first(), WordClass.PRONOUN_FIRST.bit()), SpeakerFeature.FIRST_PERSON);
        vector.addIf(tokens.has(mention.first(), WordClass.PRONOUN_PLURAL.bit()), SpeakerFeature.PLURAL_PRONOUN);
    }

    private void name(int index, Mention mention, FeatureVector vector) {
        boolean lone = mention.range().length() == 1;
        vector.addIf(mention.role(), SpeakerFeature.HAS_ROLE);
        vector.addIf(lone && !mention.role()
                && tokens.lexicon(mention.first()).has(Feature.CAPITAL_NOUNS)
                && people.fullest(index).range().length() == 1, SpeakerFeature.LONE_CAPITAL_NOUN);
        vector.addIf(!lone, SpeakerFeature.FULL_NAME);
        vector.addIf(lone && people.count(index) == 1 && opensSentence(mention)
                && !tokens.has(mention.first(), FIRST_NAME), SpeakerFeature.OPENS_SENTENCE_AND_NOWHERE_ELSE);
        vector.addIf(tokens.has(mention.first(), FIRST_NAME), SpeakerFeature.FIRST_NAME);
        vector.addIf(people.count(index) > 2, SpeakerFeature.OFTEN_NAMED);
    }

    /// Its capital may be the sentence's.
    private boolean opensSentence(Mention mention) {
        int sentence = layout.sentences().of(mention.first());
        return mention.first() <= layout.sentences().first(sentence) + 1 && !tokens.isWord(mention.first() - 1);
    }

    /// The first word of the phrase a mention heads: its determiner and its role.
    private int firstOfPhrase(Mention mention) {
        int first = mention.first();
        while (tokens.has(first - 1, BEFORE_HEAD) && !layout.isSpoken(first - 1)) {
            first--;
        }
        return first;
    }

    private void governed(Mention mention, Beside cue, FeatureVector vector) {
        int before = firstOfPhrase(mention) - 1;
        if (tokens.is(before, TokenKind.MARK)) {
            before--;
        }
        boolean according = tokens.has(before, WordClass.ACCORDING.bit())
                || tokens.has(mention.first() - 1, WordClass.ACCORDING.bit());
        vector.addIf(according, SpeakerFeature.ACCORDING_TO_IT);
        boolean contracted = tokens.has(mention.first(), WordClass.DETERMINER.bit())
                && tokens.has(mention.first(), WordClass.PREPOSITION.bit());
        boolean preposition = (contracted || tokens.has(before, WordClass.PREPOSITION.bit())) && !according;
        vector.addIf(preposition, SpeakerFeature.AFTER_PREPOSITION);
        vector.addIf(preposition && cue.exists(), SpeakerFeature.AFTER_PREPOSITION_BEFORE_CUE);
        vector.addIf(tokens.has(before, WordClass.RECIPIENT.bit()) && !according, SpeakerFeature.AFTER_RECIPIENT);
        vector.addIf(tokens.has(before, WordClass.RECIPIENT_CUE.bit()), SpeakerFeature.AFTER_RECIPIENT_CUE);
        vector.addIf(tokens.has(before, Cues.ANY) && !tokens.has(before, WordClass.RECIPIENT_CUE.bit()),
                SpeakerFeature.OBJECT_AFTER_CUE);
        vector.addIf(tokens.has(before, ROLE), SpeakerFeature.AFTER_OF);
        vector.addIf(preposition && tokens.has(contracted ? before : before - 1, Cues.ANY),
                SpeakerFeature.AFTER_CUE_AND_PREPOSITION);
        vector.addIf(preposition && tokens.has(mention.last(), WordClass.DOCUMENT.bit()),
                SpeakerFeature.AFTER_PREPOSITION_AND_DOCUMENT);
        boolean saying = tokens.has(before, SAYING)
                || (preposition || contracted) && tokens.has(contracted ? before : before - 1, SAYING);
        vector.addIf(saying, SpeakerFeature.OF_SAYING);
        vector.addIf(tokens.has(mention.first() - 1, WordClass.DETERMINER.bit()), SpeakerFeature.AFTER_DETERMINER);
        vector.addIf(tokens.is(before, TokenKind.OPEN_BRACKET), SpeakerFeature.IN_BRACKETS);
        vector.addIf(tokens.has(before, WordClass.CONJUNCTION.bit()), SpeakerFeature.JOINED_BY_AND);
    }

    private void followed(Mention mention, FeatureVector vector) {
        int next = mention.last() + 1;
        if (tokens.is(next, TokenKind.MARK)) {
            next++;
        }
        boolean genitive = mention.possessive(tokens);
        vector.addIf(genitive, SpeakerFeature.GENITIVE);
        vector.addIf(genitive && tokens.has(next, SAYING), SpeakerFeature.OWNER_OF_SAYING);
        vector.addIf(!genitive && tokens.has(next, ROLE) && mention.kind() == Mention.Kind.NAME,
                SpeakerFeature.OWNER_OF_ROLE);
        vector.addIf(tokens.is(next, TokenKind.COLON), SpeakerFeature.COLON_AFTER_IT);
        vector.addIf(tokens.has(next, WordClass.ACCORDING_AFTER.bit()), SpeakerFeature.ACCORDING_AFTER_IT);
        vector.addIf(tokens.is(next, TokenKind.COMMA), SpeakerFeature.COMMA_AFTER);
        vector.addIf(tokens.has(tokens.is(next, TokenKind.COMMA) ? next + 1 : next, WordClass.PRONOUN_WHO.bit()),
                SpeakerFeature.RELATIVE_AFTER);
    }
}
