package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.citaat.model.TimeReference;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words that tell when something was said, and the day they mean.
final class TimeWords {
    private static final long WHEN = bits(WordClass.WEEKDAY, WordClass.RELATIVE_DAY);

    private static final int LONGEST = 3;

    private final Layout layout;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    TimeWords(Layout layout, @Nullable LocalDate published) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.published = published;
    }

    /// The time beside the reporting word of a quotation, in the same sentence; null where there is none.
    @Nullable
    TimeReference of(Candidate quote, @Nullable Integer cue) {
        if (cue == null) {
            return null;
        }
        int sentence = layout.sentences().of(cue);
        int after = layout.find(cue, layout.sentences().last(sentence), WHEN);
        int before = layout.find(cue, layout.sentences().first(sentence), WHEN);
        int found = after < 0 ? before : before < 0 || after - cue <= cue - before ? after : before;
        return found < 0 ? null : reference(found);
    }

    /// The words around `found` that tell a day together: "vorige week" is one time, of two words.
    private TimeReference reference(int found) {
        int first = found;
        while (layout.isAuthors(first - 1, WHEN) && found - first < LONGEST) {
            first--;
        }
        int last = found;
        while (layout.isAuthors(last + 1, WHEN) && last - found < LONGEST) {
            last++;
        }
        for (int from = first; from <= found; from++) {
            for (int to = last; to >= found; to--) {
                if (isKnown(tokens.words(from, to))) {
                    return new TimeReference(tokens.span(from, to), day(tokens.words(from, to)));
                }
            }
        }
        return new TimeReference(tokens.span(found, found), null);
    }

    private boolean isKnown(String words) {
        return tokens.lexicon().weekday(words) != null || tokens.lexicon().relativeDay(words) != null;
    }

    private @Nullable LocalDate day(String word) {
        if (published == null) {
            return null;
        }
        DayOfWeek weekday = tokens.lexicon().weekday(word);
        if (weekday != null) {
            return published.with(TemporalAdjusters.previousOrSame(weekday));
        }
        Integer days = tokens.lexicon().relativeDay(word);
        return days == null ? null : published.plusDays(days);
    }
}
