package org.citaat.library;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Circumstances;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.citaat.model.PublicationDate;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.jspecify.annotations.Nullable;

/// Articles by nobody about nothing, for the tests of the library.
final class Samples {
    static final Instant NOW = Instant.parse("2026-03-14T09:22:00.123Z");
    static final InstantSource CLOCK = InstantSource.fixed(NOW);
    static final String TEXT = "De dijk is veilig.\n“Wij hebben alles gemeten”, zei Ada Vermeer maandag tegen de raad. “De dijk houdt het.”";

    private Samples() {}

    static Page page(String address) {
        return page(address, "<p>" + address);
    }

    static Page page(String address, String html) {
        return new Page(URI.create(address), URI.create(address), Instant.parse("2026-03-14T09:21:59.987654321Z"),
                "text/html; charset=utf-8", Map.of("content-type", List.of("text/html; charset=utf-8"), "x", List.of()),
                html.getBytes(StandardCharsets.UTF_8));
    }

    /// An article whose text is `text`, one paragraph, known under no address of its own.
    static Article article(String title, String text) {
        return new Article(
                new Facts(title, List.of(), "Het Voorbeeld", PublicationDate.of(LocalDate.of(2026, 3, 12)), "nl", null),
                text, List.of(new Block(BlockKind.PARAGRAPH, new TextSpan(0, text.length()))));
    }

    /// Every fact and every kind of field is there.
    static Article fullArticle() {
        Facts facts = new Facts("Dijk houdt", List.of("Bo de Wit", "Ž. Ünlü"), "De Dagbode",
                PublicationDate.of(OffsetDateTime.parse("2026-03-12T23:30:00+05:45")), "nl",
                URI.create("https://dagbode.example/dijk"));
        return new Article(facts, TEXT, List.of(new Block(BlockKind.HEADING, new TextSpan(0, 18)),
                new Block(BlockKind.PARAGRAPH, new TextSpan(19, TEXT.length()))));
    }

    static List<Quote> fullQuotes() {
        return List.of(
                new Quote(List.of(span("Wij hebben"), span("alles gemeten")), QuoteType.DIRECT, 0, false,
                        new Speaker(span("Ada Vermeer"), "Ada Vermeer", "Ada Vermeer", SpeakerKind.PERSON,
                                null, 0.1 + 0.2),
                        span("zei"), new Circumstances(new TimeReference(span("maandag"), LocalDate.of(2026, 3, 9)),
                                span("de raad"), null, false),
                        List.of(),
                        null, 0.95,
                        List.of(new Reason(ReasonKind.FOLLOWED_BY, "zei Ada Vermeer"),
                                new Reason(ReasonKind.PARTIAL, ""))),
                new Quote(List.of(span("De dijk houdt het.")), QuoteType.MIXED, 0, true, null, null,
                        new Circumstances(new TimeReference(span("maandag"), null), null, null, false), List.of(),
                        null, 1.0 / 3, List.of()));
    }

    static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    /// A quotation, sure, of `speaker`, which the text need not name.
    static Quote quote(@Nullable String speaker, int start, int end) {
        return new Quote(List.of(new TextSpan(start, end)), QuoteType.DIRECT, 0, false,
                speaker == null ? null : new Speaker(null, speaker, speaker, SpeakerKind.PERSON, null, 0.95), null,
                Circumstances.NONE, List.of(), null, 0.95, List.of());
    }

    static Review review(long version, ReviewStatus status, @Nullable String speaker, int start, int end) {
        return new Review(UUID.nameUUIDFromBytes(new byte[]{(byte) version, (byte) start, (byte) end}), version,
                List.of(new TextSpan(start, end)), "woorden " + start, status, speaker, SpeakerKind.PERSON,
                QuoteType.DIRECT);
    }

    static Edit make(Review review) {
        return new Edit.ChangeReview(EditAction.KEEP, null, review);
    }

    /// Saves one article of one quotation, which is its whole text.
    static ImportedArticle save(Library library, String address, String speaker, String words) {
        return library.save(page(address), article("Kop", words), List.of(quote(speaker, 0, words.length())),
                "reader 1",
                "engine 1");
    }
}
