package org.citaat.model;

/// Some words of one or both of two versions, side by side.
///
/// @param change never [Change#CHANGED]
public record ComparedWords(Change change, String text) {}
