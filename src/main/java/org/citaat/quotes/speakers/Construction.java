package org.citaat.quotes.speakers;

import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.speakers.SpeakerFeatures.Place;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// The features of how a mention is built into its sentence: its verb, its preposition, its commas.
final class Construction {
    /// Words between a verb and the quoted words that still touch.
    private static final int TOUCH = 2;

    private final Scene scene;
    private final Tokens tokens;

    Construction(Scene scene) {
        this.scene = scene;
        this.tokens = scene.tokens;
    }

    void describe(Place place, Beside after, Beside before, FeatureVector vector) {
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
        vector.addIf(place == Place.BEFORE && tokens.is(scene.quote.open() - 1, TokenKind.COLON),
                SpeakerFeature.COLON_BEFORE_WORDS);
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
        vector.addIf(none && place.sameSentence() && scene.cueInSentence,
                SpeakerFeature.NO_CUE_BESIDE_BUT_ONE_IN_SENTENCE);
        vector.addIf(!none && !scene.cueInSentence && place == Place.SENTENCE_BEFORE,
                SpeakerFeature.CUE_IN_PARAGRAPH_BESIDE);
    }
}
