package org.citaat.cli.evaluation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citaat.cli.evaluation.MarkedText.MarkedSpeaker;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Whether a speaker that was found is the right one.
final class SpeakerComparison {
    private static final double SAME_MENTION = 0.5;

    private final NameWords words = new NameWords();

    /// Whether a speaker is marked by name, not by a pronoun or a noun.
    boolean isNamed(MarkedSpeaker speaker) {
        return !words.names(speaker.text()).isEmpty();
    }

    /// The mentions overlap, or they share a name, or, where neither has one, any word that tells something.
    boolean right(MarkedSpeaker gold, @Nullable MarkedSpeaker found, String language) {
        if (found == null) {
            return false;
        }
        boolean meet = gold.mention() != null && found.mention() != null
                && gold.mention().overlap(found.mention()) > 0;
        return meet || told(gold).stream()
                .anyMatch(one -> found(found).stream().anyMatch(other -> alike(one, other, language)));
    }

    private boolean alike(String one, String other, String language) {
        Set<String> names = words.names(one);
        Set<String> otherNames = words.names(other);
        if (!names.isEmpty() && !otherNames.isEmpty()) {
            return NameWords.share(names, otherNames, language);
        }
        return names.isEmpty() && otherNames.isEmpty() && NameWords.share(
                words.withoutPronouns(words.contents(one)), words.withoutPronouns(words.contents(other)), language);
    }

    /// The mentions share half of what they cover, or the names are the very same.
    boolean strictlyRight(MarkedSpeaker gold, @Nullable MarkedSpeaker found) {
        if (found == null) {
            return false;
        }
        TextSpan mention = gold.mention();
        TextSpan other = found.mention();
        boolean meet = mention != null && other != null && Units.jaccard(mention, other) >= SAME_MENTION;
        return meet || told(gold).stream().map(words::capitalised).filter(names -> !names.isEmpty())
                .anyMatch(names -> found(found).stream().anyMatch(text -> names.equals(words.capitalised(text))));
    }

    /// Whether the fullest name found shares a word with the full name.
    boolean resolved(String fullName, @Nullable MarkedSpeaker found, String language) {
        if (found == null) {
            return false;
        }
        String name = found.fullName() == null ? found.text() : found.fullName();
        return NameWords.share(telling(fullName), telling(name), language);
    }

    private Set<String> telling(String name) {
        Set<String> names = words.names(name);
        return names.isEmpty() ? words.contents(name) : names;
    }

    private static List<String> told(MarkedSpeaker gold) {
        return Stream.concat(Stream.of(gold.text()), gold.aliases().stream()).filter(text -> !text.isEmpty()).toList();
    }

    private static List<String> found(MarkedSpeaker speaker) {
        String fullName = speaker.fullName();
        Stream<String> texts = fullName == null ? Stream.of(speaker.text()) : Stream.of(speaker.text(), fullName);
        return texts.filter(text -> !text.isEmpty()).toList();
    }
}
