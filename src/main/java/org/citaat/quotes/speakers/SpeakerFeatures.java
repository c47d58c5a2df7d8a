package org.citaat.quotes.speakers;

import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// Computes the features of one mention, or of nobody, as the speaker of one quotation.
final class SpeakerFeatures {
    private static final int SHORT = 4;

    private final Scene scene;
    private final Tokens tokens;
    private final Construction construction;
    private final Cues cues;

    SpeakerFeatures(Scene scene, Cues cues) {
        this.scene = scene;
        this.tokens = scene.tokens;
        this.cues = cues;
        this.construction = new Construction(scene);
    }

    /// Fills `vector` with the features of mention number `index` that hold for this quotation only; those that hold for
    /// any are in [OwnFeatures].
    void of(int index, FeatureVector vector) {
        Mention mention = scene.mentions.get(index);
        vector.clear();
        Place place = place(mention);
        where(index, mention, place, vector);
        Beside after = cues.after(index, mention);
        Beside before = cues.before(index, mention);
        construction.describe(place, after, before, vector);
        kind(mention, place, after.exists() || before.exists(), vector);
        history(index, vector);
        told(index, place, after.exists() || before.exists(), vector);
    }

    /// Where the sentence itself has no subject of a reporting verb.
    private void told(int index, Place place, boolean cue, FeatureVector vector) {
        boolean earlier = !place.sameSentence() && place != Place.SENTENCE_AFTER;
        if (index == scene.lastSubject) {
            vector.add(SpeakerFeature.LAST_SUBJECT);
            vector.addIf(scene.verbAlone, SpeakerFeature.LAST_SUBJECT_VERB_ALONE);
            vector.addIf(scene.alone, SpeakerFeature.LAST_SUBJECT_AND_ALONE);
            vector.addIf(scene.reported, SpeakerFeature.LAST_SUBJECT_REPORTED);
            vector.addIf(!scene.cueInSentence, SpeakerFeature.LAST_SUBJECT_NO_CUE);
        }
        if (scene.reported) {
            vector.addIf(index == scene.lastSpeaker, SpeakerFeature.REPORTED_AND_SPOKE_LAST);
            vector.addIf(earlier && cue, SpeakerFeature.REPORTED_AND_CUE_BEFORE);
            vector.addIf(place.sameSentence(), SpeakerFeature.REPORTED_IN_SENTENCE);
        }
        if (scene.verbAlone) {
            vector.addIf(index == scene.lastSpeaker, SpeakerFeature.SPOKE_LAST_VERB_ALONE);
            vector.addIf(earlier && cue, SpeakerFeature.VERB_ALONE_AND_CUE_BEFORE);
            vector.addIf(earlier && isFirst(index), SpeakerFeature.VERB_ALONE_AND_FIRST);
            vector.addIf(place.sameSentence(), SpeakerFeature.VERB_ALONE_IN_SENTENCE);
        }
    }

    /// In a talk two take turns; in a portrait one speaks most of the time.
    private void turns(int index, FeatureVector vector) {
        int main = scene.people.main();
        if (main >= 0 && scene.people.same(index, main)) {
            vector.add(SpeakerFeature.MAIN_PERSON);
            vector.addIf(scene.alone, SpeakerFeature.MAIN_PERSON_AND_ALONE);
            vector.addIf(scene.alone && index == main && (index < scene.firstChoice() || index > scene.lastChoice()),
                    SpeakerFeature.MAIN_PERSON_FAR_AND_ALONE);
        }
        if (index == scene.otherSpeaker && scene.lastQuote != null) {
            vector.add(SpeakerFeature.SPOKE_BEFORE_LAST);
            vector.addIf(scene.alone, SpeakerFeature.SPOKE_BEFORE_LAST_AND_ALONE);
            boolean beside = scene.quote.open() - scene.lastQuote.close() <= 1;
            vector.addIf(beside && scene.alone, SpeakerFeature.TURN_AND_ALONE);
            vector.addIf(scene.quote.form() != Form.MARKS && scene.alone, SpeakerFeature.SPOKE_BEFORE_LAST_SAME_FORM);
        }
    }

    private boolean isFirst(int index) {
        int sentence = scene.layout.sentences().of(scene.mentions.get(index).first());
        return index == 0 || scene.layout.sentences().of(scene.mentions.get(index - 1).first()) < sentence;
    }

    /// Fills `vector` with the features of nobody.
    void ofNobody(FeatureVector vector) {
        vector.clear();
        vector.add(SpeakerFeature.NOBODY);
        vector.add(scene.cueInSentence ? SpeakerFeature.NOBODY_BUT_CUE : SpeakerFeature.NOBODY_NO_CUE);
        vector.addIf(scene.quote.last() - scene.quote.first() < SHORT, SpeakerFeature.NOBODY_SHORT);
        vector.addIf(scene.alone, SpeakerFeature.NOBODY_ALONE);
        vector.addIf(scene.lastSpeaker < 0, SpeakerFeature.NOBODY_FIRST_QUOTE);
        boolean someone = false;
        for (int i = scene.firstChoice(); i <= scene.lastChoice(); i++) {
            someone |= place(scene.mentions.get(i)).sameSentence();
        }
        vector.addIf(!someone, SpeakerFeature.NOBODY_AND_NO_MENTION);
    }

    /// Where a mention stands, seen from the quotation.
    enum Place {
        ASIDE, LABEL, AFTER, BEFORE, SENTENCE_BEFORE, TWO_BEFORE, EARLIER, PARAGRAPH_BEFORE, SENTENCE_AFTER, FAR;

