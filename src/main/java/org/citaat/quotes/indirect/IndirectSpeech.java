package org.citaat.quotes.indirect;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.assembly.Attributed;
import org.citaat.quotes.indirect.Report.Kind;
import org.citaat.quotes.indirect.ReportedMood.Said;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.speakers.SpeakerChooser.Choice;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.speech.Layout;

/// Puts the reports of a text among its quotations in marks. Marked words inside a report are a part of it.
public final class IndirectSpeech {
    private static final int NO_GROUP = -1;

    private final Layout layout;
    private final List<Mention> mentions;
    private final People people;

    public IndirectSpeech(Layout layout, List<Mention> mentions, People people) {
        this.layout = layout;
        this.mentions = mentions;
        this.people = people;
    }

    /// The quotations in marks that lie in no report, and the reports, in order.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public List<Attributed> among(List<Attributed> quoted) throws InterruptedException {
        Ground ground = new Ground(layout, mentions, quoted);
        List<Report> reports = new ArrayList<>(new Reports(ground).find());
        List<Said> said = new ArrayList<>();
        reports.forEach(each -> said.add(new Said(each.last(), each.speaker())));
        quoted.forEach(each -> said.add(new Said(each.parts().getLast().last(), each.choice().mention())));
        reports.addAll(new ReportedMood(ground).after(said));
        BitSet told = new BitSet();
        reports.forEach(each -> each.contents().forEach(words -> told.set(words.first(), words.last() + 1)));
        List<Attributed> all = new ArrayList<>(
                quoted.stream().filter(each -> !told.get(each.head().first())).toList());
        for (Report report : reports) {
            all.add(attributed(report));
        }
        all.sort(Comparator.comparingInt(each -> each.head().first()));
        return regrouped(all);
    }

    private static Attributed attributed(Report report) {
        Candidate words = new Candidate(report.contents(), report.first() - 1, report.last() + 1, Form.CLAUSE,
                Ending.CLOSED, null, null);
        double chance = report.kind().chance();
        return new Attributed(List.of(words), chance, new Choice(report.speaker(), chance),
                report.cue() < 0 ? null : report.cue(), report.kind() == Kind.MOOD ? report.speaker() : -1, NO_GROUP,
                null);
    }

    /// Numbers the speeches anew, reports among them; what shared a speech before still does.
    private List<Attributed> regrouped(List<Attributed> all) {
        List<Attributed> grouped = new ArrayList<>();
        Map<Integer, Integer> numbers = new HashMap<>();
        int groups = 0;
        int current = NO_GROUP;
        int before = -1;
        for (Attributed each : all) {
            int speaker = each.choice().mention();
            if (speaker >= 0 && each.head().form() == Form.CLAUSE) {
                people.speaks(speaker, before);
            }
            Integer known = numbers.get(each.group());
            boolean goesOn = known == null && speaker >= 0 && speaker == before;
            current = known != null ? known : goesOn ? current : groups++;
            if (each.group() != NO_GROUP) {
                numbers.put(each.group(), current);
            }
            grouped.add(each.inGroup(current));
            before = speaker >= 0 ? speaker : before;
        }
        return grouped;
    }
}
