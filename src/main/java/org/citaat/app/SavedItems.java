package org.citaat.app;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.citaat.library.Library;
import org.citaat.model.Edit;
import org.citaat.model.EditAction;
import org.citaat.model.Page;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.citaat.model.SpeakerKind;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.reading.exports.HighlightPlace;
import org.citaat.reading.exports.ItemPage;
import org.jspecify.annotations.Nullable;

/// What another program kept of a page: its highlights become quotations that the user marked.
final class SavedItems {
    private final Library library;
    private final InstantSource clock;

    SavedItems(Library library, InstantSource clock) {
        this.library = library;
        this.clock = clock;
    }

    /// The text that the export holds of an item, as a page; empty where it holds none.
    Optional<Page> text(SavedItem item) {
        return ItemPage.ofContent(item).map(markup -> page(item, markup));
    }

    /// What cannot be shown in the article: highlights that do not stand in its text, and notes; as a text of its own, so that
    /// nothing is lost. Empty where all is there.
    ///
    /// @param article the item's article; null where there is none
    Optional<Page> rest(SavedItem item, @Nullable Long article) {
        StoredArticle stored = article == null ? null : library.article(article).orElse(null);
        boolean allThere = stored != null && item.note() == null && item.highlights().stream()
                .allMatch(highlight -> highlight.note() == null && place(highlight, stored).isPresent());
        boolean nothing = item.highlights().isEmpty() && item.note() == null;
        return allThere || nothing ? Optional.empty() : Optional.of(page(item, ItemPage.ofHighlights(item)));
    }

    private static Optional<TextSpan> place(SavedHighlight highlight, StoredArticle article) {
        return HighlightPlace.of(highlight.text(), article.article().text());
    }

    private Page page(SavedItem item, String markup) {
        byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
        URI address = URI.create("clip:" + UUID.nameUUIDFromBytes(bytes));
        URI at = item.address() == null ? address : item.address();
        return new Page(address, at, clock.instant(), "text/html; charset=utf-8", Map.of(), bytes);
    }

    /// Marks the highlights that stand in an article, as one edit. Those already marked are left alone.
    void mark(SavedItem item, long article) {
        StoredArticle stored = library.article(article).orElse(null);
        if (stored == null) {
            return;
        }
        List<ReviewedQuote> there = library.quotesOfVersion(stored.version());
        List<Edit> edits = new ArrayList<>();
        for (SavedHighlight highlight : item.highlights()) {
            place(highlight, stored).filter(span -> there.stream()
                    .noneMatch(quote -> quote.review() != null && quote.span().equals(span)))
                    .ifPresent(span -> edits.add(new Edit.ChangeReview(EditAction.ADD_QUOTE, null,
                            review(stored, span, there))));
        }
        if (!edits.isEmpty()) {
            library.apply(new Edit.Several(EditAction.ADD_QUOTE, edits));
        }
    }

    /// With the speaker that was found of a quotation in the same place.
    private static Review review(StoredArticle article, TextSpan span, List<ReviewedQuote> there) {
        Optional<ReviewedQuote> found = there.stream().filter(quote -> quote.span().start() < span.end()
                && span.start() < quote.span().end()).findFirst();
        return new Review(UUID.randomUUID(), article.version(), List.of(span), span.in(article.article().text()),
                ReviewStatus.MANUAL, found.map(ReviewedQuote::speakerName).orElse(null),
                found.map(ReviewedQuote::speakerKind).orElse(SpeakerKind.UNKNOWN), QuoteType.DIRECT);
    }
}
