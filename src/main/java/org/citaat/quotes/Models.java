package org.citaat.quotes;

import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.scoring.LinearModel;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.speakers.SpeakerFeature;

/// The weights that the engine judges by: whether words are a quotation, who speaks, and whom a pronoun stands for.
public record Models(LinearModel quotes, LinearModel speakers, LinearModel antecedents) {
    /// The weights that come with the program.
    public static Models bundled() {
        return new Models(LinearModel.read("quote.weights", QuoteFeature.class),
                LinearModel.read("speaker.weights", SpeakerFeature.class),
                LinearModel.read("antecedent.weights", AntecedentFeature.class));
    }
}
