package org.citaat.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.citaat.model.Quote;
import org.citaat.model.Reason;
import org.citaat.model.Speaker;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.quotes.FoundQuotes;
import org.jspecify.annotations.Nullable;

/// Quotations as JSON objects: offsets in UTF-16 code units, marks outside the span.
final class QuoteJson {
    private final String text;

    QuoteJson(String text) {
        this.text = text;
    }

    /// The object of one document, without its text.
    Map<String, @Nullable Object> document(String id, FoundQuotes found) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("id", id);
        object.put("lang", found.language());
        object.put("quotes", quotes(found.quotes()));
        object.put("inner", inner(found.quotes()));
        return object;
    }

    private List<Map<String, @Nullable Object>> quotes(List<Quote> quotes) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (Quote quote : quotes) {
            Map<String, @Nullable Object> object = quote(quote);
            TextSpan first = quote.repeats();
            object.put("repeats", first == null ? null : numberOf(first, quotes));
            objects.add(object);
        }
        return objects;
    }

    private static @Nullable Integer numberOf(TextSpan span, List<Quote> quotes) {
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).span().equals(span)) {
                return i;
            }
        }
        return null;
    }

    /// Apart from the others, so that no word is counted twice; `parent` is the number, from 0, of the quotation around it.
    private List<Map<String, @Nullable Object>> inner(List<Quote> quotes) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (int parent = 0; parent < quotes.size(); parent++) {
            for (Quote inner : quotes.get(parent).inner()) {
                Map<String, @Nullable Object> object = quote(inner);
                object.put("nested", true);
                object.put("parent", parent);
                objects.add(object);
            }
        }
        return objects;
    }

    private Map<String, @Nullable Object> quote(Quote quote) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>(span(quote.span()));
        if (quote.segments().size() > 1) {
            List<Object> parts = new ArrayList<>();
            quote.segments().forEach(segment -> parts.add(span(segment)));
            object.put("parts", parts);
        }
        object.put("text", quote.span().in(text));
        object.put("type", quote.type().name().toLowerCase(Locale.ROOT));
        object.put("group", quote.group());
        object.put("floating", quote.floating());
        object.put("confidence", rounded(quote.confidence()));
        object.put("speaker", speaker(quote.speaker()));
        object.put("cue", words(quote.cue()));
        object.put("time", time(quote.time()));
        object.put("recipient", words(quote.recipient()));
        object.put("via", words(quote.via()));
        object.put("denied", quote.denied());
        object.put("reasons", quote.reasons().stream().map(QuoteJson::reason).toList());
        return object;
    }

    private static Map<String, Object> span(TextSpan span) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("start", span.start());
        object.put("end", span.end());
        return object;
    }

    private @Nullable Map<String, Object> words(@Nullable TextSpan span) {
        if (span == null) {
            return null;
        }
        Map<String, Object> object = span(span);
        object.put("text", span.in(text));
        return object;
    }

    private @Nullable Map<String, @Nullable Object> speaker(@Nullable Speaker speaker) {
        if (speaker == null) {
            return null;
        }
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        TextSpan mention = speaker.mention();
        object.put("start", mention == null ? -1 : mention.start());
        object.put("end", mention == null ? -1 : mention.end());
        object.put("text", speaker.text());
        object.put("canonical", speaker.name());
        object.put("kind", speaker.kind().name().toLowerCase(Locale.ROOT));
        object.put("role", words(speaker.role()));
        object.put("confidence", rounded(speaker.confidence()));
        return object;
    }

    private @Nullable Map<String, Object> time(@Nullable TimeReference time) {
        if (time == null) {
            return null;
        }
        Map<String, Object> object = span(time.span());
        object.put("text", time.span().in(text));
        if (time.day() != null) {
            object.put("date", time.day().toString());
        }
        return object;
    }

    private static String reason(Reason reason) {
        String kind = reason.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return reason.words().isEmpty() ? kind : kind + ": " + reason.words();
    }

    private static double rounded(double probability) {
        return Math.round(probability * 1000) / 1000.0;
    }
}
