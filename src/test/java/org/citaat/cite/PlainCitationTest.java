package org.citaat.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.citaat.model.Article;
import org.citaat.model.Circumstances;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlainCitationTest {
    private static final Facts FULL = new Facts("The bridge & the <river>", List.of("A. Writer"), "Harbour Post",
            PublicationDate.of(LocalDate.of(2026, 3, 12)), "en",
            URI.create("https://harbourpost.example/bridge?a=1&b=2"));

    @Test
    void namesSpeakerTitlePublicationDateAndLink() {
        assertThat(cite(FULL, "https://harbourpost.example/x", "Mara Linden", "It stands.").text()).isEqualTo("""
                “It stands.”
                — Mara Linden, via “The bridge & the <river>”, Harbour Post, March 12, 2026
                https://harbourpost.example/bridge?a=1&b=2""");
    }

    @Test
    void saysNothingOfWhatIsNotKnown() {
        assertThat(cite(Facts.NONE, "clip:1", null, "It stands.").text()).isEqualTo("“It stands.”");
    }

    @Test
    void thePaperItselfIsNotReadThroughItself() {
        assertThat(cite(FULL, "https://harbourpost.example/x", "Harbour Post", "It stands.").text())
                .contains("— Harbour Post, “The bridge & the <river>”, Harbour Post, ");
    }

    @Test
    void wordsThatTheTextDeniesGoOutAsDenied() {
        String words = "It stands.";
        StoredArticle article = new StoredArticle(1, 1, new Article(Facts.NONE, words, List.of()),
                URI.create("clip:1"), URI.create("clip:1"), Instant.EPOCH, "", "");
        Quote denied = new Quote(List.of(new TextSpan(0, words.length())), QuoteType.DIRECT, 0, false,
                new Speaker(null, "Mara Linden", "Mara Linden", SpeakerKind.PERSON, null, 1), null,
                new Circumstances(null, null, null, true), List.of(), null, 1, List.of());
        assertThat(new PlainCitation(Locale.US).of(article, List.of(new ReviewedQuote(denied, null))).text())
                .isEqualTo("“It stands.”\n— Mara Linden (the text says that this was not said)");
    }

    @Test
    void theHtmlIsEscaped() {
        assertThat(cite(FULL, "https://harbourpost.example/x", "Mara <b>", "Is 1 < 2 & \"so\"?").html())
                .contains("<p>“Is 1 &lt; 2 &amp; &quot;so&quot;?”</p>").contains("Mara &lt;b&gt;")
                .contains("href=\"https://harbourpost.example/bridge?a=1&amp;b=2\"");
    }

    private static PlainCitation.Copied cite(Facts facts, String address, @Nullable String speaker, String words) {
        StoredArticle article = new StoredArticle(1, 1, new Article(facts, words, List.of()), URI.create(address),
                URI.create(address), Instant.EPOCH, "", "");
        Review review = new Review(UUID.randomUUID(), 1, List.of(new TextSpan(0, words.length())), words,
                ReviewStatus.CHECKED, speaker, SpeakerKind.PERSON, QuoteType.DIRECT);
        return new PlainCitation(Locale.US).of(article, List.of(new ReviewedQuote(null, review)));
    }
}
