package org.citaat.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.citaat.app.Documents;
import org.citaat.app.FeedDocuments;
import org.citaat.library.LibraryException;
import org.citaat.quotes.QuoteFinder;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The commands. Results go to one stream and messages to another, both in UTF-8; the program is never ended from here.
public final class CommandLineInterface {
    /// Exit codes; picocli uses 2 for wrong use.
    static final int DONE = 0;
    static final int FAILED = 1;
    /// What a shell reports of a program ended by Ctrl+C.
    static final int INTERRUPTED = 130;

    private final CommandLine commands;
    private final Console console;

    /// @param finder asked for only by commands that need it; gives the same one each time
    /// @param window called where there is no command
    public CommandLineInterface(Documents documents, FeedDocuments feeds, Supplier<QuoteFinder> finder,
            InstantSource clock,
            WindowStarter window, InputStream in, PrintStream out, PrintStream err) {
        this.console = new Console(in, out, err);
        DocumentRun run = new DocumentRun(documents, clock, console);
        this.commands = new CommandLine(new Citaat(window))
                .addSubcommand(new QuotesCommand(run, finder, console))
                .addSubcommand(new ReadCommand(run, documents, finder, console))
                .addSubcommand(new FeedCommand(run, feeds, console))
                .addSubcommand(new ImportCommand(documents, finder, clock, console))
                .addSubcommand(new SearchCommand(clock, console))
                .addSubcommand(new LearntCommand(clock, console))
                .addSubcommand(new EvaluateCommand(finder, console));
        settle();
    }

    private void settle() {
        commands.setOut(writer(console.out())).setErr(writer(console.err()))
                // "@name" is a file's name here, not a file of arguments
                .setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(Help.defaultColorScheme(Ansi.OFF))
                .setParameterExceptionHandler((wrong, arguments) -> explain(wrong))
                .setExecutionExceptionHandler((failed, command, parsed) -> explain(failed));
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /// Runs one command.
    ///
    /// @return the exit code: 0 done, 1 something failed (the rest was done), 2 wrong use, else what the window says
    public int run(String... arguments) {
        return commands.execute(arguments);
    }

    private int explain(ParameterException wrong) {
        String name = wrong.getCommandLine().getCommandSpec().qualifiedName();
        console.message(name, String.valueOf(wrong.getMessage()));
        UnmatchedArgumentException.printSuggestions(wrong, console.err());
        console.message(name, "Try '" + name + " --help'.");
        return wrong.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
    }

    private int explain(Exception failed) {
        switch (failed) {
            case BrokenPipeException _ -> {
                return FAILED;
            }
            case InterruptedException _ -> {
                Thread.currentThread().interrupt();
                return INTERRUPTED;
            }
            case LibraryException library -> console.message("citaat", FailureWords.of(library));
            default -> console.message("citaat", FailureWords.of(failed));
        }
        return FAILED;
    }
}
