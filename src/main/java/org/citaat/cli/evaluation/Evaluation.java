package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.citaat.cli.evaluation.Figures.Share;
import org.citaat.cli.evaluation.Figures.Speakers;
import org.citaat.cli.evaluation.MarkedText.MarkedQuote;
import org.citaat.cli.evaluation.MarkedText.MarkedSpeaker;
import org.citaat.cli.evaluation.Matching.Pair;
import org.citaat.cli.evaluation.Mistake.Kind;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Compares texts as people marked them with the same texts as a program did, and counts over all of them.
public final class Evaluation {
    /// Shared by so much, two units have something to do with each other.
    private static final double ANY = 0.3;

    private final Rules rules;
    private final SpeakerComparison comparison = new SpeakerComparison();
    private final List<Mistake> mistakes = new ArrayList<>();
    private int documents;
    private Count exact = Count.NONE;
    private Count overlap = Count.NONE;
    private Count any = Count.NONE;
    private Count endToEnd = Count.NONE;
    private Speakers speakers = Speakers.NONE;
    private Share resolved = Share.NONE;
    private Share cues = Share.NONE;

    public Evaluation(Rules rules) {
        this.rules = rules;
    }

    /// Counts one text in.
    ///
    /// @param predicted the quotations found in it; null where the text was left out, as if none had been found
    public void add(MarkedText gold, @Nullable MarkedText predicted) {
        documents++;
        Sides sides = new Sides(gold, predicted == null ? MarkedText.none(gold.id()) : predicted, rules);
        List<Pair> loose = Matching.of(sides.required(), sides.found(), ANY);
        List<Pair> close = Matching.of(sides.required(), sides.found(), Sides.SAME);
        Set<Integer> counted = counted(sides, loose, close);
        int required = sides.required().size();
        exact = exact.plus((int) close.stream().filter(pair -> isExact(sides, pair)).count(), counted.size(), required);
        overlap = overlap.plus(close.size(), counted.size(), required);
        any = any.plus(loose.size(), counted.size(), required);
        endToEnd = endToEnd.plus(rightSpeakers(gold, sides, close),
                counted.size() - (int) close.stream().filter(pair -> speakerless(sides, pair)).count(),
                required - (int) sides.required().stream().filter(unit -> unit.quote().speaker() == null).count());
        note(gold, sides, close, counted);
    }

    /// The found units that count, by number: those that match, and those that do not lie where it does not matter.
    private static Set<Integer> counted(Sides sides, List<Pair> loose, List<Pair> close) {
        Set<Integer> counted = new HashSet<>();
        loose.forEach(pair -> counted.add(pair.found()));
        close.forEach(pair -> counted.add(pair.found()));
        for (int j = 0; j < sides.found().size(); j++) {
            if (!sides.isOptional(sides.found().get(j))) {
                counted.add(j);
            }
        }
        return counted;
    }

    private static boolean isExact(Sides sides, Pair pair) {
        Unit found = sides.found().get(pair.found());
        return sides.required().get(pair.required()).span().equals(found.span()) && !sides.isFitted(found);
    }

    private static boolean speakerless(Sides sides, Pair pair) {
        return sides.required().get(pair.required()).quote().speaker() == null;
    }

    private int rightSpeakers(MarkedText gold, Sides sides, List<Pair> pairs) {
        int right = 0;
        for (Pair pair : pairs) {
            Unit wanted = sides.required().get(pair.required());
            MarkedQuote found = sides.found().get(pair.found()).quote();
            countCue(wanted.quote(), found);
            MarkedSpeaker speaker = wanted.quote().speaker();
            if (speaker != null && countSpeaker(wanted.quote(), speaker, found, gold.language())) {
                right++;
            } else if (speaker != null) {
                mistakes.add(new Mistake(Kind.WRONG_SPEAKER, gold.id(), sides.words(wanted), speaker.text(),
                        text(found.speaker())));
            }
        }
        return right;
    }

    private void countCue(MarkedQuote wanted, MarkedQuote found) {
        TextSpan cue = wanted.cue();
        if (cue != null && found.tellsCue()) {
            cues = cues.plus(found.cue() != null && found.cue().overlap(cue) > 0);
        }
    }

    private boolean countSpeaker(MarkedQuote wanted, MarkedSpeaker speaker, MarkedQuote found, String language) {
        MarkedSpeaker known = speaker;
        if (wanted.name() != null) {
            known = speaker.withAlias(wanted.name());
            resolved = resolved.plus(comparison.resolved(wanted.name(), found.speaker(), language));
        }
        boolean right = comparison.right(known, found.speaker(), language);
        speakers = speakers.plus(right, comparison.strictlyRight(known, found.speaker()),
                comparison.isNamed(speaker), found.speaker() == null);
        return right;
    }

    private void note(MarkedText gold, Sides sides, List<Pair> close, Set<Integer> counted) {
        Set<Integer> met = new HashSet<>();
        Set<Integer> hits = new HashSet<>();
        close.forEach(pair -> {
            met.add(pair.required());
            hits.add(pair.found());
        });
        for (int i = 0; i < sides.required().size(); i++) {
            if (!met.contains(i)) {
                Unit missed = sides.required().get(i);
                mistakes.add(new Mistake(Kind.MISSED, gold.id(), sides.words(missed), text(missed.quote().speaker()),
                        ""));
            }
        }
        for (int j = 0; j < sides.found().size(); j++) {
            if (counted.contains(j) && !hits.contains(j)) {
                Unit alarm = sides.found().get(j);
                mistakes.add(new Mistake(Kind.FALSE_ALARM, gold.id(), sides.words(alarm), "",
                        text(alarm.quote().speaker())));
            }
        }
    }

    private static String text(@Nullable MarkedSpeaker speaker) {
        return speaker == null ? "" : speaker.text();
    }

    public Figures figures() {
        return new Figures(documents, exact, overlap, any, endToEnd, speakers, resolved, cues);
    }

    /// In the order of the texts.
    public List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }
}
