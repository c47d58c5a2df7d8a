package org.citaat.model;

import java.util.List;

/// What another program wrote out of its library, in its own order.
///
/// @param tool as people call it: "Pocket", "wallabag"; for formats that many programs write, the format: "RIS", "BibTeX",
///        "CSL-JSON", "Bookmarks"
/// @param items each address once
public record Export(String tool, List<SavedItem> items) {
    public Export {
        items = List.copyOf(items);
    }
}
