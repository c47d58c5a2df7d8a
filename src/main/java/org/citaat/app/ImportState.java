package org.citaat.app;

import java.util.UUID;
import org.citaat.model.ImportOutcome;
import org.jspecify.annotations.Nullable;

/// Where an import is.
///
/// @param outcome null while it runs
public record ImportState(UUID id, ImportRequest request, ImportStep step, @Nullable ImportOutcome outcome) {
    public boolean running() {
        return outcome == null;
    }
}
