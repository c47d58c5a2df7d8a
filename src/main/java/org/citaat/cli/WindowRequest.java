package org.citaat.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// How the window is to be opened.
///
/// @param library the library's file; empty for the user's own
/// @param sample whether the sample articles are to be taken in first
/// @param arguments files and addresses to take in, as given; the files exist
public record WindowRequest(Optional<Path> library, boolean sample, List<String> arguments) {
    public WindowRequest {
        arguments = List.copyOf(arguments);
    }
}
