package org.citaat.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpeechTest {
    private static final TextSpan HEADLINE = new TextSpan(1, 6);
    private static final TextSpan WORDS = new TextSpan(20, 40);

    private static ReviewedQuote quote(TextSpan span, @Nullable TextSpan repeats, @Nullable ReviewStatus decided) {
        Quote found = new Quote(List.of(span), QuoteType.DIRECT, 0, false, null, null, Circumstances.NONE, List.of(),
                repeats, 0.9, List.of());
        Review review = decided == null
                ? null
                : new Review(UUID.nameUUIDFromBytes(new byte[]{1}), 1, List.of(span), "", decided, null,
                        SpeakerKind.PERSON, QuoteType.DIRECT);
        return new ReviewedQuote(found, review);
    }

    @Test
    void aRepeatStandsOnTheCardOfTheWordsItRepeats() {
        List<Speech> speeches = Speech.of(List.of(quote(HEADLINE, WORDS, null), quote(WORDS, null, null)));
        assertThat(speeches).hasSize(1);
        assertThat(speeches.getFirst().segments()).containsExactly(WORDS);
        assertThat(speeches.getFirst().repeats()).containsExactly(HEADLINE);
        assertThat(speeches.getFirst().covers(HEADLINE.start())).isTrue();
    }

    @Test
    void aRepeatThatTheUserKeptIsACardOfItsOwn() {
        List<Speech> speeches = Speech
                .of(List.of(quote(HEADLINE, WORDS, ReviewStatus.CHECKED), quote(WORDS, null, null)));
        assertThat(speeches).extracting(Speech::start).containsExactly(HEADLINE.start(), WORDS.start());
    }

    @Test
    void theRepeatOfWordsThatAreNoQuotationIsNone() {
        assertThat(Speech.of(List.of(quote(HEADLINE, WORDS, null), quote(WORDS, null, ReviewStatus.REJECTED))))
                .isEmpty();
    }
}
