package org.citaat.reading.exports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.PublicationDate;
import org.citaat.text.dates.MomentText;
import org.jspecify.annotations.Nullable;

/// Dates as exports write them: Unix time, the slashed dates of references, or any other form.
final class WrittenDate {
    private static final Pattern UNIX = Pattern.compile("\\d{9,16}(?:\\.\\d{1,9})?");
    /// "2021/03/05/", "2021/03//", "2021///spring" (RIS).
    private static final Pattern SLASHED = Pattern
            .compile("(\\d{4})/(?:(\\d{1,2})(?:/(\\d{1,2})?)?|/)?(?:/.*)?");
    /// "2021-03-05/2021-03-07" (EDTF, as BibLaTeX has it); the first day counts.
    private static final Pattern RANGE = Pattern.compile("(\\d{4}(?:-\\d\\d){0,2})[~?]?/(?:\\d{4}.*|\\.\\.)?");

    private WrittenDate() {}

    static Optional<PublicationDate> day(@Nullable String written) {
        String text = written == null ? "" : written.strip();
        if (UNIX.matcher(text).matches()) {
            return unix(text).map(moment -> PublicationDate.of(moment.atOffset(ZoneOffset.UTC)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches()) {
            return MomentText.parse(range.group(1), null);
        }
        Matcher slashed = SLASHED.matcher(text);
        return MomentText.parse(slashed.matches() ? dashed(slashed) : text, null)
                .filter(date -> isYear(date.day()));
    }

    static Optional<Instant> instant(@Nullable String written) {
        return day(written).map(date -> date.moment() == null
                ? date.day().atStartOfDay(ZoneOffset.UTC).toInstant()
                : date.moment().toInstant());
    }

    private static String dashed(Matcher slashed) {
        String month = slashed.group(2);
        String day = slashed.group(3);
        return slashed.group(1) + (month == null ? "" : "-" + two(month)) + (day == null ? "" : "-" + two(day));
    }

    private static String two(String digits) {
        return digits.length() < 2 ? "0" + digits : digits;
    }

    /// In seconds, milliseconds or microseconds: by their size, since the times meant lie between 1973 and 2100.
    private static Optional<Instant> unix(String digits) {
        BigDecimal number = new BigDecimal(digits);
        int places = number.toBigInteger().toString().length();
        int scale = places > 13 ? 6 : places > 11 ? 3 : 0;
        Instant moment = Instant.ofEpochSecond(number.movePointLeft(scale).longValue());
        return isYear(moment.atOffset(ZoneOffset.UTC).toLocalDate()) ? Optional.of(moment) : Optional.empty();
    }

    /// Zero and other numbers stand for dates that are not known.
    private static boolean isYear(LocalDate day) {
        return day.getYear() > 1000 && day.getYear() < 2200;
    }
}
