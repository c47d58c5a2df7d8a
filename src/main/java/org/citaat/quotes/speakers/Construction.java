package org.citaat.quotes.speakers;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.speakers.SpeakerFeatures.Place;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// The features of how a mention is built into its sentence: its verb, its preposition, its commas.
final class Construction {
    private static final long ROLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long SAYING = WordClass.CUE_NOUN.bit();
    private static final long BEFORE_HEAD = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.ROLE,
            WordClass.ROLE_FEMALE, WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE,
            WordClass.PUBLICATION, WordClass.ORGANISATION);
    /// Words between a verb and the quoted words that still touch.
    private static final int TOUCH = 2;

    private final Scene scene;
    private final Layout layout;
    private final Tokens tokens;

    Construction(Scene scene) {
        this.scene = scene;
        this.layout = scene.layout;
        this.tokens = scene.tokens;
    }

    void describe(Mention mention, Place place, Beside after, Beside before, FeatureVector vector) {
        if (place == Place.ASIDE) {
            vector.addIf(after.exists() || before.exists(), SpeakerFeature.CUE_BESIDE_IN_ASIDE);
        } else if (place == Place.AFTER) {
            cuesAfterWords(after, before, vector);
        } else if (place == Place.BEFORE) {
            cuesBeforeWords(after, before, vector);
        } else {
            vector.addIf(after.exists(), SpeakerFeature.IT_THEN_CUE_OTHER_SENTENCE);
            vector.addIf(!after.exists() && before.exists(), SpeakerFeature.CUE_THEN_IT_OTHER_SENTENCE);
        }
        verb(place, after, before, vector);
        governed(mention, after, vector);
        followed(mention, vector);
        vector.addIf(place == Place.BEFORE && tokens.is(scene.quote.open() - 1, TokenKind.COLON),
                SpeakerFeature.COLON_BEFORE_WORDS);
        int head = firstOfPhrase(mention);
        int start = layout.sentences().first(layout.sentences().of(mention.first()));
        vector.addIf(head <= start + 1, SpeakerFeature.FIRST_OF_SENTENCE);
        vector.addIf(tokens.is(head - 1, TokenKind.BREAK), SpeakerFeature.FIRST_OF_PARAGRAPH);
    }

    private void cuesAfterWords(Beside after, Beside before, FeatureVector vector) {
        boolean beforeClose = before.exists() && before.token() > scene.quote.close();
        if (beforeClose) {
            vector.add(before.gap() <= 1 ? SpeakerFeature.CUE_THEN_IT_AFTER : SpeakerFeature.CUE_THEN_IT_AFTER_LOOSE);
        } else if (after.exists()) {
            vector.add(after.apposition()
                    ? SpeakerFeature.IT_THEN_CUE_APPOSITION
                    : after.gap() <= 1 ? SpeakerFeature.IT_THEN_CUE_AFTER : SpeakerFeature.IT_THEN_CUE_AFTER_LOOSE);
        }
        vector.addIf(beforeClose && before.token() - scene.quote.close() <= TOUCH + 1,
                SpeakerFeature.CUE_TOUCHES_WORDS);
    }

    private void cuesBeforeWords(Beside after, Beside before, FeatureVector vector) {
        boolean leads = after.exists() && after.token() < scene.quote.open();
        if (leads) {
            vector.add(after.apposition()
                    ? SpeakerFeature.IT_THEN_CUE_APPOSITION
                    : after.gap() <= 1 ? SpeakerFeature.IT_THEN_CUE_BEFORE : SpeakerFeature.IT_THEN_CUE_BEFORE_LOOSE);
            vector.addIf(scene.quote.open() - after.token() <= TOUCH + 1, SpeakerFeature.CUE_TOUCHES_WORDS);
            vector.addIf(tokens.is(scene.quote.open() - 1, TokenKind.COLON), SpeakerFeature.CUE_LEADS_BY_COLON);
        } else {
            vector.addIf(before.exists(), SpeakerFeature.CUE_THEN_IT_BEFORE);
        }
    }

    private void verb(Place place, Beside after, Beside before, FeatureVector vector) {
        boolean none = !after.exists() && !before.exists();
        vector.addIf(none, SpeakerFeature.NO_CUE_BESIDE);
        vector.addIf(none && place.sameSentence() && scene.cueInSentence,
                SpeakerFeature.NO_CUE_BESIDE_BUT_ONE_IN_SENTENCE);
        int cue = after.exists() ? after.token() : before.token();
        vector.addIf(!none && !tokens.has(cue, WordClass.CUE.bit()), SpeakerFeature.WEAK_CUE_BESIDE);
        vector.addIf(!none && !scene.cueInSentence && place == Place.SENTENCE_BEFORE,
                SpeakerFeature.CUE_IN_PARAGRAPH_BESIDE);
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
