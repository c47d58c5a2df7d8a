package org.citaat.quotes;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.citaat.model.Certainty;

/// How far the shown confidence can be believed.
final class Reliability {
    private static final int BINS = 10;

    private Reliability() {}

    /// For each language and all: the expected calibration error of both judgements, and the share right among the sure.
    static String table(QuoteFinder finder, List<Example> examples) throws InterruptedException {
        List<Judged> all = Judged.of(finder, examples);
        StringBuilder table = new StringBuilder("language  quote ECE  speaker ECE  right among sure (of)\n");
        all.stream().map(Judged::language).distinct().sorted()
                .forEach(language -> line(table, language,
                        all.stream().filter(judged -> judged.language().equals(language)).toList()));
        line(table, "all", all);
        return table.toString();
    }

    private static void line(StringBuilder table, String language, List<Judged> judged) {
        List<Judged> told = judged.stream().filter(Judged::told).toList();
        List<Judged> sure = judged.stream()
                .filter(each -> each.quote().certainty() == Certainty.SURE && (each.told() || !each.isQuote()))
                .toList();
        table.append(String.format(Locale.ROOT, "%-8s %10.3f %12.3f %9.1f %% (%d)%n", language,
                error(judged, each -> each.quote().confidence(), Judged::isQuote), speakerError(told),
                100 * rightAmongSure(sure), sure.size()));
    }

    static double speakerError(List<Judged> told) {
        return error(told, each -> each.quote().speaker() == null ? 0 : each.quote().speaker().confidence(),
                Judged::speaker);
    }

    static double rightAmongSure(List<Judged> sure) {
        return sure.isEmpty()
                ? 1
                : (double) sure.stream().filter(each -> each.isQuote() && each.speaker()).count()
                        / sure.size();
    }

    /// The expected calibration error: in ten bins by confidence, how far the mean confidence is from the share right.
    static double error(List<Judged> judged, ToDoubleFunction<Judged> confidence, Predicate<Judged> right) {
        double[] sum = new double[BINS];
        double[] hits = new double[BINS];
        for (Judged each : judged) {
            double value = confidence.applyAsDouble(each);
            int bin = Math.min(BINS - 1, (int) (value * BINS));
            sum[bin] += value;
            hits[bin] += right.test(each) ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(sum[bin] - hits[bin]);
        }
        return judged.isEmpty() ? 0 : error / judged.size();
    }
}
