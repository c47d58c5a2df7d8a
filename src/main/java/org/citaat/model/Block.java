package org.citaat.model;

/// One block of an article's text: its kind and where it stands.
public record Block(BlockKind kind, TextSpan span) {}
