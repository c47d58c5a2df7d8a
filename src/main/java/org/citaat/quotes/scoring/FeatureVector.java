package org.citaat.quotes.scoring;

import java.util.Arrays;

/// The features of one thing to be judged: numbers of features and their values. Reused, to spare memory.
public final class FeatureVector {
    private static final int ROOM = 64;

    private int[] features;
    private float[] values;
    private int size;

    public FeatureVector() {
        this(new int[ROOM], new float[ROOM], 0);
    }

    private FeatureVector(int[] features, float[] values, int size) {
        this.features = features;
        this.values = values;
        this.size = size;
    }

    public void clear() {
        size = 0;
    }

    private void makeRoom() {
        if (size == features.length) {
            features = Arrays.copyOf(features, size * 2 + 1);
            values = Arrays.copyOf(values, size * 2 + 1);
        }
    }

    public void add(Enum<?> feature, double value) {
        makeRoom();
        features[size] = feature.ordinal();
        values[size++] = (float) value;
    }

    public void add(Enum<?> feature) {
        add(feature, 1);
    }

    public void addIf(boolean holds, Enum<?> feature) {
        if (holds) {
            add(feature, 1);
        }
    }

    /// Adds all of another.
    public void addAll(FeatureVector other) {
        for (int i = 0; i < other.size; i++) {
            makeRoom();
            features[size] = other.features[i];
            values[size++] = other.values[i];
        }
    }

    public int size() {
        return size;
    }

    public int feature(int index) {
        return features[index];
    }

    public float value(int index) {
        return values[index];
    }

    /// An independent copy that takes no more room than it needs.
    public FeatureVector copy() {
        return new FeatureVector(Arrays.copyOf(features, size), Arrays.copyOf(values, size), size);
    }
}
