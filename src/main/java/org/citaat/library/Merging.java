package org.citaat.library;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
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
        BitSet behind = new BitSet();
        Sweep sweep = new Sweep(quotes);
        for (Review review : reviews.stream().sorted(Comparator.comparing(Review::span)).toList()) {
            List<Integer> same = same(review, sweep.near(review.span()), quotes);
            same.stream().map(quotes::get)
                    .max(Comparator.comparingInt(quote -> overlap(quote.segments(), review.segments())))
                    .ifPresent(best -> found.put(review, best));
            same.forEach(behind::set);
        }
        List<ReviewedQuote> all = new ArrayList<>();
        reviews.forEach(review -> all.add(new ReviewedQuote(found.get(review), review)));
        IntStream.range(0, quotes.size()).filter(number -> !behind.get(number))
                .forEach(number -> all.add(new ReviewedQuote(quotes.get(number), null)));
        all.sort(Comparator.comparing(ReviewedQuote::span));
        return all;
    }

    /// Where one quotation has the review's very segments, it alone is meant, and not one inside or around it.
    private static List<Integer> same(Review review, List<Integer> near, List<Quote> quotes) {
        List<Integer> exact = near.stream()
                .filter(number -> quotes.get(number).segments().equals(review.segments())).toList();
        return exact.isEmpty()
                ? near.stream().filter(number -> overlapByHalf(quotes.get(number).segments(), review.segments()))
                        .toList()
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

    /// Goes through the text once, with the quotations that may touch the place it is at.
    private static final class Sweep {
        private final List<TextSpan> spans;
        private final List<Integer> byStart;
        private final PriorityQueue<Integer> open;
        private int next;

        private Sweep(List<Quote> quotes) {
            spans = quotes.stream().map(Quote::span).toList();
            byStart = IntStream.range(0, spans.size()).boxed().sorted(Comparator.comparing(spans::get)).toList();
            open = new PriorityQueue<>(Comparator.comparingInt(number -> spans.get(number).end()));
        }

        /// Numbers, in order, of the quotations that share text with `span` or touch it. To be asked in text order.
        private List<Integer> near(TextSpan span) {
            while (next < byStart.size() && spans.get(byStart.get(next)).start() <= span.end()) {
                open.add(byStart.get(next));
                next++;
            }
            while (!open.isEmpty() && spans.get(open.element()).end() < span.start()) {
                open.remove();
            }
            return open.stream().filter(number -> spans.get(number).start() <= span.end()).sorted().toList();
        }
    }
}
