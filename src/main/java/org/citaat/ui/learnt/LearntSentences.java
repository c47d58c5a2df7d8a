package org.citaat.ui.learnt;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.citaat.ui.QuoteWords;
import org.citaat.ui.Words;
import org.citaat.ui.learnt.LearntRow.Name;
import org.citaat.ui.learnt.LearntRow.Word;

/// The words for what was learnt.
final class LearntSentences {
    private final Words words;
    private final QuoteWords names;

    LearntSentences(Words words) {
        this.words = words;
        this.names = new QuoteWords(words);
    }

    String what(LearntRow row) {
        return switch (row) {
            case Name(LearntName name) -> kind(name.kind());
            case Word(LearntWord word) -> kind(word.kind());
        };
    }

    String kind(SpeakerKind kind) {
        return switch (kind) {
            case PERSON -> words.get("learnt.person");
            case UNKNOWN -> words.get("learnt.unknownKind");
            case ORGANISATION, PUBLICATION, DOCUMENT, GROUP -> names.kind(kind);
        };
    }

    private String kind(LearntWord.Kind kind) {
        return words.get(switch (kind) {
            case REPORTING_VERB -> "learnt.reportingVerb";
            case SO_CALLED -> "learnt.soCalled";
        });
    }

    String gender(NameGender gender) {
        return words.get(switch (gender) {
            case FEMALE -> "learnt.she";
            case MALE -> "learnt.he";
            case UNKNOWN -> "learnt.unknownGender";
        });
    }

    /// The other ways to write a name; the language of a word.
    String more(LearntRow row) {
        return switch (row) {
            case Name(LearntName name) -> String.join(" · ", others(name));
            case Word(LearntWord word) -> language(word);
        };
    }

    private static List<String> others(LearntName name) {
        return Stream.concat(name.aliases().stream(), name.forms().stream()).filter(form -> !form.equals(name.name()))
                .distinct().toList();
    }

    /// The language's name in the language of the window.
    private String language(LearntWord word) {
        return Locale.of(word.language()).getDisplayLanguage(words.locale());
    }

    String used(LearntRow row) {
        return words.get(row.used() ? "learnt.used" : "learnt.notUsed");
    }

    /// How many decisions an entry rests on.
    int decisions(LearntRow row) {
        return switch (row) {
            case Name(LearntName name) -> name.times();
            case Word(LearntWord word) -> word.supporting().size();
        };
    }

    /// The question that an offer asks.
    String question(LearntWord offer) {
        return words.get(switch (offer.kind()) {
            case REPORTING_VERB -> "learnt.askVerb";
            case SO_CALLED -> "learnt.askSoCalled";
        }, offer.word(), language(offer), offer.supporting().size());
    }
}
