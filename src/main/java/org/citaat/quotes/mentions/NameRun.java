package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// A run of capitalised words that names somebody: particles and initials inside, roles before it left out.
final class NameRun {
    private static final long TITLE = bits(WordClass.ROLE, WordClass.ROLE_FEMALE);
    private static final long HONORIFIC = bits(WordClass.HONORIFIC, WordClass.HONORIFIC_FEMALE,
            WordClass.HONORIFIC_MALE);
    private static final long NO_NAME = bits(WordClass.NEVER_NAME, WordClass.WEEKDAY, WordClass.MONTH);
    private static final long BODY = bits(WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT);
    private static final long FIRST_NAME = bits(WordClass.FIRST_NAME_FEMALE, WordClass.FIRST_NAME_MALE);
    private static final int LONGEST = 8;

    private final Layout layout;
    private final Tokens tokens;

    NameRun(Layout layout) {
        this.layout = layout;
        this.tokens = layout.tokens();
    }

    /// Whether a name could begin at `token`, with the word at `before` a part of it ("I" before "Robot" is not).
    boolean begins(int token, int before) {
        return tokens.isCapital(before) && tokens.isAllCapitals(before) && tokens.isAllCapitals(token);
    }

    @Nullable
    Mention at(int token) {
        if (layout.isSpoken(token) || !begins(token)) {
            return null;
        }
        int last = end(token);
        int first = token;
        if (last == first && tokens.end(first) - tokens.start(first) == 1 && !tokens.is(first + 1, TokenKind.STOP)) {
            return null; // a letter alone is a rank, a vitamin, a network
        }
        boolean role = tokens.has(token - 1, TITLE);
        while (first < last && tokens.has(first, TITLE) && !tokens.has(first, HONORIFIC)) {
            first += tokens.is(first + 1, TokenKind.STOP) ? 2 : 1;
            role = true;
        }
        if (isSomethingBefore(first, last, role)) {
            first++;
        }
        if (first > last || first == last && tokens.has(first, TITLE | HONORIFIC) && !tokens.isAllCapitals(first)) {
            return new Mention(new TokenRange(Math.min(first, last), last), Kind.NOMINAL, true);
        }
        Kind kind = tokens.lexicon(first).has(Feature.CAPITAL_NOUNS) && first == last
                && tokens.has(first, BODY | WordClass.GROUP.bit())
                        ? Kind.NOMINAL
                        : Kind.NAME;
        return new Mention(new TokenRange(first, last), kind, role);
    }

    /// "burmistrz Zalesia Anna Kowalczyk", "Groenteman Sjaak Prei": a place that the office is of, a trade at the head of
    /// the sentence; the name begins with the first name after it.
    private boolean isSomethingBefore(int first, int last, boolean role) {
        boolean opens = !tokens.isWord(first - 1) && !tokens.is(first - 1, TokenKind.COMMA);
        return last - first >= 2 && (role || opens) && !tokens.has(first, FIRST_NAME | HONORIFIC | BODY | TITLE)
                && tokens.has(first + 1, FIRST_NAME) && !tokens.has(first + 2, FIRST_NAME)
                && !tokens.has(first, WordClass.NAME_PARTICLE.bit());
    }

    private boolean begins(int token) {
        if (tokens.has(token, HONORIFIC)) {
            return tokens.isCapital(token) || tokens.isCapital(token + 1);
        }
        boolean particle = tokens.has(token, WordClass.NAME_PARTICLE.bit()) && following(token) >= 0;
        return tokens.isCapital(token) && (particle || !barred(token));
    }

    /// "Jan" is January's short form, too: what may be a first name is no bar.
    private boolean barred(int token) {
        return tokens.has(token, NO_NAME) && !tokens.has(token, FIRST_NAME);
    }

    private int end(int first) {
        int last = first;
        while (last - first < LONGEST) {
            int next = following(last);
            if (next < 0) {
                break;
            }
            last = next;
        }
        return last;
    }

    /// The next word of the name after `last`; -1 where the name ends.
    private int following(int last) {
        int next = last + 1;
        if (tokens.is(next, TokenKind.STOP) && dotted(last)) {
            next++;
        }
        if (layout.isSpoken(next) || !tokens.isWord(next)) {
            return -1;
        }
        if (tokens.isCapital(next)) {
            boolean particle = tokens.has(next, WordClass.NAME_PARTICLE.bit()) && tokens.isCapital(next + 1);
            return barred(next) && !tokens.has(next, BODY) && !particle ? -1 : next;
        }
        boolean particle = tokens.has(next, WordClass.NAME_PARTICLE.bit())
                || tokens.has(next, WordClass.PREPOSITION.bit()) && tokens.has(last, BODY) && next - last == 1;
        int after = next + 1;
        if (particle && tokens.has(after, WordClass.NAME_PARTICLE.bit()) && tokens.isLower(after)) {
            after++;
        }
        boolean joins = particle && tokens.isCapital(after) && !layout.isSpoken(after);
        return joins && (tokens.has(last, BODY) || !isOutlet(after)) ? after : -1;
    }

    /// "op X", "auf Instagram": what words come through is no part of a person's name.
    private boolean isOutlet(int word) {
        return tokens.end(word) - tokens.start(word) == 1
                || tokens.has(word, bits(WordClass.CHANNEL, WordClass.AGENCY, WordClass.PUBLICATION));
    }

    /// "J." or "Dr.": the stop belongs to the name.
    private boolean dotted(int word) {
        boolean initial = tokens.isCapital(word) && tokens.end(word) - tokens.start(word) == 1;
        return (initial || tokens.has(word, HONORIFIC | TITLE | WordClass.ABBREVIATION.bit()))
                && tokens.isCapital(word + 2);
    }
}
