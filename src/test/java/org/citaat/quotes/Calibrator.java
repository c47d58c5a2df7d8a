package org.citaat.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.citaat.quotes.language.Languages;
import org.citaat.quotes.scoring.Calibration;
import org.citaat.quotes.scoring.Network;

/// Fits how far the models can be believed, on examples that each time were left out of their training. The held-out part
/// takes no part in it.
final class Calibrator {
    private static final int FOLDS = 4;
    private static final int ROUNDS = 2000;
    private static final double RATE = 0.5;
    /// So many cases of a language weigh as much as all others together.
    private static final double SHRINK = 20;

    /// One judgement: the model's probability, whether a pronoun or noun told the speaker, whether the speech went on.
    private record Point(String language, double[] inputs, boolean right) {}

    private final List<Point> quotes = new ArrayList<>();
    private final List<Point> speakers = new ArrayList<>();

    Calibrator(List<Example> trained) throws InterruptedException {
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Example> rest = trained.stream().filter(example -> example.number() % (FOLDS + 1) != left).toList();
            List<Example> out = trained.stream().filter(example -> example.number() % (FOLDS + 1) == left).toList();
            QuoteFinder finder = new QuoteFinder(Languages.bundled(), TrainWeights.fit(TrainingSet.of(rest)));
            Judged.of(finder, out).forEach(this::take);
        }
    }

    private void take(Judged judged) {
        double chance = Calibration.logit(judged.quote().confidence());
        quotes.add(new Point(judged.language(), new double[]{chance, 1, 0, 0}, judged.isQuote()));
        if (judged.told() && judged.quote().speaker() != null) {
            double speaker = Calibration.logit(judged.quote().speaker().confidence());
            speakers.add(new Point(judged.language(), new double[]{speaker, 1, judged.resolved() ? 1 : 0,
                    judged.quote().floating() ? 1 : 0}, judged.speaker()));
        }
    }

    /// The lines of the file that [Calibration] reads.
    String lines() {
        double[] quote = fit(quotes);
        double[] speaker = fit(speakers);
        StringBuilder lines = new StringBuilder(line("quote", quote)).append(line("speaker", speaker));
        Map<String, double[]> languages = new TreeMap<>();
        quotes.forEach(point -> languages.computeIfAbsent(point.language, ignored -> new double[2]));
        languages.forEach((language, numbers) -> {
            numbers[0] = bias(quotes, quote, language);
            numbers[1] = bias(speakers, speaker, language);
            lines.append(line(language, numbers));
        });
        return lines.toString();
    }

    private static String line(String name, double[] numbers) {
        StringBuilder line = new StringBuilder(name);
        for (double number : numbers) {
            line.append(String.format(Locale.ROOT, " %.3f", number));
        }
        return line.append('\n').toString();
    }

    /// Logistic regression by gradient descent.
    private static double[] fit(List<Point> points) {
        double[] weights = {1, 0, 0, 0};
        for (int round = 0; round < ROUNDS; round++) {
            double[] slope = new double[weights.length];
            for (Point point : points) {
                double error = Network.probability(score(point, weights)) - (point.right ? 1 : 0);
                for (int k = 0; k < slope.length; k++) {
                    slope[k] += error * point.inputs[k];
                }
            }
            for (int k = 0; k < slope.length; k++) {
                weights[k] -= RATE * slope[k] / points.size();
            }
        }
        return weights;
    }

    private static double score(Point point, double[] weights) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * point.inputs[k];
        }
        return sum;
    }

    /// What a language needs besides, drawn towards nothing where it has few cases.
    private static double bias(List<Point> points, double[] weights, String language) {
        double[] own = points.stream().filter(point -> point.language.equals(language))
                .mapToDouble(point -> (point.right ? 1 : 0) - Network.probability(score(point, weights))).toArray();
        double spread = points.stream().filter(point -> point.language.equals(language))
                .mapToDouble(point -> Network.probability(score(point, weights))).map(p -> p * (1 - p)).sum();
        return own.length == 0 ? 0 : Arrays.stream(own).sum() / (spread + SHRINK / 10);
    }
}
