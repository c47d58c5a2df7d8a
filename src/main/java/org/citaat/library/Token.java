package org.citaat.library;

/// A folded word, and where it stands in the text it was folded from, in UTF-16 code units.
record Token(String word, int start, int end) {}
