package org.citaat.text.dates;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.text.WordList;

/// Zones as dates name them. A name with several meanings, such as IST, is none.
final class Zones {
    private static final Map<String, ZoneOffset> NAMED = named();
    private static final Pattern NUMBER = Pattern.compile("(?:UTC|GMT)? ?([+\\-])(\\d\\d?)(?::?(\\d\\d))?(?::?00)?");

    private Zones() {}

    private static Map<String, ZoneOffset> named() {
        WordList words = WordList.load(Zones.class, "zones.txt");
        Map<String, ZoneOffset> named = new HashMap<>();
        words.sectionNames()
                .forEach(offset -> words.section(offset).forEach(name -> named.put(name, ZoneOffset.of(offset))));
        return Map.copyOf(named);
    }

    /// The offset that `+0200`, `GMT+2` or `CEST` means; empty for a name that is not known, which RFC 2822 wants to be taken
    /// for UTC.
    static Optional<ZoneOffset> offset(String zone) {
        String name = zone.toUpperCase(Locale.ROOT).replace('\u2212', '-').strip();
        Matcher number = NUMBER.matcher(name);
        if (!number.matches()) {
            return Optional.ofNullable(NAMED.get(name));
        }
        int minutes = Integer.parseInt(number.group(2)) * 60
                + (number.group(3) == null ? 0 : Integer.parseInt(number.group(3)));
        int most = ZoneOffset.MAX.getTotalSeconds() / 60;
        return minutes > most
                ? Optional.empty()
                : Optional.of(ZoneOffset.ofTotalSeconds(number.group(1).equals("-") ? -minutes * 60 : minutes * 60));
    }
}
