package org.citaat.app;

/// How far a long work is.
///
/// @param failed of those done, how many need the user
public record Progress(int done, int failed, int total) {}
