package org.citaat.model;

/// What became of something between two versions of a text.
public enum Change {
    SAME, ADDED, REMOVED,
    /// Of a paragraph: some words in it.
    CHANGED
}
