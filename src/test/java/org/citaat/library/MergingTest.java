package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.library.Samples.quote;
import static org.citaat.library.Samples.review;

import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MergingTest {
    private static final Review REVIEW = review(1, ReviewStatus.CHECKED, "Ada", 10, 20);

    @ParameterizedTest
    @CsvSource({"10,20,true", "15,40,true", "16,40,false", "0,15,true", "0,14,false", "12,14,true", "0,99,true",
            "20,30,false", "0,10,false", "19,21,true"})
    void takesAQuoteForTheReviewedOneWhenHalfOfTheShorterIsShared(int start, int end, boolean same) {
        Quote found = quote("Bo", start, end);
        assertThat(Merging.of(List.of(found), List.of(REVIEW)))
                .isEqualTo(same
                        ? List.of(new ReviewedQuote(found, REVIEW))
                        : start < 10
                                ? List.of(new ReviewedQuote(found, null), new ReviewedQuote(null, REVIEW))
                                : List.of(new ReviewedQuote(null, REVIEW), new ReviewedQuote(found, null)));
    }

    @Test
    void showsAReviewOnceThoughItCoversTwoQuotes() {
        Quote small = quote("Bo", 10, 13);
        Quote large = quote("Bo", 14, 20);
        assertThat(Merging.of(List.of(small, large), List.of(REVIEW)))
                .containsExactly(new ReviewedQuote(large, REVIEW));
    }

    @Test
    void leavesAQuoteAroundTheReviewedOneAlone() {
        Quote exact = quote("Bo", 10, 20);
        Quote around = quote("Bo", 0, 90);
        assertThat(Merging.of(List.of(around, exact), List.of(REVIEW)))
                .containsExactly(new ReviewedQuote(around, null), new ReviewedQuote(exact, REVIEW));
    }

    @Test
    void doesNotCountTheWordsBetweenTheSegments() {
        Quote parted = new Quote(List.of(new TextSpan(0, 10), new TextSpan(20, 30)), QuoteType.DIRECT, 0, false, null,
                null,
                null, null, 0.9, List.of());
        assertThat(Merging.of(List.of(parted), List.of(REVIEW))).hasSize(2);
    }

    @Test
    void showsTwoReviewsOfOneQuoteBoth() {
        Quote found = quote("Bo", 0, 20);
        Review first = review(1, ReviewStatus.CHECKED, "Ada", 0, 10);
        assertThat(Merging.of(List.of(found), List.of(REVIEW, first)))
                .containsExactly(new ReviewedQuote(found, first), new ReviewedQuote(found, REVIEW));
    }
}
