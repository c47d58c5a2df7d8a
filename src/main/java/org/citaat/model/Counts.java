package org.citaat.model;

/// How much a library holds; rejected quotations are not counted.
public record Counts(int articles, int quotes, int open) {}
