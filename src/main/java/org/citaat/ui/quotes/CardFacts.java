package org.citaat.ui.quotes;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.Speaker;
import org.citaat.model.StoredArticle;
import org.citaat.model.TextSpan;
import org.citaat.model.TimeReference;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.article.Speech;

/// What a card tells of how its words were said, in words.
final class CardFacts {
    private final Words words;
    private final QuoteWords names;
    private final Speech speech;
    private final String text;

    CardFacts(Words words, Speech speech, StoredArticle article) {
        this.words = words;
        this.names = new QuoteWords(words);
        this.speech = speech;
        this.text = article.article().text();
    }

    /// What the article tells of the speaker's office, else what kind of speaker it is.
    String function() {
        Quote found = speech.first().found();
        Speaker told = found == null ? null : found.speaker();
        TextSpan role = told == null || !told.name().equals(speech.speaker()) ? null : told.role();
        return role == null ? names.kind(speech.kind()) : role.in(text);
    }

    /// The reporting word, to whom and through what, and when it was said; empty where none is told.
    String told() {
        List<String> parts = new ArrayList<>();
        Quote found = speech.first().found();
        if (found != null && found.cue() != null) {
            parts.add(found.cue().in(text));
        }
        if (found != null) {
            parts.addAll(way(found));
        }
        TimeReference time = found == null ? null : found.time();
        if (time != null) {
            String said = time.span().in(text);
            parts.add(time.day() == null ? said : words.get("card.time", names.date(time.day()), said));
        }
        return String.join(" · ", parts);
    }

    /// To whom, or through what where that is not the same.
    private List<String> way(Quote found) {
        List<String> parts = new ArrayList<>();
        TextSpan recipient = found.recipient();
        TextSpan via = found.via();
        if (recipient != null && !recipient.equals(via)) {
            parts.add(words.get("card.recipient", recipient.in(text)));
        }
        if (via != null) {
            parts.add(words.get("card.via", via.in(text)));
        }
        return parts;
    }

    /// That a headline or words set large repeat the words; empty where none do.
    String repeated() {
        int times = speech.repeats().size();
        return times == 0 ? "" : words.get("card.repeated", times);
    }

    /// Whether the article says that any of the words were not said.
    boolean denied() {
        return speech.quotes().stream().map(ReviewedQuote::found).anyMatch(found -> found != null && found.denied());
    }
}
