package org.citaat.model;

/// One reason, with the words of the article it rests on (empty where it rests on none).
public record Reason(ReasonKind kind, String words) {}
