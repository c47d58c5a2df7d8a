package org.citaat.ui.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.citaat.model.Article;
import org.citaat.model.Circumstances;
import org.citaat.model.Facts;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.ui.Words;
import org.citaat.ui.article.Speech;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardFactsTest {
    private static final String TEXT = "“The bridge stays shut”, mayor Joan Eddery told the council in the Lorne Courier on Monday.";
    private static final URI ADDRESS = URI.create("https://news.example/bridge");

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static CardFacts facts(@Nullable TextSpan role, Circumstances circumstances) {
        Speaker speaker = new Speaker(span("Joan Eddery"), "Joan Eddery", "Joan Eddery", SpeakerKind.ORGANISATION, role,
                0.9);
        Quote quote = new Quote(List.of(span("The bridge stays shut")), QuoteType.DIRECT, 0, false, speaker,
                span("told"), circumstances, List.of(), null, 0.9, List.of());
        Speech speech = new Speech(List.of(new ReviewedQuote(quote, null)), List.of());
        StoredArticle article = new StoredArticle(1, 1, new Article(Facts.NONE, TEXT, List.of()), ADDRESS, ADDRESS,
                Instant.EPOCH, "", "");
        return new CardFacts(new Words(Locale.ENGLISH), speech, article);
    }

    @Test
    void tellsVerbRecipientWayAndTime() {
        Circumstances told = new Circumstances(new TimeReference(span("Monday"), LocalDate.of(2023, 6, 26)),
                span("the council"), span("the Lorne Courier"), false);
        assertThat(facts(null, told).told())
                .isEqualTo("told · to the council · through the Lorne Courier · Jun 26, 2023 (from ‘Monday’)");
    }

    @Test
    void aRecipientThatPassesTheWordsOnIsToldOnce() {
        Circumstances told = new Circumstances(null, span("the Lorne Courier"), span("the Lorne Courier"), false);
        assertThat(facts(null, told).told()).isEqualTo("told · through the Lorne Courier");
    }

    @Test
    void theOfficeStandsBeforeTheKindOfSpeaker() {
        assertThat(facts(span("mayor"), Circumstances.NONE).function()).isEqualTo("mayor");
        assertThat(facts(null, Circumstances.NONE).function()).isEqualTo("organisation");
    }

    @Test
    void saysThatWordsWereNotSaid() {
        assertThat(facts(null, new Circumstances(null, null, null, true)).denied()).isTrue();
        assertThat(facts(null, Circumstances.NONE).denied()).isFalse();
    }
}
