package org.citaat.library;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TimeReference;
import org.jspecify.annotations.Nullable;

/// What the engine found in each version, in its order.
record QuoteTable(Sql sql) {
    void replace(long version, List<Quote> quotes) throws SQLException {
        sql.update("DELETE FROM quote WHERE version = ?", version);
        for (int number = 0; number < quotes.size(); number++) {
            sql.update("INSERT INTO quote (version, number, body) VALUES (?, ?, ?)",
                    version, number, Json.write(body(quotes.get(number))));
        }
    }

    List<Quote> of(long version) throws SQLException {
        return sql.list("SELECT body FROM quote WHERE version = ? ORDER BY number",
                row -> quote(Json.readObject(row.getString(1))), version);
    }

    private static Map<String, Object> body(Quote quote) {
        return Json.object(
                "segments", Json.spans(quote.segments()),
                "type", quote.type().name(),
                "group", quote.group(),
                "floating", quote.floating(),
                "speaker", Json.optional(quote.speaker(), QuoteTable::body),
                "cue", Json.optional(quote.cue(), Json::span),
                "time", Json.optional(quote.time(), QuoteTable::body),
                "recipient", Json.optional(quote.recipient(), Json::span),
                "via", Json.optional(quote.via(), Json::span),
                "denied", quote.denied() ? true : null,
                "inner", quote.inner().isEmpty() ? null : quote.inner().stream().map(QuoteTable::body).toList(),
                "repeats", Json.optional(quote.repeats(), Json::span),
                "confidence", quote.confidence(),
                "reasons", quote.reasons().stream().map(QuoteTable::body).toList());
    }

    private static Map<String, Object> body(Speaker speaker) {
        return Json.object(
                "mention", Json.optional(speaker.mention(), Json::span),
                "text", speaker.text(),
                "name", speaker.name(),
                "kind", speaker.kind().name(),
                "role", Json.optional(speaker.role(), Json::span),
                "confidence", speaker.confidence());
    }

    private static Map<String, Object> body(TimeReference time) {
        return Json.object("span", Json.span(time.span()), "day", Json.optional(time.day(), LocalDate::toString));
    }

    private static Map<String, Object> body(Reason reason) {
        return Json.object("kind", reason.kind().name(), "words", reason.words());
    }

    private static Quote quote(Map<?, ?> body) {
        return new Quote(
                Json.toSpans(body.get("segments")),
                Json.constant(QuoteType.class, body.get("type")),
                Json.number(body.get("group")).intValue(),
                Json.truth(body.get("floating")),
                Json.optional(body.get("speaker"), speaker -> speaker(Json.toObject(speaker))),
                Json.optional(body.get("cue"), Json::toSpan),
                circumstances(body),
                inner(body.get("inner")),
                Json.optional(body.get("repeats"), Json::toSpan),
                Json.number(body.get("confidence")).doubleValue(),
                Json.array(body.get("reasons")).stream().map(reason -> reason(Json.toObject(reason))).toList());
    }

    /// What libraries of earlier versions do not tell is absent.
    private static Circumstances circumstances(Map<?, ?> body) {
        return new Circumstances(
                Json.optional(body.get("time"), time -> time(Json.toObject(time))),
                Json.optional(body.get("recipient"), Json::toSpan),
                Json.optional(body.get("via"), Json::toSpan),
                body.get("denied") != null && Json.truth(body.get("denied")));
    }

    private static List<Quote> inner(@Nullable Object list) {
        return list == null
                ? List.of()
                : Json.array(list).stream().map(inner -> quote(Json.toObject(inner))).toList();
    }

    private static Speaker speaker(Map<?, ?> body) {
        return new Speaker(
                Json.optional(body.get("mention"), Json::toSpan),
                Json.string(body.get("text")),
                Json.string(body.get("name")),
                Json.constant(SpeakerKind.class, body.get("kind")),
                Json.optional(body.get("role"), Json::toSpan),
                Json.number(body.get("confidence")).doubleValue());
    }

    private static TimeReference time(Map<?, ?> body) {
        return new TimeReference(Json.toSpan(body.get("span")), day(body.get("day")));
    }

    private static @Nullable LocalDate day(@Nullable Object value) {
        return Json.optional(value, day -> LocalDate.parse(Json.string(day)));
    }

    private static Reason reason(Map<?, ?> body) {
        return new Reason(Json.constant(ReasonKind.class, body.get("kind")), Json.string(body.get("words")));
    }
}
