package org.citaat.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.Change;
import org.citaat.model.ComparedParagraph;
import org.citaat.model.ComparedWords;
import org.citaat.model.Comparison;
import org.citaat.model.QuoteFate;
import org.citaat.model.Review;
import org.citaat.model.StoredArticle;

/// Lays two versions of an article side by side.
public final class ArticleComparison {
    /// Paragraphs that share at least so much are one that was changed.
    private static final double SAME_PARAGRAPH = 0.5;
    /// A changed paragraph is looked for among so many that follow.
    private static final int NEAR = 50;

    private ArticleComparison() {}

    /// Compares two versions.
    ///
    /// @param kept the quotations that the user kept in the earlier one
    public static Comparison of(StoredArticle before, StoredArticle now, List<Review> kept) {
        List<QuoteFate> fates = kept.stream().map(review -> QuoteFates.of(review, before.article(), now.article()))
                .toList();
        return new Comparison(before, now, paragraphs(texts(before.article()), texts(now.article())), fates);
    }

    static List<String> texts(Article article) {
        return article.blocks().isEmpty()
                ? article.text().lines().filter(line -> !line.isBlank()).toList()
                : article.blocks().stream().map(block -> block.span().in(article.text())).toList();
    }

    static List<ComparedParagraph> paragraphs(List<String> before, List<String> now) {
        List<ComparedParagraph> compared = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, now, true).getDeltas()) {
            List<String> source = delta.getSource().getLines();
            List<String> target = delta.getTarget().getLines();
            switch (delta.getType()) {
                case EQUAL -> source.forEach(text -> compared.add(whole(Change.SAME, text)));
                case DELETE -> source.forEach(text -> compared.add(whole(Change.REMOVED, text)));
                case INSERT -> target.forEach(text -> compared.add(whole(Change.ADDED, text)));
                case CHANGE -> pair(source, target, compared);
            }
        }
        return compared;
    }

    /// Whether they share enough; those that share too few words in any order are not laid side by side.
    private static boolean isSame(String old, String now) {
        return WordComparison.shared(old, now) >= SAME_PARAGRAPH
                && WordComparison.likeness(old, now) >= SAME_PARAGRAPH;
    }

    private static ComparedParagraph whole(Change change, String text) {
        return new ComparedParagraph(change, List.of(new ComparedWords(change, text)));
    }

    /// Which of the new paragraphs is which of the old ones, in order; the others came or went.
    private static void pair(List<String> source, List<String> target, List<ComparedParagraph> compared) {
        int next = 0;
        for (String old : source) {
            int found = next;
            int end = Math.min(target.size(), next + NEAR);
            while (found < end && !isSame(old, target.get(found))) {
                found++;
            }
            if (found == end) {
                compared.add(whole(Change.REMOVED, old));
                continue;
            }
            target.subList(next, found).forEach(text -> compared.add(whole(Change.ADDED, text)));
            compared.add(new ComparedParagraph(Change.CHANGED, WordComparison.of(old, target.get(found))));
            next = found + 1;
        }
        target.subList(next, target.size()).forEach(text -> compared.add(whole(Change.ADDED, text)));
    }
}
