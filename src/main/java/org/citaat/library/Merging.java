package org.citaat.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.citaat.model.Quote;
import org.citaat.model.Review;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.TextSpan;

/// Brings together what the engine found and what the user decided: a quotation that overlaps a review by half of the shorter
/// of the two is the same one, and the review is shown.
final class Merging {
    private Merging() {}

    /// In text order; every review is there once, every quotation is there or stands behind its review.
    static List<ReviewedQuote> of(List<Quote> quotes, List<Review> reviews) {
        Map<Review, Quote> found = new HashMap<>();
        Set<Quote> behind = new HashSet<>();
        for (Review review : reviews) {
            List<Quote> same = same(review, quotes);
            same.stream().max(Comparator.comparingInt(quote -> overlap(quote.segments(), review.segments())))
                    .ifPresent(best -> found.put(review, best));
            behind.addAll(same);
        }
        List<ReviewedQuote> all = new ArrayList<>();
        reviews.forEach(review -> all.add(new ReviewedQuote(found.get(review), review)));
        quotes.stream().filter(quote -> !behind.contains(quote))
                .forEach(quote -> all.add(new ReviewedQuote(quote, null)));
        all.sort(Comparator.comparing(ReviewedQuote::span));
        return all;
    }

    /// Where one quotation has the review's very segments, it alone is meant, and not one inside or around it.
    private static List<Quote> same(Review review, List<Quote> quotes) {
        List<Quote> exact = quotes.stream().filter(quote -> quote.segments().equals(review.segments())).toList();
        return exact.isEmpty()
                ? quotes.stream().filter(quote -> overlapByHalf(quote.segments(), review.segments())).toList()
                : exact;
    }

    private static boolean overlapByHalf(List<TextSpan> one, List<TextSpan> other) {
        int shared = overlap(one, other);
        return shared > 0 && 2 * shared >= Math.min(length(one), length(other));
    }

    private static int overlap(List<TextSpan> one, List<TextSpan> other) {
        return one.stream().mapToInt(span -> other.stream().mapToInt(span::overlap).sum()).sum();
    }

    private static int length(List<TextSpan> segments) {
        return segments.stream().mapToInt(TextSpan::length).sum();
    }
}
