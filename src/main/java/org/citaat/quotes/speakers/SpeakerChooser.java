package org.citaat.quotes.speakers;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.People;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// Chooses the speakers of a text's quotations, from the first to the last: who spoke before matters for who speaks next.
public final class SpeakerChooser {
    /// A choice: the number of the mention, or -1 for nobody, and its probability among all choices.
    public record Choice(int mention, double probability) {}

    /// How sure it is that the name before a line of a transcript speaks it.
    private static final double LABELLED = 0.98;

    /// What it adds to a score that the user has confirmed the name before: less than any sign of the sentence itself.
    private static final double LEARNT = 0.5;
    /// What it takes off that somebody else tells it to the one mentioned: more than any other sign adds.
    private static final double TOLD = 4;

    private final Layout layout;
    private final List<Mention> mentions;
    private final People people;
    private final Network model;
    private final Cues cues;
    private final OwnFeatures own;
    private final FeatureVector vector = new FeatureVector();
    private final float[] room;
    private Scene.Last last = Scene.Last.NOBODY;

    public SpeakerChooser(Layout layout, List<Mention> mentions, People people, Network model) {
        this.layout = layout;
        this.mentions = mentions;
        this.people = people;
        this.model = model;
        this.room = new float[model.hidden()];
        this.cues = new Cues(layout, mentions.size());
        this.own = new OwnFeatures(layout, mentions, people, cues);
    }

    /// Chooses for the next quotation.
    public Choice choose(Candidate quote) {
        int label = quote.label() == null ? -1 : numberOf(quote.label());
        if (label >= 0) {
            spoke(label, quote);
            return new Choice(label, LABELLED);
        }
        Scene scene = scene(quote);
        SpeakerFeatures features = new SpeakerFeatures(scene, cues);
        features.ofNobody(vector);
        double best = model.score(vector);
        int chosen = -1;
        double sum = Math.exp(best);
        for (int index : choices(scene)) {
            features.of(index, vector);
            double score = model.score(own.begun(index, model), vector, room) + fixed(index, quote);
            sum += Math.exp(score);
            if (score > best) {
                best = score;
                chosen = index;
            }
        }
        spoke(chosen, quote);
        return new Choice(chosen, Math.exp(best) / sum);
    }

    /// What is no matter of examples: the user's word, and that whoever is told does not speak. Before the words a noun may
    /// stand before the verb without being its subject.
    private double fixed(int index, Candidate quote) {
        boolean told = own.isTold(index) && mentions.get(index - 1).first() > quote.close();
        return (people.learnt(index) == null ? 0 : LEARNT) - (told ? TOLD : 0);
    }

    /// The number of the mention that stands on these tokens; -1 for none.
    private int numberOf(TokenRange range) {
        int found = Collections.binarySearch(mentions, new Mention(range, Mention.Kind.LABEL, false),
                Comparator.comparingInt(Mention::first));
        return found >= 0 && mentions.get(found).range().equals(range) ? found : -1;
    }

    /// Shows each possible choice for the next quotation to `use`, nobody (-1) first; for training.
    public void each(Candidate quote, ChoiceUse use) {
        Scene scene = scene(quote);
        SpeakerFeatures features = new SpeakerFeatures(scene, cues);
        features.ofNobody(vector);
        use.take(-1, vector);
        for (int index : choices(scene)) {
            features.of(index, vector);
            vector.addAll(own.of(index));
            use.take(index, vector);
        }
    }

    /// Tells who spoke `quote`, where that is not chosen here.
    public void spoke(int mention, Candidate quote) {
        if (mention >= 0) {
            boolean other = last.mention() >= 0 && !people.same(mention, last.mention());
            last = new Scene.Last(mention, quote, other ? last.mention() : last.other());
        }
    }

    private Scene scene(Candidate quote) {
        return new Scene(layout, mentions, people, quote, last, cues);
    }

    private int[] choices(Scene scene) {
        int from = scene.firstChoice();
        int near = Math.max(0, scene.lastChoice() - from + 1);
        int[] choices = new int[near + 3];
        for (int i = 0; i < near; i++) {
            choices[i] = from + i;
        }
        int count = near;
        for (int far : new int[]{scene.lastSpeaker, scene.otherSpeaker, people.main()}) {
            boolean known = far < 0 || far >= from && far < from + near;
            for (int i = near; i < count; i++) {
                known |= choices[i] == far;
            }
            if (!known) {
                choices[count++] = far;
            }
        }
        return Arrays.copyOf(choices, count);
    }

    /// Takes the features of one choice; the vector is reused for the next.
    @FunctionalInterface
    public interface ChoiceUse {
        void take(int mention, FeatureVector features);
    }

    /// The reporting verb of `mention` for `quote`: beside the mention in its sentence, else the nearest; null for none.
    public @Nullable Integer cue(Candidate quote, int mention) {
        return new CueOf(scene(quote), cues).find(mention);
    }
}
