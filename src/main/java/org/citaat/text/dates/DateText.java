package org.citaat.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/// Reads dates as machines and as people write them. What may mean two days, such as 04/05/2024, is none.
public final class DateText {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?:\\d{4})?(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"
            + "(?:(?:T|,?\\s+)(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?)?",
            FLAGS);
    private static final Pattern COMPACT = Pattern.compile("^(\\d{4})(\\d\\d)(\\d\\d)(?:T\\d.*)?$");
    private static final Pattern DAY_MONTH = Pattern
            .compile("(?<![\\d.])(\\d{1,2})" + Months.BEFORE + Months.NAME + Months.AFTER + "(\\d{4})(?!\\d)", FLAGS);
    private static final Pattern MONTH_DAY = Pattern.compile("(?<!\\p{L})" + Months.NAME + "\\.?\\s+(\\d{1,2})"
            + Months.WORDS.alternatives("ordinal") + "?,?\\s+(\\d{4})(?!\\d)", FLAGS);
    private static final Pattern DOTTED = Pattern
            .compile("(?<![\\d.])(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)");
    private static final Pattern SLASHED = Pattern.compile("(?<![\\d/])(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4})(?!\\d)");

    private DateText() {}

    /// The first date in a text.
    ///
    /// @param language of the text, where known: only English puts the month before the day
    public static Optional<PublicationDate> parse(@Nullable String text, @Nullable String language) {
        if (text == null || !YEAR.matcher(text).find()) {
            return Optional.empty();
        }
        return MailDate.parse(text).or(() -> first(ISO, text, DateText::iso))
                .or(() -> first(COMPACT, text.strip(), m -> day(m.group(1), m.group(2), m.group(3))))
                .or(() -> first(DAY_MONTH, text,
                        m -> day(m.group(3), String.valueOf(Months.number(m.group(2))), m.group(1))))
                .or(() -> first(MONTH_DAY, text,
                        m -> day(m.group(3), String.valueOf(Months.number(m.group(1))), m.group(2))))
                .or(() -> first(DOTTED, text, m -> day(m.group(3), m.group(2), m.group(1))))
                .or(() -> first(SLASHED, text, m -> PublicationDate.of(DayOrMonth.day(m, language))));
    }

    private static Optional<PublicationDate> first(Pattern pattern, String text,
            Function<MatchResult, PublicationDate> reading) {
        Matcher matcher = pattern.matcher(text);
        try {
            return matcher.find() ? Optional.of(reading.apply(matcher)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PublicationDate iso(MatchResult match) {
        LocalDate day = day(match.group(1), match.group(2), match.group(3)).day();
        String zone = match.group(7);
        if (zone == null) {
            return PublicationDate.of(day);
        }
        int second = match.group(6) == null ? 0 : Integer.parseInt(match.group(6));
        LocalTime time = LocalTime.of(Integer.parseInt(match.group(4)), Integer.parseInt(match.group(5)), second);
        ZoneOffset offset = zone.startsWith("+") || zone.startsWith("-") ? ZoneOffset.of(zone) : ZoneOffset.UTC;
        return PublicationDate.of(LocalDateTime.of(day, time).atOffset(offset));
    }

    private static PublicationDate day(String year, String month, String day) {
        return PublicationDate.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    }
}
