package org.citaat.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.citaat.app.ImportRequest.LocalFile;
import org.citaat.app.Requests;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `citaat` without a command: the window.
@Command(name = "citaat", mixinStandardHelpOptions = true, version = "Citaat "
        + Citaat.VERSION, description = "Finds who said what in news articles, keeps it, and cites it. Without a command it opens its window.", footer = {
                "", "Exit codes: 0 done; 1 something failed, the rest was done; 2 wrong use."})
final class Citaat implements Callable<Integer> {
    static final String VERSION = "0.1.0";

    private final WindowStarter window;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--library", paramLabel = "FILE", description = "The library to open instead of your own.")
    private @Nullable Path library;

    @Option(names = "--sample", description = "Take in the sample articles first.")
    private boolean sample;

    @Parameters(arity = "0..*", paramLabel = "FILE|URL", description = "Files and web addresses to take in.")
    private List<String> documents = new ArrayList<>();

    Citaat(WindowStarter window) {
        this.window = window;
    }

    @Override
    public Integer call() {
        documents.forEach(this::check);
        return window.open(new WindowRequest(Optional.ofNullable(library), sample, documents));
    }

    /// A mistyped command must not open a window. What is plainly meant as a file may be missing: the window shows it as failed,
    /// beside the others that came.
    private void check(String document) {
        boolean known;
        try {
            known = !(Requests.argument(document) instanceof LocalFile(Path file)) || Files.exists(file)
                    || document.indexOf('.') >= 0 || document.indexOf('/') >= 0;
        } catch (InvalidPathException noName) {
            known = false;
        }
        if (!known && spec != null) {
            throw new ParameterException(spec.commandLine(), "There is no command and no file \"" + document + "\".");
        }
    }
}
