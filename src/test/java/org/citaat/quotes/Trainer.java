package org.citaat.quotes;

import java.util.List;
import org.citaat.quotes.TrainingSet.Case;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.LinearModel;

/// Fits the weights of a linear choice by full-batch gradient descent (Adam) on the softmax loss with an L2 penalty.
/// The same cases in the same order give the same weights.
final class Trainer {
    private static final int ROUNDS = 600;
    private static final double RATE = 0.05;

    private final double penalty;

    Trainer(double penalty) {
        this.penalty = penalty;
    }

    LinearModel fit(List<Case> cases, int features) {
        double[] weights = new double[features];
        double[] mean = new double[features];
        double[] square = new double[features];
        for (int round = 1; round <= ROUNDS; round++) {
            double[] gradient = gradient(cases, weights);
            for (int k = 0; k < features; k++) {
                double slope = gradient[k] / cases.size() + penalty * weights[k] / cases.size();
                mean[k] = 0.9 * mean[k] + 0.1 * slope;
                square[k] = 0.999 * square[k] + 0.001 * slope * slope;
                double step = mean[k] / (1 - Math.pow(0.9, round));
                double scale = Math.sqrt(square[k] / (1 - Math.pow(0.999, round))) + 1e-8;
                weights[k] -= RATE * step / scale;
            }
        }
        float[] result = new float[features];
        for (int k = 0; k < features; k++) {
            result[k] = Math.round(weights[k] * 1000) / 1000f;
        }
        return new LinearModel(result);
    }

    private static double[] gradient(List<Case> cases, double[] weights) {
        double[] gradient = new double[weights.length];
        for (Case each : cases) {
            double[] chance = chances(each, weights);
            double right = 0;
            for (int i = 0; i < chance.length; i++) {
                right += each.right().get(i) ? chance[i] : 0;
            }
            for (int i = 0; i < chance.length; i++) {
                double target = each.right().get(i) ? chance[i] / Math.max(right, 1e-12) : 0;
                FeatureVector vector = each.choices().get(i);
                for (int k = 0; k < vector.size(); k++) {
                    gradient[vector.feature(k)] += (chance[i] - target) * vector.value(k);
                }
            }
        }
        return gradient;
    }

    private static double[] chances(Case each, double[] weights) {
        double[] scores = new double[each.choices().size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < scores.length; i++) {
            FeatureVector vector = each.choices().get(i);
            for (int k = 0; k < vector.size(); k++) {
                scores[i] += weights[vector.feature(k)] * vector.value(k);
            }
            most = Math.max(most, scores[i]);
        }
        double sum = 0;
        for (int i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - most);
            sum += scores[i];
        }
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= sum;
        }
        return scores;
    }

    /// The share of cases in which the best choice is right.
    static double accuracy(List<Case> cases, LinearModel model) {
        int right = 0;
        for (Case each : cases) {
            int best = 0;
            for (int i = 1; i < each.choices().size(); i++) {
                best = model.score(each.choices().get(i)) > model.score(each.choices().get(best)) ? i : best;
            }
            right += each.right().get(best) ? 1 : 0;
        }
        return cases.isEmpty() ? 0 : (double) right / cases.size();
    }
}
