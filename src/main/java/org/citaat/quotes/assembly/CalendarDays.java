package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Days told by number and month: "3 mei", "May 3, 2023", "3 de mayo de 2023", "am 3. Mai".
final class CalendarDays {
    private static final long OF = bits(WordClass.PREPOSITION, WordClass.NAME_PARTICLE, WordClass.AFFILIATION);
    private static final int LAST_DAY = 31;
    private static final int YEAR_DIGITS = 4;

    private final Layout layout;
    private final Tokens tokens;
    private final @Nullable LocalDate published;

    CalendarDays(Layout layout, @Nullable LocalDate published) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.published = published;
    }

    /// The number and the month at `month`, with the year where it follows; null where no number stands beside it.
    @Nullable
    TokenRange around(int month) {
        int day = month - 1;
        if (tokens.is(day, TokenKind.STOP) || tokens.has(day, OF)) {
            day--;
        }
        if (isDay(day)) {
            return new TokenRange(day, year(month));
        }
        return isDay(month + 1) ? new TokenRange(month, year(month + 1)) : null;
    }

    private boolean isDay(int token) {
        int number = layout.isSpoken(token) ? 0 : number(token);
        return number >= 1 && number <= LAST_DAY;
    }

    /// The token of the year right after `last`; `last` itself where none follows.
    private int year(int last) {
        int next = last + 1;
        if (tokens.is(next, TokenKind.COMMA) || tokens.has(next, OF)) {
            next++;
        }
        return isYear(next) ? next : last;
    }

    private boolean isYear(int token) {
        return tokens.is(token, TokenKind.NUMBER) && tokens.end(token) - tokens.start(token) == YEAR_DIGITS
                && number(token) > 0;
    }

    /// The digits a number begins with ("3rd", "1er"); 0 where they are too many or something else follows them.
    private int number(int token) {
        if (!tokens.is(token, TokenKind.NUMBER)) {
            return 0;
        }
        int value = 0;
        int digits = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (!Character.isDigit(c)) {
                return Character.isLetter(c) ? value : 0;
            }
            value = value * 10 + Character.digit(c, 10);
            digits++;
            if (digits > YEAR_DIGITS) {
                return 0;
            }
        }
        return value;
    }

    boolean isDate(TokenRange range) {
        return month(range) > 0;
    }

    private int month(TokenRange range) {
        for (int i = range.first(); i <= range.last(); i++) {
            Integer month = tokens.lexicon(i).month(tokens.words(i, i));
            if (month != null) {
                return month;
            }
        }
        return 0;
    }

    /// The day; without a year the last such day on or before the article's. Null where the year cannot be told, and for
    /// a day that no calendar has.
    @Nullable
    LocalDate day(TokenRange range) {
        int day = 0;
        int year = 0;
        for (int i = range.first(); i <= range.last(); i++) {
            year = isYear(i) ? number(i) : year;
            day = isDay(i) ? number(i) : day;
        }
        try {
            if (year > 0) {
                return LocalDate.of(year, month(range), day);
            }
            return published == null ? null : last(published, month(range), day);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static LocalDate last(LocalDate published, int month, int day) {
        LocalDate same = LocalDate.of(published.getYear(), month, day);
        return same.isAfter(published) ? LocalDate.of(published.getYear() - 1, month, day) : same;
    }
}
