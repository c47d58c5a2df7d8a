package org.citaat.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.citaat.cli.MarkedTextFile.Entry;
import org.citaat.cli.evaluation.Evaluation;
import org.citaat.cli.evaluation.FiguresText;
import org.citaat.cli.evaluation.MarkedText;
import org.citaat.cli.evaluation.MarkedTextReader;
import org.citaat.cli.evaluation.Mistake;
import org.citaat.cli.evaluation.Rules;
import org.citaat.cli.evaluation.Rules.Leniency;
import org.citaat.cli.evaluation.View;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `citaat evaluate`: how right the quotations of marked texts are.
@Command(name = "evaluate", mixinStandardHelpOptions = true, description = "Compares the quotations that people marked "
        + "in texts with those that Citaat finds, or with those of a file, and prints how right they are in per cent.")
final class EvaluateCommand implements Callable<Integer> {
    /// Always the same sample of mistakes, so that two runs can be compared.
    private static final long SAMPLE = 7;

    private final Supplier<QuoteFinder> finder;
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "GOLD", description = "JSON Lines: texts with the quotations people marked.")
    private Path gold = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "PREDICTED", description = "JSON Lines: the quotations that a "
            + "program found, as \"citaat quotes --records\" prints them. Without it, Citaat looks for them.")
    private @Nullable Path predicted;

    @Option(names = "--view", paramLabel = "VIEW", description = "What must be found: direct (wholly in marks), quoted "
            + "(and the marked pieces of mixed speech) or all (and indirect speech). Default: ${DEFAULT-VALUE}.")
    private View view = View.DIRECT;

    @Option(names = "--min-words", paramLabel = "N", description = "Leave out quotations of fewer words.")
    private int shortest;

    @Option(names = "--attributed-only", description = "Leave out found quotations without a speaker.")
    private boolean attributedOnly;

    @Option(names = "--with-reported", description = "With --view all, look also for speech that is only told of.")
    private boolean withReported;

    @Option(names = "--indirect", description = "Let Citaat find indirect speech, too.")
    private boolean indirect;

    @Option(names = "--by-language", description = "Print the figures of each language, too.")
    private boolean byLanguage;

    @Option(names = "--errors", paramLabel = "N", description = "List so many of the mistakes, picked at random.")
    private int errors;

    EvaluateCommand(Supplier<QuoteFinder> finder, Console console) {
        this.finder = finder;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (spec != null && (shortest < 0 || errors < 0)) {
            throw new ParameterException(spec.commandLine(), "--min-words and --errors take no negative numbers.");
        }
        Map<String, Entry> marked = new MarkedTextFile(gold, console).read(EvaluateCommand::gold);
        Map<String, Entry> given = predicted == null
                ? Map.of()
                : new MarkedTextFile(predicted, console).read(MarkedTextReader::predicted);
        if (marked == null || given == null) {
            return CommandLineInterface.FAILED;
        }
        if (marked.isEmpty()) {
            console.message(gold.toString(), "There are no texts in it.");
            return CommandLineInterface.FAILED;
        }
        evaluate(marked, given);
        tellUnmatched(marked.keySet(), given.keySet());
        return CommandLineInterface.DONE;
    }

    /// A wrong id would else look like quotations that nobody found.
    private void tellUnmatched(Set<String> marked, Set<String> given) {
        long unknown = given.stream().filter(id -> !marked.contains(id)).count();
        long missing = predicted == null ? 0 : marked.stream().filter(id -> !given.contains(id)).count();
        if (unknown > 0 || missing > 0) {
            console.message(String.valueOf(predicted), unknown + " of its texts are not in " + gold + ", and " + missing
                    + " of the texts there are not in it: they count as texts in which nothing was found.");
        }
    }

    /// Whatever the engine could not take must be told with the line's number, too.
    private static MarkedText gold(Map<String, Object> object) {
        MarkedText marked = MarkedTextReader.gold(object);
        QuoteRecords.article(object);
        return marked;
    }

    private void evaluate(Map<String, Entry> marked, Map<String, Entry> given)
            throws IOException, InterruptedException {
        Evaluation all = new Evaluation(rules());
        Map<String, Evaluation> languages = new TreeMap<>();
        for (Entry entry : marked.values()) {
            MarkedText found = predicted == null ? find(entry) : found(given.get(entry.marked().id()));
            all.add(entry.marked(), found);
            if (byLanguage) {
                languages.computeIfAbsent(entry.marked().language(), ignored -> new Evaluation(rules()))
                        .add(entry.marked(), found);
            }
        }
        print(all, "");
        if (byLanguage) {
            for (Map.Entry<String, Evaluation> language : languages.entrySet()) {
                console.line("");
                print(language.getValue(), language.getKey());
            }
        }
        print(all.mistakes());
    }

    private Rules rules() {
        Set<Leniency> leniencies = EnumSet.noneOf(Leniency.class);
        if (attributedOnly) {
            leniencies.add(Leniency.ATTRIBUTED_ONLY);
        }
        if (withReported) {
            leniencies.add(Leniency.WITH_REPORTED);
        }
        return new Rules(view, shortest, leniencies);
    }

    /// Through the very objects that `citaat quotes --records` prints, so that both give the same figures.
    private MarkedText find(Entry entry) throws InterruptedException {
        return MarkedTextReader
                .predicted(new QuoteRecords(QuoteSearch.of(finder.get(), indirect)).answer(entry.object()));
    }

    private static @Nullable MarkedText found(@Nullable Entry entry) {
        return entry == null ? null : entry.marked();
    }

    private void print(Evaluation evaluation, String language) throws IOException {
        for (String line : FiguresText.lines(evaluation.figures(), view, language)) {
            console.line(line);
        }
    }

    private void print(List<Mistake> mistakes) throws IOException {
        List<Mistake> sample = new ArrayList<>(mistakes);
        Collections.shuffle(sample, new Random(SAMPLE));
        for (Mistake mistake : sample.subList(0, Math.min(errors, sample.size()))) {
            console.line(FiguresText.line(mistake));
        }
    }
}
