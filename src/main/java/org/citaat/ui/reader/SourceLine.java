package org.citaat.ui.reader;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Facts;
import org.citaat.model.StoredArticle;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;

/// The line under the title: where, by whom and when the article was published, and when it was saved.
final class SourceLine {
    private final Words words;

    SourceLine(Words words) {
        this.words = words;
    }

    String title(StoredArticle article) {
        String title = article.article().facts().title();
        return title == null ? words.get("reader.noTitle") : title;
    }

    String of(StoredArticle article) {
        Facts facts = article.article().facts();
        List<String> parts = new ArrayList<>();
        if (facts.publication() != null) {
            parts.add(facts.publication());
        }
        if (!facts.authors().isEmpty()) {
            parts.add(String.join(", ", facts.authors()));
        }
        parts.add(facts.published() == null
                ? words.get("reader.noDate")
                : new QuoteWords(words).date(facts.published().day()));
        parts.add(words.get("reader.saved", DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.locale()).withZone(ZoneId.systemDefault()).format(article.saved())));
        if (facts.language() != null) {
            parts.add(facts.language());
        }
        return String.join("  · ", parts.stream().map(part -> part.replace(' ', '\u00a0')).toList());
    }
}
