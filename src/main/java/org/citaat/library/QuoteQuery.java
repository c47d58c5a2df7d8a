package org.citaat.library;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.citaat.model.QuoteStatus;

/// Which quotations to list. Rejected ones are never listed.
///
/// @param words as the user types them, any text is valid: every term must be found in the quoted words, the speaker, the
///     title or the publication; the last one may be the beginning of a word; `"several words"` are found side by side;
///     `-word` must not be found; text without letters and digits asks for nothing
/// @param statuses empty means any
/// @param speaker the speaker's name, exactly
public record QuoteQuery(String words, OptionalLong article, Set<QuoteStatus> statuses, Optional<String> speaker) {
    public static final QuoteQuery ALL = new QuoteQuery("", OptionalLong.empty(), Set.of(), Optional.empty());

    public QuoteQuery {
        statuses = Set.copyOf(statuses);
    }

    public static QuoteQuery of(String words) {
        return ALL.withWords(words);
    }

    public QuoteQuery withWords(String other) {
        return new QuoteQuery(other, article, statuses, speaker);
    }

    public QuoteQuery withArticle(long other) {
        return new QuoteQuery(words, OptionalLong.of(other), statuses, speaker);
    }

    public QuoteQuery withStatuses(Set<QuoteStatus> others) {
        return new QuoteQuery(words, article, others, speaker);
    }

    public QuoteQuery withSpeaker(String name) {
        return new QuoteQuery(words, article, statuses, Optional.of(name));
    }
}
