package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A library that a command only reads.
final class LibraryFile {
    private LibraryFile() {}

    /// Why it cannot be opened; null where it can. A library that is only read must not be made: opening would make one of a
    /// missing or an empty file.
    static @Nullable String refusal(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "There is no such library.";
        }
        return Files.isRegularFile(file) && Files.size(file) > 0 ? null : "This is no library of Citaat.";
    }
}
