package org.citaat.quotes;

import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.scoring.Calibration;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.speakers.SpeakerFeature;

/// What the engine judges by: whether words are a quotation, who speaks, whom a pronoun stands for, and how far the
/// judgements can be believed.
public record Models(Network quotes, Network speakers, Network antecedents,
        Calibration calibration) {
    /// The weights that come with the program.
    public static Models bundled() {
        return new Models(Network.read("quote.weights", QuoteFeature.class),
                Network.read("speaker.weights", SpeakerFeature.class),
                Network.read("antecedent.weights", AntecedentFeature.class), Calibration.read("calibration.txt"));
    }
}
