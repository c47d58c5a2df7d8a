package org.citaat.text.dates;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Dates such as 26/06/2023, of which the first or the second number may be the day.
final class DayOrMonth {
    private DayOrMonth() {}

    /// The day that three groups of digits mean: where one of the first two can only be a day, or the language writes days
    /// first.
    ///
    /// @throws DateTimeException where it may be two days, or none
    static LocalDate day(MatchResult match, @Nullable String language) {
        int one = Integer.parseInt(match.group(1));
        int two = Integer.parseInt(match.group(2));
        int year = Integer.parseInt(match.group(3));
        boolean dayFirst = one > 12 || one == two || (language != null && !language.equals("en"));
        if (!dayFirst && two <= 12) {
            throw new DateTimeException("ambiguous");
        }
        return dayFirst ? LocalDate.of(year, two, one) : LocalDate.of(year, one, two);
    }
}
