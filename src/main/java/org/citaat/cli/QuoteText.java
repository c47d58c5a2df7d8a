package org.citaat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.citaat.model.Article;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.quotes.FoundQuotes;

/// Quotations as lines for people.
final class QuoteText {
    private QuoteText() {}

    static List<String> lines(Document document, FoundQuotes found) {
        List<String> lines = new ArrayList<>(ArticleText.head(document, found.language()));
        if (found.quotes().isEmpty()) {
            lines.add("");
            lines.add("No quotations.");
        }
        for (Quote quote : found.quotes()) {
            lines.add("");
            lines.add(attribution(quote, document.article()));
            String words = ReviewedQuote.words(quote.segments(), document.article().text());
            lines.add("    " + shown(quote.type(), words.replace('\n', ' ')));
        }
        return lines;
    }

    /// What the author told has no marks in the article, and gets none.
    private static String shown(QuoteType type, String words) {
        return type == QuoteType.INDIRECT ? words : "“" + words + "”";
    }

    /// Paragraph, speaker, kind of quotation, and the reporting words.
    private static String attribution(Quote quote, Article article) {
        List<String> parts = new ArrayList<>();
        parts.add("¶ " + article.paragraphAt(quote.span().start()));
        parts.add(speaker(quote));
        parts.add(quote.type().name().toLowerCase(Locale.ROOT));
        if (quote.cue() != null) {
            parts.add(quote.cue().in(article.text()));
        }
        if (quote.via() != null) {
            parts.add("via " + quote.via().in(article.text()));
        }
        if (quote.denied()) {
            parts.add("denied");
        }
        if (quote.repeats() != null) {
            parts.add("repeats ¶ " + article.paragraphAt(quote.repeats().start()));
        }
        return String.join(" · ", parts);
    }

    private static String speaker(Quote quote) {
        Speaker speaker = quote.speaker();
        if (speaker == null) {
            return "speaker not known";
        }
        return speaker.text().equals(speaker.name()) ? speaker.name() : speaker.name() + " (“" + speaker.text() + "”)";
    }
}
