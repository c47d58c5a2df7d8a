package org.citaat.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.citaat.cli.evaluation.MarkedText.MarkedQuote;
import org.citaat.cli.evaluation.MarkedText.MarkedSpeaker;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;

/// Makes a marked text of a JSON object. What is wrong with it is told by an IllegalArgumentException with a whole sentence.
public final class MarkedTextReader {
    private static final String DEFAULT_LANGUAGE = "en";

    private MarkedTextReader() {}

    /// An object of the file that people marked: it needs `id`, `text` and `quotes`.
    public static MarkedText gold(Map<String, ?> object) {
        if (!(object.get("text") instanceof String text)) {
            throw new IllegalArgumentException("There is no \"text\": give the text that the offsets count in.");
        }
        if (!(object.get("quotes") instanceof List<?>)) {
            throw new IllegalArgumentException(
                    "There is no list \"quotes\": give an empty one, [], where the text has no quotations.");
        }
        MarkedText marked = predicted(object);
        for (MarkedQuote quote : marked.quotes()) {
            for (TextSpan part : quote.parts()) {
                if (part.end() > text.length()) {
                    throw new IllegalArgumentException("A quotation ends at " + part.end() + ", but the text has only "
                            + text.length() + " code units: count \"start\" and \"end\" in UTF-16 code units.");
                }
            }
        }
        return marked;
    }

    /// An object of a file of predictions: it needs `id` only, and without `quotes` has none.
    public static MarkedText predicted(Map<String, ?> object) {
        Object id = object.get("id");
        if (id == null) {
            throw new IllegalArgumentException("There is no \"id\": both files name each text by one.");
        }
        List<MarkedQuote> quotes = new ArrayList<>();
        for (Object each : list(object.get("quotes"))) {
            quotes.add(quote(object(each, "quotation")));
        }
        return new MarkedText(id.toString(), words(object.get("lang"), DEFAULT_LANGUAGE),
                words(object.get("text"), ""), quotes);
    }

    private static MarkedQuote quote(Map<?, ?> quote) {
        List<TextSpan> parts = new ArrayList<>();
        for (Object part : list(quote.get("parts"))) {
            parts.add(span(object(part, "part"), "part of a quotation"));
        }
        if (parts.isEmpty()) {
            parts.add(span(quote, "quotation"));
        }
        Object cue = quote.get("cue");
        return new MarkedQuote(parts, words(quote.get("type"), "direct"), "reported".equals(quote.get("subtype")),
                Boolean.TRUE.equals(quote.get("arguable")), speaker(quote.get("speaker")), quote.containsKey("cue"),
                cue == null ? null : span(object(cue, "cue"), "cue"), name(quote.get("speaker_name")));
    }

    private static @Nullable MarkedSpeaker speaker(@Nullable Object given) {
        if (given == null || given instanceof Map<?, ?> map && map.isEmpty()) {
            return null;
        }
        Map<?, ?> speaker = object(given, "speaker");
        boolean placed = offset(speaker.get("start")) >= 0 && offset(speaker.get("end")) >= 0;
        return new MarkedSpeaker(placed ? span(speaker, "speaker") : null, words(speaker.get("text"), ""),
                name(speaker.get("canonical")),
                list(speaker.get("aliases")).stream().map(String::valueOf).filter(name -> !name.isEmpty()).toList());
    }

    private static TextSpan span(Map<?, ?> object, String what) {
        int start = offset(object.get("start"));
        int end = offset(object.get("end"));
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A " + what + " has no \"start\" and \"end\" that make a span.");
        }
        return new TextSpan(start, end);
    }

    private static int offset(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : -1;
    }

    private static Map<?, ?> object(@Nullable Object value, String what) {
        if (value instanceof Map<?, ?> map) {
            return map;
        }
        throw new IllegalArgumentException("A " + what + " is no JSON object.");
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String words(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }

    private static @Nullable String name(@Nullable Object value) {
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
