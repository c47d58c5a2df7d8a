package org.citaat.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.assembly.Attributed;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.Calibration;
import org.citaat.quotes.speakers.SpeakerChooser;
import org.citaat.quotes.speakers.SpeakerChooser.Choice;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.speech.Repeats;
import org.citaat.quotes.text.Interruption;
import org.jspecify.annotations.Nullable;

/// Gives each quotation its speaker, from the first to the last; those that only repeat another take the other's.
final class Attribution {
    private final Layout layout;
    private final double[] chances;
    private final SpeakerChooser chooser;
    private final People people;
    private final Calibration calibration;
    private final String language;
    private final List<Attributed> found = new ArrayList<>();
    private int before = -1;
    private int group = -1;
    private @Nullable Integer cue;

    /// @param chances for each candidate of the layout, how probable it is that it is a quotation
    Attribution(Layout layout, double[] chances, SpeakerChooser chooser, People people,
            Calibration calibration) {
        this.layout = layout;
        this.chances = chances;
        this.chooser = chooser;
        this.people = people;
        this.calibration = calibration;
        this.language = layout.tokens().lexicon().language();
    }

    /// @param kept the numbers of the candidates that are quotations
    List<Attributed> of(List<Integer> kept) throws InterruptedException {
        List<Candidate> candidates = new ArrayList<>();
        for (int number : kept) {
            candidates.add(layout.candidates().get(number));
        }
        Map<Integer, Integer> repeats = Repeats.find(layout, candidates);
        Attributed[] byPlace = new Attributed[kept.size()];
        int i = 0;
        while (i < kept.size()) {
            Interruption.lookAt(found.size());
            if (repeats.containsKey(i)) {
                i++;
                continue;
            }
            List<Candidate> parts = parts(candidates, i, repeats);
            Attributed attributed = next(parts, chances[kept.get(i)]);
            for (int k = 0; k < parts.size(); k++) {
                byPlace[i + k] = attributed;
            }
            i += parts.size();
        }
        repeats.forEach((repeat, twin) -> repeat(candidates.get(repeat), chances[kept.get(repeat)], byPlace[twin]));
        found.sort(Comparator.comparingInt(attributed -> attributed.head().first()));
        return found;
    }

    private Attributed next(List<Candidate> parts, double chance) {
        Spoken spoken = spoken(parts);
        int speaker = spoken.choice.mention();
        if (speaker >= 0) {
            people.speaks(speaker, before);
        }
        boolean goesOn = speaker >= 0 && speaker == before;
        group += goesOn ? 0 : 1;
        cue = spoken.cue != null || !goesOn ? spoken.cue : cue;
        Choice choice = speaker < 0
                ? spoken.choice
                : new Choice(speaker, calibration.speaker(language, spoken.choice.probability(),
                        people.isResolved(speaker), goesOn));
        Attributed attributed = new Attributed(parts, calibration.quote(language, chance), choice, cue, before, group,
                null);
        found.add(attributed);
        before = speaker >= 0 ? speaker : before;
        chooser.spoke(before, parts.getLast());
        return attributed;
    }

    private void repeat(Candidate quote, double chance, Attributed twin) {
        found.add(new Attributed(List.of(quote), calibration.quote(language, chance), twin.choice(), twin.cue(), -1,
                twin.group(), twin));
    }

    /// The candidates of one quotation: more than one where the marks open again in the next paragraph.
    private static List<Candidate> parts(List<Candidate> kept, int from, Map<Integer, Integer> repeats) {
        List<Candidate> parts = new ArrayList<>();
        parts.add(kept.get(from));
        for (int i = from + 1; i < kept.size(); i++) {
            if (repeats.containsKey(i) || !continues(parts.getLast(), kept.get(i))) {
                break;
            }
            parts.add(kept.get(i));
        }
        return parts;
    }

    /// The marks open again in the next paragraph because the speech goes on.
    private static boolean continues(Candidate part, Candidate next) {
        return part.ending() == Ending.REOPENED && next.open() == part.close() + 1;
    }

    /// Who speaks, and the token of the reporting word.
    private record Spoken(Choice choice, @Nullable Integer cue) {}

    /// Of a quotation over several paragraphs the surest attribution counts: it may follow the last of them.
    private Spoken spoken(List<Candidate> parts) {
        Candidate surest = parts.getFirst();
        Choice choice = chooser.choose(surest);
        for (int i = 1; i < parts.size(); i++) {
            Candidate part = parts.get(i);
            Choice other = chooser.choose(part);
            boolean surer = other.mention() >= 0
                    && (choice.mention() < 0 || other.probability() > choice.probability());
            if (surer) {
                choice = other;
                surest = part;
            }
        }
        return new Spoken(choice, chooser.cue(surest, choice.mention()));
    }
}
