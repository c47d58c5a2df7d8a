package org.citaat.quotes;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.citaat.quotes.TrainingSet.Case;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;

/// Fits a network by full-batch gradient descent (Adam) on the softmax loss with an L2 penalty. The same cases in the same
/// order give the same weights.
final class Trainer {
    private static final int ROUNDS = 400;
    private static final double RATE = 0.03;
    private static final double SPREAD = 0.3;

    private final int features;
    private final int hidden;
    private final double penalty;
    private final double hiddenPenalty;
    /// Direct weights, then inward, then outward, then biases.
    private final double[] weights;
    private final double[] gradient;

    /// @param hidden how many hidden units
    /// @param penalty of the direct weights
    /// @param hiddenPenalty of those of the hidden units
    Trainer(int features, int hidden, double penalty, double hiddenPenalty) {
        this.features = features;
        this.hidden = hidden;
        this.penalty = penalty;
        this.hiddenPenalty = hiddenPenalty;
        this.weights = new double[features + features * hidden + 2 * hidden];
        this.gradient = new double[weights.length];
        Random random = new Random(1);
        for (int i = features; i < weights.length - hidden; i++) {
            weights[i] = random.nextGaussian() * SPREAD;
        }
    }

    Network fit(List<Case> cases) {
        double[] mean = new double[weights.length];
        double[] square = new double[weights.length];
        for (int round = 1; round <= ROUNDS; round++) {
            Arrays.fill(gradient, 0);
            cases.forEach(this::learn);
            for (int k = 0; k < weights.length; k++) {
                double slope = (gradient[k] + penaltyOf(k) * weights[k]) / cases.size();
                mean[k] = 0.9 * mean[k] + 0.1 * slope;
                square[k] = 0.999 * square[k] + 0.001 * slope * slope;
                double step = mean[k] / (1 - StrictMath.pow(0.9, round));
                double scale = Math.sqrt(square[k] / (1 - StrictMath.pow(0.999, round))) + 1e-8;
                weights[k] -= RATE * step / scale;
            }
        }
        return network();
    }

    private double penaltyOf(int weight) {
        return weight < features ? penalty : weight < weights.length - hidden ? hiddenPenalty : 0;
    }

    private Network network() {
        int out = features + features * hidden;
        return new Network(rounded(0, features), rounded(features, out), rounded(out, out + hidden),
                rounded(out + hidden, weights.length));
    }

    private float[] rounded(int from, int to) {
        float[] result = new float[to - from];
        for (int k = from; k < to; k++) {
            result[k - from] = Math.round(weights[k] * 1000) / 1000f;
        }
        return result;
    }

    private void learn(Case each) {
        int choices = each.choices().size();
        double[][] units = new double[choices][hidden];
        double[] chance = new double[choices];
        for (int i = 0; i < choices; i++) {
            chance[i] = score(each.choices().get(i), units[i]);
        }
        softmax(chance);
        double right = 0;
        for (int i = 0; i < choices; i++) {
            right += each.right().get(i) ? chance[i] : 0;
        }
        for (int i = 0; i < choices; i++) {
            double target = each.right().get(i) ? chance[i] / Math.max(right, 1e-12) : 0;
            back(each.choices().get(i), units[i], chance[i] - target);
        }
    }

    private double score(FeatureVector vector, double[] units) {
        int out = features + features * hidden;
        System.arraycopy(weights, out + hidden, units, 0, hidden);
        double sum = 0;
        for (int k = 0; k < vector.size(); k++) {
            int feature = vector.feature(k);
            sum += weights[feature] * vector.value(k);
            for (int j = 0; j < hidden; j++) {
                units[j] += weights[features + feature * hidden + j] * vector.value(k);
            }
        }
        for (int j = 0; j < hidden; j++) {
            units[j] /= 1 + Math.abs(units[j]);
            sum += weights[out + j] * units[j];
        }
        return sum;
    }

    private void back(FeatureVector vector, double[] units, double error) {
        int out = features + features * hidden;
        double[] inner = new double[hidden];
        for (int j = 0; j < hidden; j++) {
            gradient[out + j] += error * units[j];
            double flat = 1 - Math.abs(units[j]);
            inner[j] = error * weights[out + j] * flat * flat;
            gradient[out + hidden + j] += inner[j];
        }
        for (int k = 0; k < vector.size(); k++) {
            int feature = vector.feature(k);
            gradient[feature] += error * vector.value(k);
            for (int j = 0; j < hidden; j++) {
                gradient[features + feature * hidden + j] += inner[j] * vector.value(k);
            }
        }
    }

    private static void softmax(double[] scores) {
        double most = Arrays.stream(scores).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = StrictMath.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
    }

    /// The share of cases in which the best choice is right.
    static double accuracy(List<Case> cases, Network network) {
        int right = 0;
        for (Case each : cases) {
            int best = 0;
            for (int i = 1; i < each.choices().size(); i++) {
                best = network.score(each.choices().get(i)) > network.score(each.choices().get(best)) ? i : best;
            }
            right += each.right().get(best) ? 1 : 0;
        }
        return cases.isEmpty() ? 0 : (double) right / cases.size();
    }
}
