package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.citaat.app.ExportLearnt;
import org.citaat.library.Library;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `citaat learnt`: what a library has learnt from its user.
@Command(name = "learnt", mixinStandardHelpOptions = true, description = "Lists what a library has learnt from your "
        + "decisions: names, words, and words that wait for your yes or no.")
final class LearntCommand implements Callable<Integer> {
    private final InstantSource clock;
    private final Console console;

    @Option(names = "--library", required = true, paramLabel = "FILE", description = "The library's file.")
    private Path file = Path.of("");

    @Option(names = "--export", paramLabel = "FILE", description = "Write it as JSON to a file instead.")
    private @Nullable Path export;

    LearntCommand(InstantSource clock, Console console) {
        this.clock = clock;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return LibraryFile.open(file, clock, console,
                library -> export == null ? list(library.learnt()) : export(library, export));
    }

    private int export(Library library, Path to) {
        return switch (new ExportLearnt(library).to(to)) {
            case WRITTEN -> CommandLineInterface.DONE;
            case NOT_WRITTEN -> {
                console.message(to.toString(), "This file cannot be written.");
                yield CommandLineInterface.FAILED;
            }
        };
    }

    private int list(Learnt learnt) throws IOException {
        for (LearntName name : learnt.names()) {
            console.line(name.name() + " · " + lower(name.kind()) + " · " + String.join(", ", name.written())
                    + (name.active() ? "" : " · not used"));
        }
        for (LearntWord word : learnt.words()) {
            if (word.offered() || word.state() != LearntWord.State.GATHERED) {
                console.line(word.word() + " · " + word.language() + " · " + lower(word.kind()) + " · "
                        + (word.offered() ? "offered" : lower(word.state())));
            }
        }
        return CommandLineInterface.DONE;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
