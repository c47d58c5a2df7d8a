package org.citaat.ui.shell;

import org.citaat.model.Edit;

/// What was just done, for the undo line.
///
/// @param how whether it was done, undone, or done again
public record Done(Edit edit, How how) {
    /// Whether it was done, undone, or done again.
    public enum How {
        DONE, UNDONE, REDONE
    }
}
