package org.citaat.quotes.assembly;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.List;
import org.citaat.model.SpeakerKind;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// Which mentions are outlets: papers, stations, agencies and networks, told by their nouns, their names and their shape.
final class Outlets {
    static final long NAMED = bits(WordClass.PUBLICATION, WordClass.CHANNEL);
    static final long OUTLET = WordClass.PUBLICATION.bit();
    static final long LEADS = bits(WordClass.THROUGH, WordClass.RECIPIENT);
    static final long BEFORE_NOUN = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.INDEFINITE);
    static final long PERSON = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE,
            WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE, WordClass.HONORIFIC_MALE);
    static final int ADJECTIVES = 2;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final SpeakerWords speakers;

    Outlets(Layout layout, List<Mention> mentions, SpeakerWords speakers) {
        this.tokens = layout.tokens();
        this.mentions = mentions;
        this.speakers = speakers;
    }

    /// Of the word itself, or of the phrase that it stands in.
    boolean has(int token, long classes) {
        return tokens.has(token, classes) || (tokens.ownClasses(token) & classes) != 0;
    }

    /// The word before a mention, its article and its marks.
    int before(Mention mention) {
        int before = mention.first() - 1;
        while (tokens.is(before, TokenKind.MARK) || tokens.has(before, BEFORE_NOUN) && !tokens.has(before, LEADS)) {
            before--;
        }
        for (int i = 0; i < ADJECTIVES && isAdjective(before); i++) {
            before--;
        }
        return before;
    }

    boolean isAdjective(int token) {
        return tokens.isLower(token) && tokens.classes(token) == 0;
    }

    /// Not surely a person.
    boolean isThing(Mention mention) {
        boolean named = mention.kind() == Kind.NAME || mention.kind() == Kind.QUOTED;
        return named && !tokens.has(mention.first(), PERSON) && !mention.role() || nounIsOutlet(mention);
    }

    boolean isAgency(Mention mention) {
        for (int i = mention.first(); i <= mention.last(); i++) {
            if (tokens.isCapital(i) && tokens.has(i, WordClass.AGENCY.bit())
                    || tokens.isLower(i) && tokens.is(i, TokenKind.WORD) && tokens.has(i, WordClass.AGENCY.bit())
                            && mention.kind() == Kind.NAME) {
                return true;
            }
        }
        return false;
    }

    boolean nounIsOutlet(Mention mention) {
        if (mention.kind() == Kind.NAME) {
            for (int i = mention.first(); i <= mention.last(); i++) {
                if (has(i, NAMED) && !tokens.has(mention.first(), PERSON)) {
                    return true;
                }
            }
        }
        return mention.kind() == Kind.NOMINAL && has(mention.last(), OUTLET);
    }

    /// @param told it stands right after the verb's preposition: then a name that is nobody's else is an outlet's
    boolean isOutlet(int index, boolean told) {
        Mention mention = mentions.get(index);
        if (isAgency(mention) || mention.kind() == Kind.QUOTED || nounIsOutlet(mention)
                || has(before(mention), OUTLET)) {
            return true;
        }
        if (mention.kind() != Kind.NAME || mention.role() || tokens.has(mention.first(), PERSON)) {
            return false;
        }
        SpeakerKind kind = speakers.kind(index);
        boolean alone = mention.range().length() == 1 && speakers.isNamedSo(index) && isUnknown(mention.first());
        boolean object = tokens.has(mention.first() - 1, WordClass.RECIPIENT_CUE.bit());
        return kind == SpeakerKind.PUBLICATION
                || told && kind == SpeakerKind.PERSON && alone && (object || isShaped(mention.first()));
    }

    /// As no person is written: "LPN", "StadNu", "inform.example".
    private boolean isShaped(int token) {
        String word = tokens.words(token, token);
        return tokens.isAllCapitals(token) || word.indexOf('.') > 0
                || word.chars().skip(2).anyMatch(Character::isUpperCase) && word.indexOf('-') < 0;
    }

    private boolean isUnknown(int token) {
        return (tokens.ownClasses(token)
                & bits(WordClass.ORGANISATION, WordClass.ROLE, WordClass.GROUP, WordClass.DOCUMENT)) == 0;
    }
}
