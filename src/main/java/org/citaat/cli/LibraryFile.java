package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.citaat.library.Library;
import org.citaat.library.LibraryException;
import org.jspecify.annotations.Nullable;

/// A library that a command only reads.
final class LibraryFile {
    private LibraryFile() {}

    /// What a command does with its library.
    @FunctionalInterface
    interface Work {
        /// The command's exit code.
        int with(Library library) throws IOException;
    }

    /// Opens a library, works with it and closes it; where it cannot be read, says why.
    ///
    /// @return the exit code
    static int open(Path file, InstantSource clock, Console console, Work work) throws IOException {
        String wrong = refusal(file);
        if (wrong != null) {
            console.message(file.toString(), wrong);
            return CommandLineInterface.FAILED;
        }
        try (Library library = Library.open(file, clock)) {
            return work.with(library);
        } catch (LibraryException failed) {
            console.message(file.toString(), FailureWords.of(failed));
            return CommandLineInterface.FAILED;
        }
    }

    /// Why it cannot be opened; null where it can. A library that is only read must not be made: opening would make one of a
    /// missing or an empty file.
    private static @Nullable String refusal(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "There is no such library.";
        }
        return Files.isRegularFile(file) && Files.size(file) > 0 ? null : "This is no library of Citaat.";
    }
}
