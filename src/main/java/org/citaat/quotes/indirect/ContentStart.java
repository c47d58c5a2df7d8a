package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.text.TokenKind;

/// Where, after a reporting verb, begins what it tells: past the subject, the one told, the time and the place.
final class ContentStart {
    /// The words between a verb and its conjunction, at most.
    private static final int REACH = 14;
    /// Words that a clause has at least.
    private static final int SHORTEST = 3;
    private static final long STEPS = bits(WordClass.CUE_PARTICLE, WordClass.TIME, WordClass.WEEKDAY,
            WordClass.RELATIVE_DAY, WordClass.MONTH, WordClass.OBLIQUE);
    private static final long SUBJECT_PRONOUN = bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE,
            WordClass.PRONOUN_PLURAL, WordClass.PRONOUN_FIRST);
    /// What no clause without a conjunction begins with.
    private static final long NO_SUBJECT = bits(WordClass.PREPOSITION, WordClass.CONJUNCTION, WordClass.AUXILIARY);
    private static final long ROLES = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP);
    private static final long TOLD = bits(WordClass.RECIPIENT, WordClass.PREPOSITION);

    private final Ground ground;
    private final boolean bare;
    private final boolean comma;

    ContentStart(Ground ground) {
        this.ground = ground;
        this.bare = ground.tokens.lexicon().has(Feature.BARE_CONTENT);
        this.comma = ground.tokens.lexicon().has(Feature.COMMA_CONTENT);
    }

    /// The first token past the verb, its subject after it, whom it tells, and when.
    int pastParties(int verb, int subject) {
        int end = ground.sentenceEnd(verb);
        Mention source = ground.mentions.get(subject);
        return skip(source.first() > verb ? source.last() + 1 : verb + 1, end, verb, subject);
    }

    /// The first token of what `verb` tells; -1 where it tells nothing after it.
    ///
    /// @param subject the number of the mention that is its subject; -1 for none
    int after(int verb, int subject) {
        int end = ground.sentenceEnd(verb);
        int direct = skip(verb + 1, end, verb, subject);
        if (direct > end) {
            return -1;
        }
        if (opensClause(direct)) {
            return direct;
        }
        int conjunction = conjunction(direct, end);
        if (conjunction >= 0) {
            return conjunction;
        }
        if (ground.is(direct, TokenKind.COMMA)) {
            return comma && end - direct >= SHORTEST && !ground.is(direct + 1, WordClass.CONJUNCTION.bit())
                    && hasAuxiliary(direct + 1, end) ? direct + 1 : -1;
        }
        if (bare && direct < end && ground.is(direct, WordClass.RECIPIENT.bit()) && named(direct + 1)) {
            return direct + 1;
        }
        return bare && begins(direct, verb, end) ? direct : -1;
    }

    /// Whether a clause may begin here without a conjunction: with its subject, and mostly with a verb soon after.
    private boolean begins(int token, int verb, int end) {
        boolean strong = ground.is(verb, WordClass.CUE.bit());
        if (ground.is(token, NO_SUBJECT)) {
            return strong && ground.is(token, WordClass.RECIPIENT.bit()) && token == verb + 1;
        }
        if (ground.is(token, TokenKind.MARK)) {
            return true;
        }
        boolean word = ground.tokens.isWord(token) || ground.is(token, TokenKind.NUMBER)
                || ground.is(token, TokenKind.OTHER);
        return word
                && (ground.is(token, SUBJECT_PRONOUN) || contracted(token) || hasAuxiliary(token, end) || named(token));
    }

    private boolean named(int token) {
        return ground.is(token, bits(WordClass.DETERMINER, WordClass.POSSESSIVE))
                || ground.tokens.isCapital(token);
    }

    /// "it’s": pronoun and verb in one.
    private boolean contracted(int token) {
        String text = ground.tokens.words(token, token);
        return ground.tokens.isLower(token) && (text.indexOf('’') > 0 || text.indexOf('\'') > 0);
    }

    private boolean hasAuxiliary(int from, int end) {
        for (int i = from + 1; i <= Math.min(end, from + REACH) && !ground.is(i, TokenKind.COMMA); i++) {
            if (ground.is(i, bits(WordClass.AUXILIARY, WordClass.REPORTED_MOOD)) || contracted(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensClause(int token) {
        return ground.is(token, WordClass.COMPLEMENTISER.bit());
    }

    /// Past what may stand between the verb and what it tells.
    private int skip(int from, int end, int verb, int subject) {
        int i = from;
        while (i <= end) {
            int next = step(i, verb, subject);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    private int step(int i, int verb, int subject) {
        if (!bare && subject >= 0 && ground.mentions.get(subject).first() >= i) {
            // "said minister S": the role before the name, too
            return pastParty(ground.mentions.get(subject).last() + 1);
        }
        int mention = ground.mentionAt(i);
        if (mention >= 0 && i == verb + 1 && ground.is(verb, WordClass.RECIPIENT_CUE.bit()) && !opensClause(i)) {
            return pastParty(ground.mentions.get(mention).last() + 1);
        }
        if (ground.is(i, STEPS) && !opensClause(i)) {
            return i + 1;
        }
        int object = ground.mentionAt(i + 1);
        if (ground.is(i, WordClass.RECIPIENT.bit()) && object >= 0) {
            return pastParty(ground.mentions.get(object).last() + 1);
        }
        if (ground.is(i, WordClass.PREPOSITION.bit()) && ground.is(i + 1, Ground.WHEN)) {
            return i + 2;
        }
        boolean beforeClause = ground.is(i, TokenKind.COMMA) && opensClause(i + 1);
        return beforeClause ? i + 1 : i;
    }

    /// Past the rest of a party of several, or of one whose name stands after the role.
    private int pastParty(int from) {
        int i = from;
        while (ground.mentionAt(i) >= 0 || ground.is(i, ROLES)
                || ground.is(i, WordClass.CONJUNCTION.bit()) && !opensClause(i) && ground.mentionAt(i + 1) >= 0) {
            int mention = ground.mentionAt(i);
            i = mention >= 0 ? ground.mentions.get(mention).last() + 1 : i + 1;
        }
        // "FBI agents that": a noun that no list knows
        return ground.tokens.isLower(i) && !opensClause(i) && opensClause(i + 1) ? i + 1 : i;
    }

    /// The conjunction that opens the clause farther on, past prepositional phrases; -1 for none.
    private int conjunction(int from, int end) {
        if (!ground.is(from, TOLD) && !ground.is(from, TokenKind.COMMA) && (bare || ground.mentionAt(from) < 0)) {
            return -1;
        }
        for (int i = from; i <= Math.min(end, from + REACH); i++) {
            if (opensClause(i)) {
                return i;
            }
            boolean stops = ground.is(i, ReportingVerbs.ANY) && ground.mentionOver(i) < 0
                    || ground.is(i, TokenKind.MARK) || ground.is(i, TokenKind.COLON)
                    || ground.is(i, TokenKind.SEMICOLON) || ground.is(i, TokenKind.DASH);
            if (stops) {
                return -1;
            }
        }
        return -1;
    }
}
