package org.citaat.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.citaat.model.Article;
import org.citaat.model.Block;
import org.citaat.model.BlockKind;
import org.citaat.model.Change;
import org.citaat.model.ComparedParagraph;
import org.citaat.model.ComparedWords;
import org.citaat.model.Comparison;
import org.citaat.model.Facts;
import org.citaat.model.QuoteFate;
import org.citaat.model.QuoteFate.Fate;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;

class ArticleComparisonTest {
    private static final String FIRST = "De brug blijft dicht tot mei.";
    private static final String SECOND = "“Wij hebben alles gemeten en de dijk houdt het”, zei Ada Vermeer.";
    private static final String THIRD = "De raad vergadert dinsdag over het geld.";

    @Test
    void parasThatStayAreTheSame() {
        Comparison comparison = compare(List.of(FIRST, SECOND), List.of(FIRST, SECOND));
        assertThat(comparison.paragraphs()).extracting(ComparedParagraph::change).containsOnly(Change.SAME);
    }

    @Test
    void tellsWhatCameAndWhatWent() {
        Comparison comparison = compare(List.of(FIRST, SECOND), List.of(SECOND, THIRD));
        assertThat(comparison.paragraphs()).extracting(ComparedParagraph::change).containsExactly(Change.REMOVED,
                Change.SAME, Change.ADDED);
        assertThat(comparison.count(Change.ADDED)).isEqualTo(1);
    }

    @Test
    void marksTheWordsOfAChangedParagraph() {
        Comparison comparison = compare(List.of(FIRST), List.of("De brug blijft dicht tot juni."));
        assertThat(comparison.paragraphs()).containsExactly(new ComparedParagraph(Change.CHANGED,
                List.of(new ComparedWords(Change.SAME, "De brug blijft dicht tot "),
                        new ComparedWords(Change.REMOVED, "mei"), new ComparedWords(Change.ADDED, "juni"),
                        new ComparedWords(Change.SAME, "."))));
    }

    @Test
    void paragraphsWithLittleInCommonAreTwo() {
        Comparison comparison = compare(List.of(FIRST), List.of(THIRD));
        assertThat(comparison.paragraphs()).extracting(ComparedParagraph::change).containsExactly(Change.REMOVED,
                Change.ADDED);
    }

    @Test
    void aQuotationStaysWhereverItStands() {
        assertThat(fate(SECOND, List.of(THIRD, FIRST, SECOND))).isEqualTo(Fate.STILL_THERE);
    }

    @Test
    void aQuotationOfOtherWordsIsChangedAndTheWordsAreMarked() {
        QuoteFate fate = fateOf(SECOND,
                List.of(FIRST, "“Wij hebben bijna alles gemeten en de dijk houdt het”, zei Ada Vermeer."));
        assertThat(fate.fate()).isEqualTo(Fate.CHANGED);
        assertThat(fate.now()).contains(new ComparedWords(Change.ADDED, "bijna "));
    }

    @Test
    void aQuotationThatIsTakenOutIsGone() {
        assertThat(fate(SECOND, List.of(FIRST, THIRD))).isEqualTo(Fate.GONE);
    }

    @Test
    void longTextsWithNothingInCommonAreComparedAtOnce() {
        List<String> before = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            before.add("a" + i + " b" + i);
            now.add("c" + i + " d" + i);
        }
        Comparison comparison = compare(List.of(String.join(" ", before)), List.of(String.join(" ", now)));
        assertThat(comparison.paragraphs()).extracting(ComparedParagraph::change).containsExactly(Change.REMOVED,
                Change.ADDED);
    }

    private static Fate fate(String quoted, List<String> now) {
        return fateOf(quoted, now).fate();
    }

    private static QuoteFate fateOf(String quoted, List<String> now) {
        StoredArticle before = stored(1, List.of(quoted));
        int end = quoted.indexOf('”');
        Review review = new Review(new UUID(1, 1), 1, List.of(new TextSpan(1, end)), quoted.substring(1, end),
                ReviewStatus.CHECKED, "Ada Vermeer", SpeakerKind.PERSON, QuoteType.DIRECT);
        return ArticleComparison.of(before, stored(2, now), List.of(review)).quotes().getFirst();
    }

    private static Comparison compare(List<String> before, List<String> now) {
        return ArticleComparison.of(stored(1, before), stored(2, now), List.of());
    }

    private static StoredArticle stored(long version, List<String> paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(BlockKind.PARAGRAPH, new TextSpan(at, at + paragraph.length())));
            at += paragraph.length() + 2;
        }
        URI address = URI.create("https://a.example/");
        return new StoredArticle(1, version, new Article(Facts.NONE, String.join("\n\n", paragraphs), blocks), address,
                address, Instant.EPOCH, "", "");
    }
}
