package org.citaat.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Example.Marked;

/// Counts how often the engine tells through what words came, and that they were denied, as marked-up examples do.
final class CircumstancesScore {
    private int ways;
    private int rightWays;
    private int toldWays;
    private int denied;
    private int rightDenied;
    private int toldDenied;
    private final List<String> errors = new ArrayList<>();

    void add(Example example) throws InterruptedException {
        Map<Character, List<TextSpan>> told = new HashMap<>();
        for (Quote quote : Engine.find(example.language(), example.text())) {
            for (Marked marked : example.quotes()) {
                if (quote.segments().stream()
                        .anyMatch(segment -> 2 * segment.overlap(marked.span()) > segment.length())) {
                    if (quote.via() != null) {
                        told.computeIfAbsent(marked.letter(), ignored -> new ArrayList<>()).add(quote.via());
                    }
                    denials(example, marked, quote);
                }
            }
        }
        example.ways().forEach((letter, spans) -> count(example, letter, told.getOrDefault(letter, List.of())));
        told.keySet().removeAll(example.ways().keySet());
        toldWays += told.size();
        told.forEach((letter, spans) -> errors
                .add("FALSE " + example.id() + letter + ": " + spans.getFirst().in(example.text())));
    }

    private void denials(Example example, Marked marked, Quote quote) {
        denied += marked.denied() ? 1 : 0;
        toldDenied += quote.denied() ? 1 : 0;
        rightDenied += marked.denied() && quote.denied() ? 1 : 0;
        if (marked.denied() != quote.denied()) {
            errors.add("DENIED? " + example.id() + " " + quote.denied() + ": " + marked.span().in(example.text()));
        }
    }

    private void count(Example example, char letter, List<TextSpan> told) {
        ways++;
        toldWays += told.isEmpty() ? 0 : 1;
        boolean right = told.stream()
                .anyMatch(way -> example.waysOf(letter).stream().anyMatch(span -> span.overlap(way) > 0));
        rightWays += right ? 1 : 0;
        if (!right) {
            errors.add("MISSED " + example.id() + letter + ": " + example.waysOf(letter).getFirst().in(example.text())
                    + (told.isEmpty() ? "" : " told: " + told.getFirst().in(example.text())));
        }
    }

    /// What was missed and what was told wrongly, for whoever improves the engine.
    List<String> errors() {
        return errors;
    }

    /// The share of the ways marked that are told, in percent.
    double recall() {
        return ways == 0 ? 100 : 100.0 * rightWays / ways;
    }

    /// The share of the ways told that are right, in percent.
    double precision() {
        return toldWays == 0 ? 100 : 100.0 * rightWays / toldWays;
    }

    int denialsMissed() {
        return denied - rightDenied;
    }

    int denialsTooMany() {
        return toldDenied - rightDenied;
    }

    @Override
    public String toString() {
        return "ways %d of %d, %d told; denied %d of %d, %d told".formatted(rightWays, ways, toldWays, rightDenied,
                denied, toldDenied);
    }
}
