package org.citaat.reading.html.body;

import org.citaat.model.BlockKind;

/// A block as it stands on a page.
///
/// @param text tidy and not empty
/// @param linkShare from 0 to 1: how much of the text is inside links
/// @param origin what the mark-up says of it
record Piece(BlockKind kind, String text, double linkShare, Origin origin) {
    /// What the mark-up around a block says of it, besides its kind.
    enum Origin {
        PLAIN, PULL_QUOTE, BYLINE, KICKER
    }
}
