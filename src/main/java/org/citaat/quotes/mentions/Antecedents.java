package org.citaat.quotes.mentions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.scoring.FeatureVector;
import org.citaat.quotes.scoring.Network;
import org.jspecify.annotations.Nullable;

/// Whom pronouns and noun phrases stand for: a choice among those named before, and nobody of them.
final class Antecedents {
    /// Mentions before among which the one it stands for is looked for.
    private static final int REACH = 60;
    private static final int MOST_PEOPLE = 14;

    private final List<Mention> mentions;
    private final @Nullable Person[] personOf;
    private final Network model;
    private final AntecedentFeatures features;
    private final FeatureVector vector = new FeatureVector();

    Antecedents(List<Mention> mentions, @Nullable Person[] personOf, Network model, AntecedentFeatures features) {
        this.mentions = mentions;
        this.personOf = personOf;
        this.model = model;
        this.features = features;
    }

    /// The number of the best choice's mention; -1 where the phrase stands for itself.
    ///
    /// @param lastSpeaker the mention that spoke last before; -1 for none
    int of(int index, int lastSpeaker) {
        int[] best = {-1};
        double[] most = {Double.NEGATIVE_INFINITY};
        each(index, lastSpeaker, (choice, choiceVector) -> {
            double score = model.score(choiceVector);
            if (score > most[0]) {
                most[0] = score;
                best[0] = choice;
            }
        });
        return best[0];
    }

    /// Shows each choice to `use`, the phrase itself (-1) first.
    void each(int index, int lastSpeaker, People.ChoiceUse use) {
        List<Integer> choices = choices(index, lastSpeaker);
        if (features.isNew(index)) {
            choices.clear();
        } else if (features.isSeveral(index)) {
            choices.removeIf(features::isOnePerson);
        }
        features.begin(index, choices);
        features.ofItself(index, choices, vector);
        use.take(-1, vector);
        for (int nearness = 0; nearness < choices.size(); nearness++) {
            features.of(index, choices.get(nearness), nearness, lastSpeaker, vector);
            use.take(choices.get(nearness), vector);
        }
    }

    /// The last mention of each one named before, the nearest first.
    private List<Integer> choices(int index, int lastSpeaker) {
        Map<Person, Integer> last = new LinkedHashMap<>();
        for (int i = index - 1; i >= Math.max(0, index - REACH) && last.size() < MOST_PEOPLE; i--) {
            take(i, last);
        }
        if (lastSpeaker >= 0 && lastSpeaker < index) {
            take(lastSpeaker, last);
        }
        return new ArrayList<>(last.values());
    }

    private void take(int index, Map<Person, Integer> last) {
        Person person = personOf[index];
        if (person != null && mentions.get(index).kind() != Kind.PRONOUN || person != null && person.spoke) {
            last.putIfAbsent(person, index);
        }
    }
}
