package org.citaat.ui.reader;

import org.citaat.model.TextSpan;

/// Words of the text that are set apart, and how.
public record Mark(TextSpan span, Kind kind) {
    /// How marked words look; each has its own line under the words, so that none is told by colour alone.
    public enum Kind {
        /// Words of a quotation.
        QUOTE("mark-quote"),
        /// Words of the selected quotation.
        SELECTED("mark-selected"),
        /// The same, for a moment after it was chosen.
        FLASH("mark-flash"),
        /// The selected quotation's speaker.
        SPEAKER("mark-speaker"),
        /// The selected quotation's reporting word.
        CUE("mark-cue");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        /// The style class.
        String style() {
            return style;
        }

        boolean isQuoted() {
            return this == QUOTE || this == SELECTED || this == FLASH;
        }
    }
}