        boolean sameSentence() {
            return this == ASIDE || this == LABEL || this == AFTER || this == BEFORE;
        }
    }

    Place place(Mention mention) {
        if (scene.quote.isAside(mention.first())) {
            return Place.ASIDE;
        }
        if (mention.kind() == Kind.LABEL && mention.range().equals(scene.quote.label())) {
            return Place.LABEL;
        }
        int sentence = scene.layout.sentences().of(mention.first());
        if (mention.first() > scene.quote.close() || mention.first() >= scene.quote.first()) {
            return sentence == scene.lastSentence ? Place.AFTER : Place.SENTENCE_AFTER;
        }
        if (mention.first() >= scene.start) {
            return Place.BEFORE;
        }
        if (scene.layout.paragraph(mention.first()) != scene.paragraph) {
            return scene.layout.paragraph(mention.first()) >= scene.paragraph - 2 ? Place.PARAGRAPH_BEFORE : Place.FAR;
        }
        return sentence == scene.sentence - 1
                ? Place.SENTENCE_BEFORE
                : sentence == scene.sentence - 2 ? Place.TWO_BEFORE : Place.EARLIER;
    }

    private void where(int index, Mention mention, Place place, FeatureVector vector) {
        vector.add(switch (place) {
            case ASIDE -> SpeakerFeature.IN_ASIDE;
            case LABEL -> SpeakerFeature.LABEL;
            case AFTER -> SpeakerFeature.AFTER_SAME_SENTENCE;
            case BEFORE -> SpeakerFeature.BEFORE_SAME_SENTENCE;
            case SENTENCE_BEFORE -> SpeakerFeature.SENTENCE_BEFORE;
            case TWO_BEFORE -> SpeakerFeature.TWO_SENTENCES_BEFORE;
            case EARLIER -> SpeakerFeature.EARLIER_IN_PARAGRAPH;
            case PARAGRAPH_BEFORE -> SpeakerFeature.PARAGRAPH_BEFORE;
            case SENTENCE_AFTER -> SpeakerFeature.SENTENCE_AFTER;
            case FAR -> SpeakerFeature.FAR;
        });
        int distance = scene.distance(mention);
        vector.add(SpeakerFeature.DISTANCE, Math.min(distance, 60) / 20.0);
        if (place == Place.AFTER) {
            vector.add(distance <= 2
                    ? SpeakerFeature.AFTER_AT_ONCE
                    : distance <= 6 ? SpeakerFeature.AFTER_NEAR : SpeakerFeature.AFTER_FARTHER);
        } else if (place == Place.BEFORE) {
            vector.add(distance <= 2
                    ? SpeakerFeature.BEFORE_AT_ONCE
                    : distance <= 6 ? SpeakerFeature.BEFORE_NEAR : SpeakerFeature.BEFORE_FARTHER);
        }
        int between = scene.between(index);
        vector.addIf(between == 1, SpeakerFeature.ONE_BETWEEN);
        vector.add(SpeakerFeature.MORE_BETWEEN, Math.min(Math.max(0, between - 1), 4) / 2.0);
    }

    private void kind(Mention mention, Place place, boolean cue, FeatureVector vector) {
        if (mention.kind() == Kind.PRONOUN) {
            vector.add(place.sameSentence() ? SpeakerFeature.PRONOUN_IN_SENTENCE : SpeakerFeature.PRONOUN_ELSEWHERE);
            vector.addIf(scene.lastSpeaker >= 0, SpeakerFeature.PRONOUN_AFTER_SPEAKER);
        } else if (mention.kind() == Kind.NAME || mention.kind() == Kind.LABEL) {
            vector.addIf(!cue && place.sameSentence(), SpeakerFeature.NAME_WITHOUT_CUE_IN_SENTENCE);
        }
    }

    private void history(int index, FeatureVector vector) {
        int last = scene.lastSpeaker;
        turns(index, vector);
        if (last < 0 || scene.lastQuote == null) {
            return;
        }
        boolean same = scene.people.same(index, last);
        vector.addIf(same, SpeakerFeature.SAME_AS_LAST);
        vector.addIf(!same && scene.alone && index == scene.named, SpeakerFeature.NAMED_SINCE_AND_ALONE);
        if (index != last) {
            return;
        }
        boolean sameParagraph = scene.layout.paragraph(scene.lastQuote.open()) == scene.paragraph;
        vector.add(SpeakerFeature.SPOKE_LAST);
        vector.addIf(scene.alone && scene.named >= 0 && !scene.people.same(scene.named, last),
                SpeakerFeature.SPOKE_LAST_BUT_OTHER_NAMED);
        vector.addIf(scene.alone, SpeakerFeature.SPOKE_LAST_AND_ALONE);
        vector.add(sameParagraph
                ? SpeakerFeature.SPOKE_LAST_SAME_PARAGRAPH
                : SpeakerFeature.SPOKE_LAST_OTHER_PARAGRAPH);
        vector.addIf(!scene.cueInSentence, SpeakerFeature.SPOKE_LAST_NO_CUE);
        vector.addIf(scene.lastQuote.ending() == Ending.REOPENED, SpeakerFeature.SPOKE_LAST_REOPENED);
        vector.addIf(scene.layout.sentences().of(scene.lastQuote.open()) == scene.sentence,
                SpeakerFeature.SPOKE_IN_SENTENCE);
        vector.addIf(!scene.alone && !tokens.isCapital(scene.quote.first()) && !tokens.is(scene.quote.first(),
                TokenKind.NUMBER), SpeakerFeature.SPOKE_LAST_FRAGMENT);
    }
}
