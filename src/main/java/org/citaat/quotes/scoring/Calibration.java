package org.citaat.quotes.scoring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes what the models score into probabilities that hold: of a hundred that are said to be right at 0.9, ninety are. A
/// line for each curve, `quote` and `speaker`: how steep, where it begins, what it takes off where the speaker is told by
/// a pronoun or a noun, and what it takes off where the speech goes on from before; then, for each language that was
/// measured, a line with its code and what it adds to both curves.
public final class Calibration {
    /// How a score becomes a probability.
    ///
    /// @param slope how much of the score is believed
    /// @param bias what is added to it
    /// @param resolved added where the name is not told beside the words
    /// @param goesOn added where the speech goes on from a quotation before
    public record Curve(double slope, double bias, double resolved, double goesOn) {
        double of(double probability, boolean isResolved, boolean goes, double more) {
            return Network.probability(slope * logit(probability) + bias + (isResolved ? resolved : 0)
                    + (goes ? goesOn : 0) + more);
        }
    }

    private static final double NEARLY = 1e-6;

    private final Curve quote;
    private final Curve speaker;
    /// For a language, what is added for a quotation and for its speaker.
    private final Map<String, double[]> languages;

    /// @param languages for a language's code, what is added for a quotation and for its speaker
    public Calibration(Curve quote, Curve speaker, Map<String, double[]> languages) {
        this.quote = quote;
        this.speaker = speaker;
        this.languages = Map.copyOf(languages);
    }

    /// Believes every score.
    public static Calibration none() {
        Curve plain = new Curve(1, 0, 0, 0);
        return new Calibration(plain, plain, Map.of());
    }

    /// Reads `resource` beside this class.
    public static Calibration read(String resource) {
        try (InputStream stream = Calibration.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IOException("no resource " + resource);
            }
            return of(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// From the lines of a file.
    public static Calibration of(List<String> lines) {
        Map<String, double[]> numbers = new HashMap<>();
        lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> numbers.put(line.substring(0, line.indexOf(' ')), numbers(line)));
        Curve quote = curve(numbers.remove("quote"));
        return new Calibration(quote, curve(numbers.remove("speaker")), numbers);
    }

    private static Curve curve(double @Nullable [] numbers) {
        if (numbers == null) {
            throw new IllegalArgumentException("a curve is missing");
        }
        return new Curve(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static double[] numbers(String line) {
        String[] parts = line.split(" ", -1);
        double[] numbers = new double[parts.length - 1];
        for (int i = 1; i < parts.length; i++) {
            numbers[i - 1] = Double.parseDouble(parts[i]);
        }
        return numbers;
    }

    /// How probable it is that words are a quotation.
    ///
    /// @param probability what the model says
    public double quote(String language, double probability) {
        return quote.of(probability, false, false, added(language, 0));
    }

    /// How probable it is that the speaker is right.
    ///
    /// @param probability what the model says
    /// @param resolved whether a pronoun or a noun tells who speaks
    /// @param goesOn whether the speech goes on from a quotation before
    public double speaker(String language, double probability, boolean resolved, boolean goesOn) {
        return speaker.of(probability, resolved, goesOn, added(language, 1));
    }

    private double added(String language, int curve) {
        double[] numbers = languages.get(language);
        return numbers == null ? 0 : numbers[curve];
    }

    /// The score of a probability; never infinite.
    public static double logit(double probability) {
        double kept = Math.min(1 - NEARLY, Math.max(NEARLY, probability));
        return Math.log(kept / (1 - kept));
    }
}
