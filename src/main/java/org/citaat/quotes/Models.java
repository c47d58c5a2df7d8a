package org.citaat.quotes;

import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.speakers.SpeakerFeature;

/// The weights that the engine judges by: whether words are a quotation, who speaks, and whom a pronoun stands for.
public record Models(Network quotes, Network speakers, Network antecedents) {
    /// The weights that come with the program.
    public static Models bundled() {
        return new Models(Network.read("quote.weights", QuoteFeature.class),
                Network.read("speaker.weights", SpeakerFeature.class),
                Network.read("antecedent.weights", AntecedentFeature.class));
    }
}
