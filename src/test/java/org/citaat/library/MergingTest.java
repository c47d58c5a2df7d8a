package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.library.Samples.quote;
import static org.citaat.library.Samples.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citaat.model.Circumstances;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
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
                null, Circumstances.NONE, List.of(), null, 0.9, List.of());
        assertThat(Merging.of(List.of(parted), List.of(REVIEW))).hasSize(2);
    }

    @Test
    void showsTwoReviewsOfOneQuoteBoth() {
        Quote found = quote("Bo", 0, 20);
        Review first = review(1, ReviewStatus.CHECKED, "Ada", 0, 10);
        assertThat(Merging.of(List.of(found), List.of(REVIEW, first)))
                .containsExactly(new ReviewedQuote(found, first), new ReviewedQuote(found, REVIEW));
    }

    /// What the sweep along the text gives, compared with looking at every pair.
    @Test
    void findsEveryPairThatLooksAlike() {
        for (long seed = 1; seed <= 300; seed++) {
            Random random = new Random(seed);
            List<Quote> quotes = Stream.generate(() -> anyQuote(random)).limit(random.nextInt(12)).toList();
            List<Review> reviews = IntStream.range(0, random.nextInt(8)).mapToObj(each -> anyReview(random, each))
                    .toList();
            List<ReviewedQuote> merged = Merging.of(quotes, reviews);
            assertThat(merged).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(everyPair(quotes, reviews))
                    .isSortedAccordingTo(Comparator.comparing(ReviewedQuote::span));
        }
    }

    private static List<ReviewedQuote> everyPair(List<Quote> quotes, List<Review> reviews) {
        List<ReviewedQuote> all = new ArrayList<>();
        List<Quote> left = new ArrayList<>(quotes);
        for (Review review : reviews) {
            List<Quote> exact = quotes.stream().filter(quote -> quote.segments().equals(review.segments())).toList();
            List<Quote> same = exact.isEmpty()
                    ? quotes.stream().filter(quote -> 2 * shared(quote, review) >= Math.min(length(quote.segments()),
                            length(review.segments())) && shared(quote, review) > 0).toList()
                    : exact;
            all.add(new ReviewedQuote(
                    same.stream().max(Comparator.comparingInt(quote -> shared(quote, review))).orElse(null), review));
            left.removeAll(same);
        }
        left.forEach(quote -> all.add(new ReviewedQuote(quote, null)));
        return all;
    }

    private static int shared(Quote quote, Review review) {
        return quote.segments().stream()
                .mapToInt(span -> review.segments().stream().mapToInt(span::overlap).sum()).sum();
    }

    private static int length(List<TextSpan> segments) {
        return segments.stream().mapToInt(TextSpan::length).sum();
    }

    private static Quote anyQuote(Random random) {
        return new Quote(anySegments(random), QuoteType.DIRECT, random.nextInt(99), false, null, null,
                Circumstances.NONE,
                List.of(), null, 0.9, List.of());
    }

    private static Review anyReview(Random random, int number) {
        return new Review(new UUID(0, number), 1, anySegments(random), "w", ReviewStatus.CHECKED, null,
                SpeakerKind.UNKNOWN, QuoteType.DIRECT);
    }

    private static List<TextSpan> anySegments(Random random) {
        int start = random.nextInt(30);
        TextSpan first = new TextSpan(start, start + random.nextInt(12));
        return random.nextInt(3) > 0
                ? List.of(first)
                : List.of(first, new TextSpan(first.end() + 2, first.end() + 3 + random.nextInt(9)));
    }
}
