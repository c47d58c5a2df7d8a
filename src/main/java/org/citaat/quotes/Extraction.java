package org.citaat.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.assembly.Assembler;
import org.citaat.quotes.assembly.Attributed;
import org.citaat.quotes.indirect.IndirectSpeech;
import org.citaat.quotes.indirect.SourceNames;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.marks.MarkPair;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.marks.Pairing;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.LinearModel;
import org.citaat.quotes.scoring.QuoteFeatures;
import org.citaat.quotes.speakers.SpeakerChooser;
import org.citaat.quotes.speakers.SpeakerChooser.Choice;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Candidates;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.Scanner;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// One run over one text: the stages in their order.
final class Extraction {
    private final Layout layout;
    private final double[] chances;
    private final double threshold;

    Extraction(String text, Lexicon lexicon, List<TextSpan> leftOut, LinearModel quoteModel, double threshold)
            throws InterruptedException {
        this.threshold = threshold;
        Tokens tokens = Scanner.scan(text, lexicon, leftOut);
        List<MarkPair> pairs = Pairing.pair(tokens);
        this.layout = new Layout(tokens, pairs, Candidates.find(tokens, pairs));
        this.chances = chances(quoteModel);
    }

    /// Where the candidates stand; for training.
    Layout layout() {
        return layout;
    }

    private double[] chances(LinearModel model) throws InterruptedException {
        QuoteFeatures features = new QuoteFeatures(layout);
        FeatureVector vector = new FeatureVector();
        double[] found = new double[layout.candidates().size()];
        for (int i = 0; i < found.length; i++) {
            Interruption.lookAt(i);
            features.of(i, vector);
            found[i] = LinearModel.probability(model.score(vector));
        }
        return found;
    }

    /// What is looked for.
    enum Sought {
        MARKED, INDIRECT_TOO
    }

    List<Quote> quotes(LinearModel speakerModel, @Nullable LocalDate published, Sought sought)
            throws InterruptedException {
        List<Candidate> rejected = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < chances.length; i++) {
            if (chances[i] >= threshold) {
                kept.add(i);
            } else {
                rejected.add(layout.candidates().get(i));
                layout.giveBack(layout.candidates().get(i));
            }
        }
        List<Mention> found = Mentions.find(layout, rejected);
        List<Mention> mentions = sought == Sought.MARKED ? found : SourceNames.of(layout.tokens(), found);
        People people = new People(layout.tokens(), mentions);
        SpeakerChooser chooser = new SpeakerChooser(layout, mentions, people, speakerModel);
        Assembler assembler = new Assembler(layout, mentions, people, published);
        List<Quote> quotes = new ArrayList<>();
        List<Attributed> marked = attribute(kept, chooser);
        List<Attributed> all = sought == Sought.MARKED ? marked : new IndirectSpeech(layout, mentions).among(marked);
        for (Attributed attributed : all) {
            Interruption.lookAt(quotes.size());
            quotes.add(assembler.quote(attributed));
        }
        return quotes;
    }

    private List<Attributed> attribute(List<Integer> kept, SpeakerChooser chooser) throws InterruptedException {
        List<Attributed> found = new ArrayList<>();
        int before = -1;
        int group = -1;
        Integer cue = null;
        int i = 0;
        while (i < kept.size()) {
            Interruption.lookAt(found.size());
            List<Candidate> parts = parts(kept, i);
            Spoken spoken = spoken(parts, chooser);
            int speaker = spoken.choice.mention();
            boolean goesOn = speaker >= 0 && speaker == before;
            group += goesOn ? 0 : 1;
            cue = spoken.cue != null || !goesOn ? spoken.cue : cue;
            found.add(new Attributed(parts, chances[kept.get(i)], spoken.choice, cue, before, group));
            before = speaker >= 0 ? speaker : before;
            chooser.spoke(before, parts.getLast());
            i += parts.size();
        }
        return found;
    }

    /// The candidates of one quotation: more than one where the marks open again in the next paragraph.
    private List<Candidate> parts(List<Integer> kept, int from) {
        List<Candidate> parts = new ArrayList<>();
        parts.add(layout.candidates().get(kept.get(from)));
        for (int i = from + 1; i < kept.size(); i++) {
            Candidate next = layout.candidates().get(kept.get(i));
            if (!continues(parts.getLast(), next)) {
                break;
            }
            parts.add(next);
        }
        return parts;
    }

    /// Who speaks, and the token of the reporting word.
    private record Spoken(Choice choice, @Nullable Integer cue) {}

    /// Of a quotation over several paragraphs the surest attribution counts: it may follow the last of them.
    private static Spoken spoken(List<Candidate> parts, SpeakerChooser chooser) {
        Candidate surest = parts.getFirst();
        Choice choice = chooser.choose(surest);
        for (Candidate part : parts.subList(1, parts.size())) {
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

    /// The marks open again in the next paragraph because the speech goes on.
    private boolean continues(Candidate part, Candidate next) {
        return part.ending() == Ending.REOPENED && next.open() == part.close() + 1;
    }
}
