package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.citaat.cli.evaluation.MarkedText.MarkedQuote;
import org.citaat.cli.evaluation.Rules.Leniency;
import org.citaat.model.TextSpan;

/// What must be found in a text, what may be, and what was found, unit by unit.
final class Sides {
    /// Shared by so much, two units are the same quotation.
    static final double SAME = 0.8;

    private final Units units;
    private final Rules rules;
    private final List<Unit> required = new ArrayList<>();
    private final List<TextSpan> optional = new ArrayList<>();
    private final List<Unit> found = new ArrayList<>();
    private final Map<TextSpan, Integer> placeOf = new HashMap<>();
    /// Units that had to be cut or joined to fit: they match, but never exactly.
    private final Set<TextSpan> fitted = new HashSet<>();

    Sides(MarkedText gold, MarkedText predicted, Rules rules) {
        this.units = new Units(gold.text());
        this.rules = rules;
        for (int i = 0; i < predicted.quotes().size(); i++) {
            find(predicted.quotes().get(i), i);
        }
        List<Unit> wanted = new ArrayList<>();
        for (int i = 0; i < gold.quotes().size(); i++) {
            want(gold.quotes().get(i), i, wanted);
        }
        require(wanted);
        cutFound();
        joinFound();
    }

    List<Unit> required() {
        return required;
    }

    List<Unit> found() {
        return found;
    }

    boolean isFitted(Unit unit) {
        return fitted.contains(unit.span());
    }

    String words(Unit unit) {
        return unit.span().in(units.text());
    }

    /// Whether half of a unit lies where it counts neither for nor against.
    boolean isOptional(Unit unit) {
        int covered = optional.stream().mapToInt(zone -> zone.overlap(unit.span())).sum();
        return covered * 2 >= unit.span().length();
    }

    private void find(MarkedQuote quote, int number) {
        if (rules.has(Leniency.ATTRIBUTED_ONLY) && quote.speaker() == null) {
            return;
        }
        for (TextSpan span : units.of(quote.parts())) {
            if (units.words(span) >= rules.fewestWords()) {
                findOnce(new Unit(span, quote, number));
            }
        }
    }

    /// Of several quotations with the same words the first counts, and one with a speaker before one without.
    private void findOnce(Unit unit) {
        Integer place = placeOf.putIfAbsent(unit.span(), found.size());
        if (place == null) {
            found.add(unit);
        } else if (found.get(place).quote().speaker() == null && unit.quote().speaker() != null) {
            found.set(place, unit);
        }
    }

    private void want(MarkedQuote quote, int number, List<Unit> wanted) {
        List<TextSpan> whole = units.of(quote.parts());
        if (quote.arguable()) {
            optional.addAll(whole);
        } else if (rules.view() == View.ALL && (!quote.reported() || rules.has(Leniency.WITH_REPORTED))
                || rules.view() != View.ALL && quote.type().equals("direct") && !quote.reported()) {
            whole.forEach(span -> wanted.add(new Unit(span, quote, number)));
        } else if (rules.view() == View.QUOTED && quote.type().equals("mixed")) {
            whole.forEach(span -> wantMixed(new Unit(span, quote, number), wanted));
        } else {
            optional.addAll(whole);
        }
    }

    /// The quoted pieces must be found; the whole content, the author's words with them, is right as well.
    private void wantMixed(Unit whole, List<Unit> wanted) {
        if (found.stream().anyMatch(unit -> Units.jaccard(whole.span(), unit.span()) >= SAME)) {
            wanted.add(whole);
            return;
        }
        units.inMarks(whole.span()).forEach(span -> wanted.add(whole.at(span)));
        optional.add(whole.span());
    }

    private void require(List<Unit> wanted) {
        Set<TextSpan> seen = new HashSet<>();
        for (Unit unit : wanted) {
            if (!seen.add(unit.span())) {
                continue;
            }
            if (units.words(unit.span()) < rules.fewestWords()) {
                optional.add(unit.span());
            } else {
                required.add(unit);
            }
        }
    }

    /// The units of each quotation that has more than one.
    private static List<List<Unit>> byQuote(List<Unit> units) {
        Map<Integer, List<Unit>> groups = units.stream()
                .collect(Collectors.groupingBy(Unit::number, LinkedHashMap::new, Collectors.toList()));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    /// A found unit that spans several parts of one quotation is cut to those parts.
    private void cutFound() {
        for (List<Unit> parts : byQuote(required)) {
            for (int k = 0; k < found.size(); k++) {
                Unit whole = found.get(k);
                List<TextSpan> covered = parts.stream().map(Unit::span)
                        .filter(part -> part.overlap(whole.span()) >= SAME * part.length()).toList();
                if (covered.size() > 1 && Units.jaccard(hull(covered), whole.span()) >= SAME) {
                    found.remove(k);
                    found.addAll(k, covered.stream().map(whole::at).toList());
                    fitted.addAll(covered);
                    break;
                }
            }
        }
    }

    /// Several found units of one quotation that together span one required unit are joined.
    private void joinFound() {
        for (List<Unit> parts : byQuote(found)) {
            for (Unit wanted : required) {
                TextSpan whole = wanted.span();
                List<Unit> inside = parts.stream()
                        .filter(part -> part.span().overlap(whole) >= SAME * part.span().length()).toList();
                if (inside.size() > 1 && fits(inside.stream().map(Unit::span).toList(), whole)) {
                    TextSpan hull = hull(inside.stream().map(Unit::span).toList());
                    found.removeAll(inside);
                    found.add(inside.getFirst().at(hull));
                    fitted.add(hull);
                    break;
                }
            }
        }
    }

    private static boolean fits(List<TextSpan> parts, TextSpan whole) {
        return Units.jaccard(hull(parts), whole) >= SAME
                && parts.stream().noneMatch(part -> Units.jaccard(part, whole) >= SAME);
    }

    private static TextSpan hull(List<TextSpan> spans) {
        return spans.stream().reduce(TextSpan::union).orElseThrow();
    }
}
