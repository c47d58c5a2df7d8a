package org.citaat.quotes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.citaat.quotes.language.Languages;
import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.scoring.Calibration;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.speakers.SpeakerFeature;

/// Trains the shipped weights on the marked-up examples, one in five held out, and prints how right they are on both parts.
public final class TrainWeights {
    private static final Path FOLDER = Path.of("src/main/resources/org/citaat/quotes/scoring");

    private TrainWeights() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Example> examples = ExampleReader.all();
        List<Example> trained = examples.stream().filter(example -> !example.heldOut()).toList();
        List<Example> untrained = examples.stream().filter(Example::heldOut).toList();
        TrainingSet training = TrainingSet.of(trained);
        TrainingSet heldOut = TrainingSet.of(untrained);
        Models models = fit(training);
        Network quotes = models.quotes();
        Network speakers = models.speakers();
        Network antecedents = models.antecedents();
        write("quote.weights", quotes.lines(QuoteFeature.class));
        write("speaker.weights", speakers.lines(SpeakerFeature.class));
        write("antecedent.weights", antecedents.lines(AntecedentFeature.class));
        Calibrator calibrator = new Calibrator(trained);
        String calibration = calibrator.lines();
        write("calibration.txt", calibration);
        System.out.println(Reliability.table(new QuoteFinder(Languages.bundled(), new Models(quotes, speakers,
                antecedents, Calibration.of(calibration.lines().toList()))), untrained));
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

    /// Fits the three networks; their sizes and penalties were chosen by cross-validation.
    static Models fit(TrainingSet training) {
        return new Models(new Trainer(QuoteFeature.values().length, 0, 6, 0).fit(training.quotes),
                new Trainer(SpeakerFeature.values().length, 16, 3, 6).fit(training.speakers),
                new Trainer(AntecedentFeature.values().length, 4, 2, 4).fit(training.antecedents), Calibration.none());
    }

    private static void write(String name, String lines) throws IOException {
        Files.writeString(FOLDER.resolve(name), "# Trained on the project's own examples by TrainWeights.\n" + lines);
    }
}
