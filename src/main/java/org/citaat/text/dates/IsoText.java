package org.citaat.text.dates;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.jspecify.annotations.Nullable;

/// Dates and moments of ISO 8601 in all its forms: extended and basic, with days by month, by week or by year, whole or cut
/// short; also with a blank for the "T", and with a named zone.
final class IsoText {
    private static final Pattern FORM = Pattern.compile("(?<year>\\d{4})(?:-?W(?<week>\\d\\d)(?:-?(?<weekday>[1-7]))?"
            + "|-(?<ordinal>\\d{3})(?=$|[T ])|(?<ordinal2>\\d{3})(?=$|[T ])"
            + "|-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?|(?<month2>\\d\\d)(?<day2>\\d\\d))?"
            + "(?:(?:[T_]|,? ?)(?<hour>\\d\\d?)(?::?(?<minute>\\d\\d)(?::?(?<second>\\d\\d))?(?<part>[.,]\\d+)?)?"
            + " ?(?<zone>[A-Z]{1,5}|(?:UTC|GMT)? ?[+\\-−]\\d\\d?(?::?\\d\\d)?(?::?00)?)?)?", CASE_INSENSITIVE);

    private IsoText() {}

    /// What a whole text tells; empty where it has another form, or means no day.
    static Optional<PublicationDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = day(form);
            String zone = form.group("zone");
            ZoneOffset offset = zone == null ? ZoneOffset.UTC : Zones.offset(zone).orElse(ZoneOffset.UTC);
            return Optional.of(form.group("hour") == null
                    ? PublicationDate.of(day)
                    : PublicationDate.of(moment(day, form, offset)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(Matcher form) {
        int year = number(form.group("year"), 0);
        String ordinal = either(form, "ordinal", "ordinal2");
        if (ordinal != null) {
            return LocalDate.ofYearDay(year, number(ordinal, 1));
        }
        if (form.group("week") != null) {
            return LocalDate.of(year, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number(form.group("week"), 1))
                    .with(DayOfWeek.of(number(form.group("weekday"), 1)));
        }
        return LocalDate.of(year, number(either(form, "month", "month2"), 1), number(either(form, "day", "day2"), 1));
    }

    /// Midnight may be written as the 24th hour of the day before; a leap second counts as the one before it.
    private static OffsetDateTime moment(LocalDate day, Matcher form, ZoneOffset offset) {
        int hour = number(form.group("hour"), 0);
        LocalTime time = LocalTime.of(hour == 24 ? 0 : hour, number(form.group("minute"), 0),
                Math.min(number(form.group("second"), 0), 59));
        return LocalDateTime.of(hour == 24 ? day.plusDays(1) : day, time).atOffset(offset);
    }

    private static @Nullable String either(Matcher form, String one, String other) {
        return form.group(one) != null ? form.group(one) : form.group(other);
    }

    private static int number(@Nullable String digits, int missing) {
        return digits == null ? missing : Integer.parseInt(digits);
    }
}
