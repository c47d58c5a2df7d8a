package org.citaat.text.dates;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time as it stands beside a date: "17:30:00 +0200", "17.30 Uhr", "17h30", "5:30 p.m. EST".
///
/// @param zone null where none is told
record TimeOfDay(LocalTime time, @Nullable ZoneOffset zone) {
    private static final String HALF = "(?: ?(?<half>[ap]\\.?m\\b\\.?))?";
    private static final String ZONE = "(?: ?(?:uhr|uur|h)\\b)?,? ?\\(?(?<zone>(?:UTC|GMT)? ?[+\\-−]\\d\\d?(?::?\\d\\d)?|[A-Z]{1,5}\\b)?";
    private static final Pattern COLON = Pattern.compile(
            "(?<![\\d:])(?<hour>\\d{1,2}):(?<minute>\\d\\d)(?::(?<second>\\d\\d)(?:[.,]\\d+)?)?" + HALF + ZONE,
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern OTHER = Pattern.compile(
            "(?<![\\d.])(?<hour>\\d{1,2}) ?[.h] ?(?<minute>\\d\\d)(?:[.](?<second>\\d\\d))?(?![\\d.]\\d)" + HALF + ZONE,
            CASE_INSENSITIVE | UNICODE_CASE);
    private static final Pattern HOUR = Pattern.compile(
            "(?<![\\d.:])(?<hour>\\d{1,2})(?<minute>)(?<second>) ?(?:(?<half>[ap]\\.?m\\b\\.?)|h\\b|uhr\\b|uur\\b)(?<zone>)",
            CASE_INSENSITIVE | UNICODE_CASE);

    /// The first time in a text; a leap second counts as the one before it.
    static Optional<TimeOfDay> in(String text) {
        return read(COLON, text).or(() -> read(OTHER, text)).or(() -> read(HOUR, text));
    }

    private static Optional<TimeOfDay> read(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            LocalTime time = LocalTime.of(hour(found) % 24, number(found.group("minute")),
                    Math.min(number(found.group("second")), 59));
            String zone = found.group("zone");
            return Optional.of(new TimeOfDay(time,
                    zone == null || zone.isBlank() ? null : Zones.offset(zone).orElse(null)));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static int hour(Matcher found) {
        int hour = number(found.group("hour"));
        String half = found.group("half");
        if (half == null || hour > 12) {
            return hour;
        }
        return hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
