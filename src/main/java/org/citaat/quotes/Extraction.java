package org.citaat.quotes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.citaat.quotes.assembly.Assembler;
import org.citaat.quotes.assembly.Attributed;
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

    private double[] chances(LinearModel model) {
        QuoteFeatures features = new QuoteFeatures(layout);
        FeatureVector vector = new FeatureVector();
        double[] found = new double[layout.candidates().size()];
        for (int i = 0; i < found.length; i++) {
            features.of(i, vector);
            found[i] = LinearModel.probability(model.score(vector));
        }
        return found;
    }

    List<Quote> quotes(LinearModel speakerModel, @Nullable LocalDate published) throws InterruptedException {
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
        List<Mention> mentions = Mentions.find(layout, rejected);
        People people = new People(layout.tokens(), mentions);
        SpeakerChooser chooser = new SpeakerChooser(layout, mentions, people, speakerModel);
        Assembler assembler = new Assembler(layout, mentions, people, published);
        List<Quote> quotes = new ArrayList<>();
        for (Attributed attributed : attribute(kept, chooser)) {
            quotes.add(assembler.quote(attributed));
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
        }
        return quotes;
    }

    private List<Attributed> attribute(List<Integer> kept, SpeakerChooser chooser) {
        List<Attributed> found = new ArrayList<>();
        int before = -1;
        int group = -1;
        int i = 0;
        while (i < kept.size()) {
            List<Candidate> parts = new ArrayList<>();
            Candidate head = layout.candidates().get(kept.get(i));
            parts.add(head);
            Choice choice = chooser.choose(head);
            Candidate attributedPart = head;
            int next = i + 1;
            while (next < kept.size() && continues(parts.getLast(), layout.candidates().get(kept.get(next)))) {
                Candidate part = layout.candidates().get(kept.get(next));
                Choice other = chooser.choose(part);
                parts.add(part);
                if (choice.mention() < 0 && other.mention() >= 0) {
                    choice = other;
                    attributedPart = part;
                }
                next++;
            }
            group += choice.mention() >= 0 && choice.mention() == before ? 0 : 1;
            found.add(new Attributed(parts, chances[kept.get(i)], choice,
                    chooser.cue(attributedPart, choice.mention()), before, group));
            before = choice.mention() >= 0 ? choice.mention() : before;
            chooser.spoke(before, parts.getLast());
            i = next;
        }
        return found;
    }

    /// The marks open again in the next paragraph because the speech goes on.
    private boolean continues(Candidate part, Candidate next) {
        return part.ending() == Ending.REOPENED && next.open() == part.close() + 1;
    }
}
