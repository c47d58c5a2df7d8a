package org.citaat.quotes;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Example.Marked;
import org.citaat.quotes.language.Languages;
import org.citaat.quotes.mentions.AntecedentFeature;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.scoring.QuoteFeature;
import org.citaat.quotes.scoring.QuoteFeatures;
import org.citaat.quotes.speakers.SpeakerChooser;
import org.citaat.quotes.speakers.SpeakerFeature;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Scanner;
import org.jspecify.annotations.Nullable;

/// The features of marked-up examples with the right answers: what the weights are trained on.
final class TrainingSet {
    /// One thing to judge: several choices, at least one of them right. For "is it a quotation" the choices are no and yes.
    record Case(List<FeatureVector> choices, List<Boolean> right) {}

    private static final Network NO_QUOTE_MODEL = Network.none(QuoteFeature.values().length);
    private static final Network NO_SPEAKER_MODEL = Network.none(SpeakerFeature.values().length);
    private static final Network NO_ANTECEDENT_MODEL = Network.none(AntecedentFeature.values().length);

    private final Languages languages = Languages.bundled();
    final List<Case> quotes = new ArrayList<>();
    final List<Case> speakers = new ArrayList<>();
    final List<Case> antecedents = new ArrayList<>();
    /// Quotations whose speaker is not among the mentions found.
    int speakersMissed;
    /// Pronouns and noun phrases whose name is not among those before.
    int antecedentsMissed;

    static TrainingSet of(List<Example> examples) {
        TrainingSet set = new TrainingSet();
        examples.forEach(set::add);
        return set;
    }

    void add(Example example) {
        try {
            Extraction extraction = new Extraction(
                    Scanner.scan(example.text(), languages.lexicon(example.language()), List.of()), NO_QUOTE_MODEL, 0);
            take(example, extraction.layout());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void take(Example example, Layout layout) throws InterruptedException {
        QuoteFeatures features = new QuoteFeatures(layout);
        List<Candidate> rejected = new ArrayList<>();
        List<Candidate> kept = new ArrayList<>();
        List<Marked> gold = new ArrayList<>();
        for (int i = 0; i < layout.candidates().size(); i++) {
            Candidate candidate = layout.candidates().get(i);
            Marked quote = goldOf(example, layout, candidate);
            FeatureVector vector = new FeatureVector();
            features.of(i, vector);
            quotes.add(new Case(List.of(new FeatureVector(), vector), List.of(quote == null, quote != null)));
            if (quote == null) {
                rejected.add(candidate);
            } else {
                kept.add(candidate);
                gold.add(quote);
            }
        }
        rejected.forEach(layout::giveBack);
        List<Mention> mentions = Mentions.find(layout, rejected);
        People people = new People(layout, mentions, NO_ANTECEDENT_MODEL);
        SpeakerChooser chooser = new SpeakerChooser(layout, mentions, people, NO_SPEAKER_MODEL);
        int before = -1;
        for (int i = 0; i < kept.size(); i++) {
            int speaker = speaker(example, layout, mentions, chooser, kept.get(i), gold.get(i));
            if (speaker >= 0 && speaker != before) {
                antecedent(example, mentions, people, speaker, before, gold.get(i).letter());
                before = speaker;
            }
        }
    }

    private static @Nullable Marked goldOf(Example example, Layout layout, Candidate candidate) {
        TextSpan span = layout.tokens().span(candidate.first(), candidate.last());
        for (Marked quote : example.quotes()) {
            if (2 * quote.span().overlap(span) >= Math.min(quote.span().length(), span.length())
                    && 3 * quote.span().overlap(span) >= span.length()) {
                return quote;
            }
        }
        return null;
    }

    /// Whom the mention stands for: the one whose name the mark-up tells, or itself.
    private void antecedent(Example example, List<Mention> mentions, People people, int index, int before,
            char letter) {
        Kind kind = mentions.get(index).kind();
        if (kind != Kind.PRONOUN && kind != Kind.NOMINAL) {
            people.speaksAs(index, index);
            return;
        }
        String name = example.names().get(letter);
        List<FeatureVector> choices = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int[] chosen = {-1};
        people.each(index, before, (choice, vector) -> {
            boolean correct = choice < 0
                    ? name == null && kind == Kind.NOMINAL
                    : SameName.shared(people.name(choice), name);
            choices.add(vector.copy());
            right.add(correct);
            chosen[0] = correct && choice >= 0 ? choice : chosen[0];
        });
        if (right.contains(true)) {
            antecedents.add(new Case(choices, right));
        } else {
            antecedentsMissed += name == null ? 0 : 1;
        }
        people.speaksAs(index, chosen[0]);
    }

    private int speaker(Example example, Layout layout, List<Mention> mentions, SpeakerChooser chooser,
            Candidate candidate, Marked quote) {
        List<FeatureVector> choices = new ArrayList<>();
        List<Boolean> right = new ArrayList<>();
        int[] chosen = {-1};
        chooser.each(candidate, (index, vector) -> {
            boolean correct = index < 0
                    ? quote.letter() == '0'
                    : example.speakersOf(quote.letter()).stream()
                            .anyMatch(span -> span.overlap(mentions.get(index).span(layout.tokens())) > 0);
            choices.add(vector.copy());
            right.add(correct);
            chosen[0] = correct && index >= 0 ? index : chosen[0];
        });
        if (right.contains(true)) {
            speakers.add(new Case(choices, right));
        } else {
            speakersMissed++;
        }
        chooser.spoke(chosen[0], candidate);
        return chosen[0];
    }
}
