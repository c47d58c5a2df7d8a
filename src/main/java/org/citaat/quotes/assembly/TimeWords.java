package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.citaat.model.TimeReference;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words that tell when something was said, and the day they mean.
final class TimeWords {
    private static final long DAY = bits(WordClass.WEEKDAY, WordClass.RELATIVE_DAY);
    private static final long WEEK = WordClass.LAST_WEEK.bit();
    private static final long ANY = DAY | WEEK | WordClass.MONTH.bit();
    private static final long SAID = ANY | WordClass.TIME.bit();
    private static final long BESIDE = bits(WordClass.LAST, WordClass.NEXT);
    private static final int LONGEST = 5;
    /// "mardi de la semaine dernière": so many words on, the week is still the day's.
    private static final int WEEK_NEAR = 3;
    private static final int DAYS = 7;

    private final Layout layout;
    private final Tokens tokens;
    private final CalendarDays calendar;
    private final @Nullable LocalDate published;

    TimeWords(Layout layout, @Nullable LocalDate published) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.calendar = new CalendarDays(layout, published);
        this.published = published;
    }

    /// The time beside the reporting word of a quotation, in the same sentence; null where there is none.
    @Nullable
    TimeReference of(Candidate quote, @Nullable Integer cue) {
        if (cue == null) {
            return null;
        }
        int sentence = layout.sentences().of(cue);
        TokenRange after = next(cue, layout.sentences().last(sentence), 1);
        TokenRange before = next(cue, layout.sentences().first(sentence), -1);
        TokenRange found = after == null || before != null && cue - before.last() < after.first() - cue
                ? before
                : after;
        return found == null
                ? null
                : new TimeReference(tokens.span(found.first(), found.last()), day(found));
    }

    /// The first words from `cue` on to `end` that tell a day which may be past.
    private @Nullable TokenRange next(int cue, int end, int step) {
        for (int i = find(cue, end, step); i >= 0; i = i == end ? -1 : find(i + step, end, step)) {
            TokenRange range = range(i);
            if (range != null && !isNext(range)) {
                return range;
            }
        }
        return null;
    }

    private int find(int from, int end, int step) {
        for (int i = layout.find(from, end, SAID); i >= 0; i = i == end ? -1 : layout.find(i + step, end, SAID)) {
            if (has(i, ANY)) {
                return i;
            }
        }
        return -1;
    }

    /// Of the author's own word, or of the phrase that it stands in: "last Monday" may be one phrase, and is a Monday still.
    private boolean has(int token, long classes) {
        return layout.isAuthors(token, classes)
                || layout.isAuthors(token, SAID) && (tokens.ownClasses(token) & classes) != 0;
    }

    private @Nullable TokenRange range(int found) {
        if (has(found, WordClass.MONTH.bit()) && !has(found, DAY | WEEK)) {
            return calendar.around(found);
        }
        TokenRange words = has(found, DAY) ? known(found) : new TokenRange(found, found);
        if (has(found, WEEK)) {
            return grown(words, WEEK);
        }
        TokenRange week = withWeek(words);
        return week != null ? week : withAdjective(words);
    }

    private TokenRange withAdjective(TokenRange words) {
        int first = has(words.first() - 1, BESIDE) ? words.first() - 1 : words.first();
        int last = has(words.last() + 1, BESIDE) ? words.last() + 1 : words.last();
        return has(words.first(), WordClass.WEEKDAY.bit()) ? new TokenRange(first, last) : words;
    }

    /// "vorige week maandag", "Monday last week", "am Montag vergangener Woche".
    private @Nullable TokenRange withWeek(TokenRange day) {
        for (int gap = 1; gap <= WEEK_NEAR; gap++) {
            if (has(day.last() + gap, WEEK)) {
                return grown(new TokenRange(day.first(), day.last() + gap), WEEK);
            }
            if (has(day.first() - gap, WEEK)) {
                return grown(new TokenRange(day.first() - gap, day.last()), WEEK);
            }
        }
        return null;
    }

    private TokenRange grown(TokenRange words, long classes) {
        int first = words.first();
        int last = words.last();
        while (has(first - 1, classes)) {
            first--;
        }
        while (has(last + 1, classes)) {
            last++;
        }
        boolean dayBefore = has(first - 1, WordClass.WEEKDAY.bit());
        boolean dayAfter = has(last + 1, WordClass.WEEKDAY.bit());
        return new TokenRange(dayBefore ? known(first - 1).first() : first,
                dayAfter ? known(last + 1).last() : last);
    }

    /// The words around `found` that tell a day together: "i går" is one time, of two words.
    private TokenRange known(int found) {
        int first = found;
        while (has(first - 1, DAY) && found - first < LONGEST) {
            first--;
        }
        int last = found;
        while (has(last + 1, DAY) && last - found < LONGEST) {
            last++;
        }
        for (int from = first; from <= found; from++) {
            for (int to = last; to >= found; to--) {
                if (isKnown(tokens.lexicon(found), tokens.words(from, to))) {
                    return new TokenRange(from, to);
                }
            }
        }
        return new TokenRange(found, found);
    }

    private static boolean isKnown(Lexicon lexicon, String words) {
        return lexicon.weekday(words) != null || lexicon.relativeDay(words) != null;
    }

    private @Nullable LocalDate day(TokenRange range) {
        if (calendar.isDate(range)) {
            return calendar.day(range);
        }
        if (published == null) {
            return null;
        }
        for (int i = range.first(); i <= range.last(); i++) {
            String words = has(i, DAY) ? tokens.words(known(i).first(), known(i).last()) : "";
            Integer days = tokens.lexicon(i).relativeDay(words);
            if (days != null) {
                return published.plusDays(days);
            }
            DayOfWeek weekday = tokens.lexicon(i).weekday(words);
            if (weekday != null) {
                return weekday(published, weekday, range);
            }
        }
        return null;
    }

    private LocalDate weekday(LocalDate from, DayOfWeek weekday, TokenRange range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (has(i, WEEK)) {
                return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusDays(DAYS)
                        .with(TemporalAdjusters.nextOrSame(weekday));
            }
        }
        return from.with(holds(range, WordClass.LAST.bit())
                ? TemporalAdjusters.previous(weekday)
                : TemporalAdjusters.previousOrSame(weekday));
    }

    private boolean isNext(TokenRange range) {
        return holds(range, WordClass.NEXT.bit());
    }

    /// Looked up by word: the lists have "lunes pasado" as one phrase, which knows nothing of its parts.
    private boolean holds(TokenRange range, long classes) {
        for (int i = range.first(); i <= range.last(); i++) {
            if ((tokens.ownClasses(i) & classes) != 0) {
                return true;
            }
        }
        return false;
    }
}
