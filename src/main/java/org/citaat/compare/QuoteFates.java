package org.citaat.compare;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.Change;
import org.citaat.model.ComparedWords;
import org.citaat.model.QuoteFate;
import org.citaat.model.QuoteFate.Fate;
import org.citaat.model.Review;
import org.citaat.model.TextSpan;

/// Tells of a quotation whether its words stand in a later version, stand there changed, or are gone.
final class QuoteFates {
    /// A passage that shares at least so much with the quoted words is those words, changed.
    private static final double SAME_WORDS = 0.6;

    private QuoteFates() {}

    static QuoteFate of(Review review, Article before, Article now) {
        List<String> parts = review.segments().stream().map(segment -> words(segment, before)).toList();
        if (stand(parts, now.text())) {
            return new QuoteFate(review, Fate.STILL_THERE, List.of());
        }
        String words = String.join(" … ", parts);
        List<ComparedWords> best = List.of();
        double most = 0;
        for (String paragraph : ArticleComparison.texts(now)) {
            if (WordComparison.found(words, paragraph) < SAME_WORDS) {
                continue;
            }
            List<ComparedWords> compared = inside(WordComparison.of(words, paragraph));
            double likeness = likeness(compared);
            if (likeness > most) {
                most = likeness;
                best = compared;
            }
        }
        return most >= SAME_WORDS
                ? new QuoteFate(review, Fate.CHANGED, best)
                : new QuoteFate(review, Fate.GONE, List.of());
    }

    private static String words(TextSpan segment, Article article) {
        return segment.end() <= article.text().length() ? segment.in(article.text()) : "";
    }

    private static boolean stand(List<String> parts, String text) {
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    /// Without what a paragraph has before and after the words they share.
    private static List<ComparedWords> inside(List<ComparedWords> compared) {
        List<ComparedWords> inside = new ArrayList<>(compared);
        while (!inside.isEmpty() && inside.getFirst().change() == Change.ADDED) {
            inside.removeFirst();
        }
        while (!inside.isEmpty() && inside.getLast().change() == Change.ADDED) {
            inside.removeLast();
        }
        return inside;
    }

    private static double likeness(List<ComparedWords> compared) {
        int same = letters(compared, Change.SAME);
        int longer = same + Math.max(letters(compared, Change.ADDED), letters(compared, Change.REMOVED));
        return longer == 0 ? 0 : (double) same / longer;
    }

    private static int letters(List<ComparedWords> compared, Change change) {
        return compared.stream().filter(words -> words.change() == change)
                .mapToInt(words -> WordComparison.letters(words.text())).sum();
    }
}
