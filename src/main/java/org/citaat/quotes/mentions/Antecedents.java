package org.citaat.quotes.mentions;

import java.util.List;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Whom pronouns stand for.
final class Antecedents {
    /// Mentions before a pronoun among which the one it stands for is looked for.
    private static final int REACH = 40;
    /// So far back a paragraph is looked at: more words than any has.
    private static final int PARAGRAPH = 400;

    private final Tokens tokens;
    private final List<Mention> mentions;
    private final @Nullable Person[] personOf;

    Antecedents(Tokens tokens, List<Mention> mentions, @Nullable Person[] personOf) {
        this.tokens = tokens;
        this.mentions = mentions;
        this.personOf = personOf;
    }

    /// The number of a mention; -1 where nobody near agrees.
    ///
    /// @param lastSpeaker the mention that spoke last before; -1 for none
    int of(int index, int lastSpeaker) {
        Gender wanted = Gender.ofPronoun(mentions.get(index).first(), tokens);
        if (wanted == Gender.SEVERAL) {
            return -1;
        }
        int nearest = nearest(index, wanted);
        if (lastSpeaker >= 0 && lastSpeaker < index && !namedAfresh(nearest, lastSpeaker, index, wanted)) {
            Person spoke = personOf[lastSpeaker];
            if (spoke != null && wanted.agrees(spoke.gender)) {
                return lastSpeaker;
            }
        }
        return nearest;
    }

    /// The nearest name before that agrees; one of unknown gender only where none surely does.
    private int nearest(int index, Gender wanted) {
        int nearest = -1;
        for (int i = index - 1; i >= Math.max(0, index - REACH); i--) {
            Person person = personOf[i];
            if (person == null || mentions.get(i).kind() != Kind.NAME || !wanted.agrees(person.gender)) {
                continue;
            }
            if (person.gender == wanted && (nearest < 0 || gender(nearest) == Gender.UNKNOWN)) {
                return i;
            }
            nearest = nearest < 0 ? i : nearest;
        }
        return nearest;
    }

    /// A new paragraph speaks of somebody who surely agrees with the pronoun, and not of the last speaker any more.
    private boolean namedAfresh(int nearest, int lastSpeaker, int pronoun, Gender wanted) {
        if (nearest < 0 || wanted == Gender.UNKNOWN || gender(nearest) != wanted) {
            return false;
        }
        int paragraph = paragraphStart(mentions.get(pronoun).first());
        return mentions.get(lastSpeaker).first() < paragraph && mentions.get(nearest).first() >= paragraph;
    }

    private int paragraphStart(int token) {
        int start = token;
        while (start > 0 && token - start < PARAGRAPH && !tokens.is(start - 1, TokenKind.BREAK)) {
            start--;
        }
        return start;
    }

    private Gender gender(int index) {
        Person person = personOf[index];
        return person == null ? Gender.UNKNOWN : person.gender;
    }
}
