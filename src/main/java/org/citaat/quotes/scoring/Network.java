package org.citaat.quotes.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// A score over features: a weight for each, and one layer of hidden units for what holds only together. The units bend by
/// x / (1 + |x|), which gives the same number on every machine. Safe for several threads at once.
///
/// The file has a line for each feature, its name, its weight and its weight in each hidden unit; then a line `out` with
/// the weights of the units and a line `bias` with what each unit begins at.
public final class Network {
    private final int hidden;
    private final float[] direct;
    /// For each feature, its weight in each unit.
    private final float[] inward;
    private final float[] out;
    private final float[] bias;

    /// @param direct a weight for each feature
    /// @param inward for each feature in turn, its weight in each unit
    /// @param out a weight for each unit
    /// @param bias for each unit, what it begins at
    public Network(float[] direct, float[] inward, float[] out, float[] bias) {
        if (inward.length != direct.length * out.length || bias.length != out.length) {
            throw new IllegalArgumentException("weights do not fit each other");
        }
        this.hidden = out.length;
        this.direct = direct.clone();
        this.inward = inward.clone();
        this.out = out.clone();
        this.bias = bias.clone();
    }

    /// One that finds everything equally likely.
    public static Network none(int features) {
        return new Network(new float[features], new float[0], new float[0], new float[0]);
    }

    /// Reads `resource` beside this class. A feature without a line weighs nothing; a line without a feature is refused.
    public static <E extends Enum<E>> Network read(String resource, Class<E> features) {
        try (InputStream stream = Network.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("no resource " + resource);
            }
            return read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)), features);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static <E extends Enum<E>> Network read(BufferedReader lines, Class<E> features) throws IOException {
        int count = features.getEnumConstants().length;
        float[] direct = new float[count];
        float[] inward = new float[0];
        float[] out = new float[0];
        float[] bias = new float[0];
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split(" ", -1);
            switch (parts[0]) {
                case "out" -> out = numbers(parts, 1);
                case "bias" -> bias = numbers(parts, 1);
                default -> {
                    int feature = Enum.valueOf(features, parts[0]).ordinal();
                    int units = parts.length - 2;
                    inward = inward.length == 0 ? new float[count * units] : inward;
                    direct[feature] = Float.parseFloat(parts[1]);
                    System.arraycopy(numbers(parts, 2), 0, inward, feature * units, units);
                }
            }
        }
        return new Network(direct, inward, out, bias);
    }

    /// The lines of a file that [#read] reads, each number with three decimals.
    public <E extends Enum<E>> String lines(Class<E> features) {
        StringBuilder lines = new StringBuilder();
        for (E feature : features.getEnumConstants()) {
            lines.append(feature.name()).append(String.format(Locale.ROOT, " %.3f", direct[feature.ordinal()]));
            line(lines, inward, feature.ordinal() * hidden, hidden);
        }
        line(lines.append("out"), out, 0, hidden);
        line(lines.append("bias"), bias, 0, hidden);
        return lines.toString();
    }

    private static void line(StringBuilder lines, float[] numbers, int from, int count) {
        for (int i = from; i < from + count; i++) {
            lines.append(String.format(Locale.ROOT, " %.3f", numbers[i]));
        }
        lines.append('\n');
    }

    private static float[] numbers(String[] parts, int from) {
        float[] numbers = new float[parts.length - from];
        for (int i = from; i < parts.length; i++) {
            numbers[i - from] = Float.parseFloat(parts[i]);
        }
        return numbers;
    }

    /// What some of the features come to, before the others are known.
    public record Begun(double direct, float[] units) {}

    /// The part of a score that the features of `vector` make.
    public Begun begin(FeatureVector vector) {
        float[] units = bias.clone();
        return new Begun(add(vector, 0, units), units);
    }

    public double score(FeatureVector vector) {
        float[] units = bias.clone();
        return end(add(vector, 0, units), units);
    }

    /// The score of the features begun with and those of `rest`.
    ///
    /// @param room at least as many numbers as there are hidden units; what is in it is lost
    public double score(Begun begun, FeatureVector rest, float[] room) {
        System.arraycopy(begun.units, 0, room, 0, hidden);
        return end(add(rest, begun.direct, room), room);
    }

    /// How many hidden units there are.
    public int hidden() {
        return hidden;
    }

    private double add(FeatureVector vector, double begun, float[] units) {
        double sum = begun;
        for (int i = 0; i < vector.size(); i++) {
            int feature = vector.feature(i);
            float value = vector.value(i);
            sum += direct[feature] * value;
            int from = feature * hidden;
            for (int unit = 0; unit < hidden; unit++) {
                units[unit] += inward[from + unit] * value;
            }
        }
        return sum;
    }

    private double end(double begun, float[] units) {
        double sum = begun;
        for (int unit = 0; unit < hidden; unit++) {
            sum += out[unit] * units[unit] / (1 + Math.abs(units[unit]));
        }
        return sum;
    }

    /// The logistic function: a score as a probability.
    public static double probability(double score) {
        return 1 / (1 + Math.exp(-score));
    }
}
