package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speakers.Cues.Beside;
import org.citaat.quotes.text.TokenKind;

/// Which words are reporting verbs where they stand, and who is their subject.
final class ReportingVerbs {
    static final long ANY = bits(WordClass.CUE, WordClass.WEAK_CUE);
    private static final long NOUN_FOLLOWS = bits(WordClass.DETERMINER, WordClass.POSSESSIVE);
    private static final long PRONOUN = bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE, WordClass.PRONOUN_PLURAL,
            WordClass.PRONOUN_WHO);
    /// Mentions of one sentence that are asked for their verb.
    private static final int MOST_ASKED = 12;
    /// Words before a verb among which the subject it borrows stands.
    private static final int FARTHEST = 100;

    /// Words from "who" to its verb.
    private static final int RELATIVE = 5;

    private static final long GOVERNS = bits(WordClass.PREPOSITION, WordClass.RECIPIENT);
    private static final long BESIDE_NAME = bits(WordClass.DETERMINER, WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final int ARTICLE_AND_ROLES = 3;

    private final Ground ground;

    ReportingVerbs(Ground ground) {
        this.ground = ground;
    }

    /// Whether a token may be a reporting verb: a word of the author's, in no name, and no noun such as "the report".
    boolean isVerb(int token) {
        if (!ground.is(token, ANY) || ground.mentionOver(token) >= 0 && !opensSentence(token)) {
            return false;
        }
        if (ground.is(token - 1, NOUN_FOLLOWS) && !ground.is(token - 1, PRONOUN) || afterGenitive(token)) {
            // "some say they …"
            return ground.is(token, WordClass.CUE.bit()) && !ground.is(token, WordClass.CUE_NOUN.bit())
                    && ground.is(token + 1, PRONOUN | WordClass.COMPLEMENTISER.bit());
        }
        if (ground.is(token - 1, WordClass.PREPOSITION.bit())
                && !ground.is(token - 1, bits(WordClass.AUXILIARY, WordClass.CONJUNCTION))) {
            return !ground.is(token, WordClass.CUE_NOUN.bit())
                    && (ground.is(token, WordClass.CUE.bit())
                            || ground.is(token + 1, WordClass.COMPLEMENTISER.bit()));
        }
        return !ground.is(token, WordClass.CUE_NOUN.bit()) || subject(token) >= 0
                || ground.is(token - 1, WordClass.AUXILIARY.bit()) || ground.is(token - 1, TokenKind.COMMA)
                || ground.is(token - 1, WordClass.PRONOUN_WHO.bit());
    }

    /// The capital of a sentence's first word makes no name of a verb that may spare its subject.
    private boolean opensSentence(int token) {
        return ground.tokens.lexicon().has(Feature.PRO_DROP) && ground.is(token, WordClass.CUE.bit())
                && ground.sentenceStart(token) == token
                && ground.mentions.get(ground.mentionOver(token)).range().length() == 1;
    }

    /// Whether a verb stands in a relative clause: "the man, who said".
    boolean inRelative(int verb) {
        for (int i = verb - 1; i >= verb - RELATIVE && ground.tokens.isWord(i); i--) {
            boolean after = ground.is(i - 1, TokenKind.COMMA) || ground.mentionOver(i - 1) >= 0;
            if (ground.is(i, WordClass.PRONOUN_WHO.bit()) && after) {
                return true;
            }
        }
        return false;
    }

    private boolean afterGenitive(int token) {
        int owner = ground.mentionOver(token - 1);
        return owner >= 0 && ground.mentions.get(owner).possessive(ground.tokens);
    }

    /// Whether what stands before a verb shows that it is one: its subject, an auxiliary, a comma, "who".
    boolean isEvident(int verb, int subject) {
        return subject >= 0 || ground.is(verb - 1, bits(WordClass.AUXILIARY, WordClass.PRONOUN_WHO))
                || ground.is(verb - 1, TokenKind.COMMA)
                || ground.is(verb - 1, WordClass.CONJUNCTION.bit()) && !ground.is(verb - 1, WordClass.PREPOSITION.bit())
                || ground.is(verb, WordClass.CUE.bit()) && !ground.is(verb, WordClass.CUE_NOUN.bit())
                        && (ground.tokens.isWord(verb - 1) || ground.is(verb - 1, TokenKind.NUMBER));
    }

    /// The number of the mention that is the subject, before the verb or, where none is there, after it; -1 for none.
    int subject(int verb) {
        int before = before(verb);
        return before >= 0 ? before : after(verb);
    }

    /// "S said": the nearest mention before it whose verb it is; of "S, who said", S.
    int before(int verb) {
        int start = ground.sentenceStart(verb);
        int first = Mentions.firstFrom(ground.mentions, start);
        int nearest = Mentions.firstFrom(ground.mentions, verb) - 1;
        for (int i = nearest; i >= Math.max(first, nearest - MOST_ASKED); i--) {
            Beside beside = ground.cues.after(ground.mentions.get(i));
            if (beside.token() == verb && !governed(ground.mentions.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /// "said S".
    int after(int verb) {
        int end = ground.sentenceEnd(verb);
        int i = Mentions.firstFrom(ground.mentions, verb + 1);
        for (int asked = 0; asked < 3 && i < ground.mentions.size() && ground.mentions.get(i).first() <= end; asked++) {
            Mention mention = ground.mentions.get(i);
            if (ground.cues.before(mention).token() == verb && !governed(mention)) {
                return i;
            }
            i++;
        }
        return nounAfter(verb);
    }

    /// "afirmou a prefeita Marta Queiroz", where the article looks like a preposition.
    private int nounAfter(int verb) {
        int first = verb + 1;
        while (ground.is(first, BESIDE_NAME) && first - verb <= ARTICLE_AND_ROLES) {
            int mention = ground.mentionAt(first);
            if (mention >= 0) {
                return mention;
            }
            first++;
        }
        return first > verb + 1 ? ground.mentionAt(first) : -1;
    }

    /// After a preposition a mention is no subject.
    private boolean governed(Mention mention) {
        int before = mention.first() - 1;
        while (ground.is(before, NOUN_FOLLOWS | WordClass.OBLIQUE.bit()) && !ground.is(before, GOVERNS)) {
            before--;
        }
        return ground.is(before, GOVERNS) && !ground.is(before, WordClass.CONJUNCTION.bit());
    }

    /// Whose words a verb without a subject of its own tells ("… , saying that …"): the last that had one in the sentence, else
    /// the first one named; -1 for none.
    int borrowed(int verb) {
        int start = Math.max(ground.sentenceStart(verb), verb - FARTHEST);
        for (int token = verb - 1, asked = 0; token >= start && asked < MOST_ASKED; token--) {
            if (ground.is(token, ANY) && ground.mentionOver(token) < 0) {
                asked++;
                int subject = before(token);
                if (subject >= 0) {
                    return subject;
                }
            }
        }
        for (int i = Mentions.firstFrom(ground.mentions, start); i < ground.mentions.size()
                && ground.mentions.get(i).first() < verb; i++) {
            if (!governed(ground.mentions.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
