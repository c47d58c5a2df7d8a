package org.citaat.ui.source;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.citaat.model.Provenance;
import org.citaat.ui.Words;
import org.citaat.ui.source.SourceViewModel.Source;

/// The provenance of an article in words: name and value, line by line.
final class ProvenanceWords {
    private final Words words;

    ProvenanceWords(Words words) {
        this.words = words;
    }

    Map<String, String> lines(Source source) {
        Provenance newest = source.newest();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(words.get("source.requested"), newest.requested().toString());
        if (!newest.address().equals(newest.requested())) {
            lines.put(words.get("source.address"), newest.address().toString());
        }
        URI canonical = source.facts().found().canonical();
        if (canonical != null && !canonical.equals(newest.address())) {
            lines.put(words.get("source.canonical"), canonical.toString());
        }
        lines.put(words.get("source.fetched"), moment(newest.fetched()));
        for (String header : List.of("date", "last-modified", "etag")) {
            List<String> values = newest.headers().getOrDefault(header, List.of());
            if (!values.isEmpty()) {
                lines.put(words.get("source.header", header), String.join(", ", values));
            }
        }
        lines.put(words.get("source.page"), words.get("source.pageValue", newest.pageSize(),
                newest.mediaType().isBlank() ? "–" : newest.mediaType()));
        lines.put(words.get("source.pageHash"), newest.pageHash());
        lines.put(words.get("source.textHash"), newest.textHash());
        lines.put(words.get("source.programs"), words.get("source.programsValue", newest.reader(), newest.engine()));
        return lines;
    }

    /// In UTC, and as the clock on the wall told it.
    String moment(Instant moment) {
        String here = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale()).withZone(ZoneId.systemDefault()).format(moment);
        return moment.truncatedTo(ChronoUnit.SECONDS) + "  (" + here + ")";
    }

    /// All of it as text for the clipboard.
    String text(Source source) {
        StringBuilder text = new StringBuilder();
        String title = source.facts().facts().title();
        text.append(title == null ? words.get("reader.noTitle") : title).append('\n');
        lines(source).forEach((name, value) -> text.append(name).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
