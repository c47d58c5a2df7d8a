package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Pairs what must be found with what was found, one to one, those that share most first.
final class Matching {
    /// A required unit and the found one that it goes with, by number.
    record Pair(int required, int found) {}

    private record Shared(int required, int found, double jaccard) {}

    private Matching() {}

    /// @param least how much a pair must share, 0 to 1
    static List<Pair> of(List<Unit> required, List<Unit> found, double least) {
        List<Shared> candidates = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            for (int j = 0; j < found.size(); j++) {
                double jaccard = Units.jaccard(required.get(i).span(), found.get(j).span());
                if (jaccard >= least) {
                    candidates.add(new Shared(i, j, jaccard));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Shared::jaccard).reversed());
        BitSet requiredTaken = new BitSet();
        BitSet foundTaken = new BitSet();
        List<Pair> pairs = new ArrayList<>();
        for (Shared each : candidates) {
            if (!requiredTaken.get(each.required()) && !foundTaken.get(each.found())) {
                requiredTaken.set(each.required());
                foundTaken.set(each.found());
                pairs.add(new Pair(each.required(), each.found()));
            }
        }
        return pairs;
    }
}
