package org.citaat.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.citaat.export.LearntJson;
import org.citaat.library.Library;

/// Writes what was learnt to a file of the user's.
public final class ExportLearnt {
    /// How it ended.
    public enum Outcome {
        WRITTEN,
        /// The place cannot be written to, or has no room.
        NOT_WRITTEN
    }

    private final Library library;

    public ExportLearnt(Library library) {
        this.library = library;
    }

    /// JSON in UTF-8, in place of what the file held.
    public Outcome to(Path file) {
        try {
            Files.writeString(file, LearntJson.of(library.learnt()));
            return Outcome.WRITTEN;
        } catch (IOException cannot) {
            return Outcome.NOT_WRITTEN;
        }
    }
}
