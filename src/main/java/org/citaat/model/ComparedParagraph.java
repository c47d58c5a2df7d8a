package org.citaat.model;

import java.util.List;

/// A paragraph of one or both of two versions.
///
/// @param words all of it: of a changed one, those of both versions in the order of reading
public record ComparedParagraph(Change change, List<ComparedWords> words) {
    public ComparedParagraph {
        words = List.copyOf(words);
    }
}
