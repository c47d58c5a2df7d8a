package org.citaat.cli;

/// Opens the window. The command line calls it when it is given no command, and knows nothing else of windows.
@FunctionalInterface
public interface WindowStarter {
    /// Opens the window and returns when the program is to end.
    ///
    /// @return the program's exit code
    int open(WindowRequest request);
}
