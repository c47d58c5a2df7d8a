package org.citaat.text.dates;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/// Reads when something happened, as feeds tell it: any form of ISO 8601 or RFC 822, or a date with its time as people
/// spell it. Where a time is told without its zone it counts as UTC, as all feed readers take it; where only a month or
/// a year is told, its first day counts. What may mean two days is none.
public final class MomentText {
    private static final int FLAGS = CASE_INSENSITIVE | UNICODE_CASE;
    /// No date with its time is longer; in UTF-16 code units.
    private static final int LONGEST = 200;

    private static final Pattern DAY_MONTH = Pattern.compile("(?<![\\d.:])(\\d{1,2})" + Months.BEFORE + Months.NAME
            + Months.AFTER + "('?\\d{4}|'?\\d\\d)(?![\\d:])", FLAGS);
    private static final Pattern MONTH_DAY = Pattern.compile("(?<!\\p{L})" + Months.NAME + "\\.?\\s+(\\d{1,2})"
            + Months.WORDS.alternatives("ordinal") + "?,?\\s+(\\d{4})(?![\\d:])", FLAGS);
    /// "Thu Jan  1 19:48:21 CET 2004": the C library's form.
    private static final Pattern MONTH_DAY_TIME = Pattern.compile("(?<!\\p{L})" + Months.NAME
            + "\\.?\\s+(\\d{1,2}),?\\s+\\d{1,2}:\\d\\d(?::\\d\\d)?\\s+(?:[A-Z+\\-:\\d]{1,6}\\s+)?(\\d{4})(?!\\d)",
            FLAGS);
    private static final Pattern YEAR_MONTH_DAY = Pattern
            .compile("(?<![\\d.])(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)", FLAGS);
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");

    private MomentText() {}

    /// The moment or day that a text tells; its day is that of the place where it was written.
    ///
    /// @param language of the text, where known: only English puts the month before the day
    public static Optional<PublicationDate> parse(@Nullable String text, @Nullable String language) {
        if (text == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\p{Zs}\\p{Cf}]+", " ").strip();
        return MailDate.parse(plain).or(() -> IsoText.parse(plain))
                .or(() -> first(DAY_MONTH, plain, m -> day(m.group(3), Months.number(m.group(2)), m.group(1))))
                .or(() -> first(MONTH_DAY, plain, m -> day(m.group(3), Months.number(m.group(1)), m.group(2))))
                .or(() -> first(MONTH_DAY_TIME, plain, m -> day(m.group(3), Months.number(m.group(1)), m.group(2))))
                .or(() -> first(YEAR_MONTH_DAY, plain,
                        m -> day(m.group(1), Integer.parseInt(m.group(2)), m.group(3))))
                .or(() -> first(DOTTED, plain, m -> day(m.group(3), Integer.parseInt(m.group(2)), m.group(1))))
                .or(() -> first(SLASHED, plain, m -> DayOrMonth.day(m, language)));
    }

    private static Optional<PublicationDate> first(Pattern pattern, String text,
            Function<MatchResult, LocalDate> reading) {
        Matcher matcher = pattern.matcher(text);
        try {
            if (!matcher.find()) {
                return Optional.empty();
            }
            LocalDate day = reading.apply(matcher);
            boolean inside = pattern == MONTH_DAY_TIME;
            String rest = inside
                    ? matcher.group()
                    : text.substring(0, matcher.start()) + " | " + text.substring(matcher.end());
            return Optional.of(withTime(day, rest));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PublicationDate withTime(LocalDate day, String rest) {
        Optional<TimeOfDay> time = TimeOfDay.in(rest);
        if (time.isEmpty()) {
            return PublicationDate.of(day);
        }
        OffsetDateTime moment = LocalDateTime.of(day, time.get().time())
                .atOffset(time.get().zone() == null ? ZoneOffset.UTC : time.get().zone());
        return PublicationDate.of(moment);
    }

    private static LocalDate day(String year, int month, String day) {
        return LocalDate.of(year(year.replace("'", "")), month, Integer.parseInt(day));
    }

    /// Two digits mean the years from 1950 to 2049, as RFC 2822 wants it.
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 50 ? 2000 + year : 1900 + year;
    }
}
