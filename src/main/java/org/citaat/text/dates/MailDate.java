package org.citaat.text.dates;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.citaat.model.PublicationDate;

/// "Mon, 26 Jun 2023 17:30:00 +0200" (RFC 1123): what most feeds and all mails write.
final class MailDate {
    private static final int LONGEST = 50;

    private MailDate() {}

    static Optional<PublicationDate> parse(String text) {
        if (text.length() > LONGEST || text.indexOf(':') < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(PublicationDate
                    .of(OffsetDateTime.parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
