package org.citaat.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.scoring.LinearModel;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.speakers.SpeakerFeature;

/// Trains the shipped weights on the marked-up examples, one in five held out, and prints how right they are on both parts.
public final class TrainWeights {
    private static final Path FOLDER = Path.of("src/main/resources/org/citaat/quotes/scoring");
    private static final double QUOTE_PENALTY = 6.0;
    private static final double SPEAKER_PENALTY = 2.0;
    private static final double ANTECEDENT_PENALTY = 2.0;

    private TrainWeights() {}

    public static void main(String[] arguments) throws IOException {
        TrainingSet training = new TrainingSet();
        TrainingSet heldOut = new TrainingSet();
        List<Example> examples = ExampleReader.all();
        for (Example example : examples) {
            (example.heldOut() ? heldOut : training).add(example);
        }
        LinearModel quotes = new Trainer(QUOTE_PENALTY).fit(training.quotes, QuoteFeature.values().length);
        LinearModel speakers = new Trainer(SPEAKER_PENALTY).fit(training.speakers, SpeakerFeature.values().length);
        LinearModel antecedents = new Trainer(ANTECEDENT_PENALTY).fit(training.antecedents,
                AntecedentFeature.values().length);
        write("antecedent.weights", antecedents, AntecedentFeature.values());
        write("quote.weights", quotes, QuoteFeature.values());
        write("speaker.weights", speakers, SpeakerFeature.values());
        System.out.printf(Locale.ROOT, "examples %d%n", examples.size());
        report("is a quotation", Trainer.accuracy(heldOut.quotes, quotes), heldOut.quotes.size(),
                Trainer.accuracy(training.quotes, quotes), training.quotes.size());
        report("its speaker", Trainer.accuracy(heldOut.speakers, speakers), heldOut.speakers.size(),
                Trainer.accuracy(training.speakers, speakers), training.speakers.size());
        report("whom it means", Trainer.accuracy(heldOut.antecedents, antecedents), heldOut.antecedents.size(),
                Trainer.accuracy(training.antecedents, antecedents), training.antecedents.size());
        System.out.printf(Locale.ROOT, "not among those named before: held out %d, trained on %d%n",
                heldOut.antecedentsMissed, training.antecedentsMissed);
        System.out.printf(Locale.ROOT, "speakers not among the mentions: held out %d, trained on %d%n",
                heldOut.speakersMissed, training.speakersMissed);
    }

    private static void report(String what, double heldOut, int cases, double trained, int trainedCases) {
        System.out.printf(Locale.ROOT, "%-15s held out %.1f %% of %d, trained on %.1f %% of %d%n", what, 100 * heldOut,
                cases, 100 * trained, trainedCases);
    }

    private static void write(String name, LinearModel model, Enum<?>[] features) throws IOException {
        StringBuilder lines = new StringBuilder("# Trained on the project's own examples by TrainWeights.\n");
        for (Enum<?> feature : features) {
            lines.append(String.format(Locale.ROOT, "%s %.3f%n", feature.name(), model.weight(feature)));
        }
        Files.writeString(FOLDER.resolve(name), lines.toString().replace("\r\n", "\n"));
    }
}
