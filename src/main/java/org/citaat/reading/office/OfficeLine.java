package org.citaat.reading.office;

import org.citaat.model.BlockKind;

/// One paragraph of a document.
///
/// @param text tidy and not empty
/// @param title whether the document's style calls it the title
record OfficeLine(BlockKind kind, String text, boolean title) {}
