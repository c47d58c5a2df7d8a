package org.citaat.ui.quotes;

import org.citaat.model.StoredArticle;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.article.Speech;

/// A card in one sentence after another, for a screen reader.
final class CardSpoken {
    private final Words words;
    private final StoredArticle article;

    CardSpoken(Words words, StoredArticle article) {
        this.words = words;
        this.article = article;
    }

    String of(Speech speech, int number, int count) {
        QuoteWords names = new QuoteWords(words);
        String text = article.article().text();
        String speaker = speech.speaker();
        String spoken = words.get("card.spoken", number, count, names.status(speech.status()),
                names.type(speech.first().type()), speaker == null ? words.get("card.unknownSpeaker") : speaker,
                String.join(" ", speech.quotes().stream().map(quote -> quote.words(text)).toList()),
                article.article().paragraphAt(speech.start()));
        boolean denied = new CardFacts(words, speech, article).denied();
        return denied ? spoken + " " + words.get("card.deniedTip") + "." : spoken;
    }
}
