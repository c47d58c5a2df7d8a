package org.citaat.quotes.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A weight for each feature of one enum. The file has a line for each: name and weight.
public final class LinearModel {
    private final float[] weights;

    public LinearModel(float[] weights) {
        this.weights = weights.clone();
    }

    /// Reads `resource` beside this class. A feature without a line weighs nothing; a line without a feature is refused.
    public static <E extends Enum<E>> LinearModel read(String resource, Class<E> features) {
        float[] weights = new float[features.getEnumConstants().length];
        try (InputStream stream = LinearModel.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("no resource " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                int blank = line.indexOf(' ');
                weights[Enum.valueOf(features, line.substring(0, blank)).ordinal()] = Float
                        .parseFloat(line.substring(blank + 1));
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new LinearModel(weights);
    }

    public double score(FeatureVector vector) {
        double sum = 0;
        for (int i = 0; i < vector.size(); i++) {
            sum += weights[vector.feature(i)] * vector.value(i);
        }
        return sum;
    }

    public double weight(Enum<?> feature) {
        return weights[feature.ordinal()];
    }

    public float[] weights() {
        return Arrays.copyOf(weights, weights.length);
    }

    /// The logistic function: a score as a probability.
    public static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
