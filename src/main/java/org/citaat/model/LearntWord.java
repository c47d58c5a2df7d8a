package org.citaat.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A word that the user's corrections tell something of. It counts for nothing until the user accepts it.
///
/// @param language ISO 639-1 code
/// @param word in lower case
/// @param supporting the reviews that speak for it
/// @param opposing the reviews that speak against it
public record LearntWord(String language, String word, Kind kind, State state, List<UUID> supporting,
        List<UUID> opposing) {
    /// So many corrections must agree before the word is offered.
    public static final int ENOUGH = 3;

    /// What the word would be in the word list.
    public enum Kind {
        /// Stands between a speaker and the words.
        REPORTING_VERB,
        /// Stands before marks that hold no quotation.
        SO_CALLED
    }

    /// Where it stands between the corrections and the word list.
    public enum State {
        /// Corrections are being counted; with enough of them it is offered.
        GATHERED,
        /// Used as if the word list had it.
        ACCEPTED,
        /// Neither used nor offered again.
        DISMISSED
    }

    public LearntWord {
        supporting = List.copyOf(supporting);
        opposing = List.copyOf(opposing);
        if (word.isBlank() || language.isBlank() || !word.equals(word.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("no learnt word: " + word + ", " + language);
        }
    }

    /// Enough corrections agree, none speaks against it, and the user has yet to decide.
    public boolean offered() {
        return state == State.GATHERED && supporting.size() >= ENOUGH && opposing.isEmpty();
    }

    /// Whether it is the same entry, whatever is known of it.
    public boolean sameEntry(LearntWord other) {
        return language.equals(other.language) && word.equals(other.word) && kind == other.kind;
    }

    public LearntWord in(State other) {
        return new LearntWord(language, word, kind, other, supporting, opposing);
    }

    /// With one more review that speaks for it.
    public LearntWord supportedBy(UUID review) {
        return new LearntWord(language, word, kind, state, with(supporting, review), without(opposing, review));
    }

    public LearntWord opposedBy(UUID review) {
        return new LearntWord(language, word, kind, state, without(supporting, review), with(opposing, review));
    }

    /// As if the user had never decided on that quotation.
    public LearntWord withoutReview(UUID review) {
        return new LearntWord(language, word, kind, state, without(supporting, review), without(opposing, review));
    }

    private static List<UUID> with(List<UUID> reviews, UUID review) {
        List<UUID> more = new ArrayList<>(without(reviews, review));
        more.add(review);
        return more;
    }

    private static List<UUID> without(List<UUID> reviews, UUID review) {
        return reviews.stream().filter(each -> !each.equals(review)).toList();
    }
}
