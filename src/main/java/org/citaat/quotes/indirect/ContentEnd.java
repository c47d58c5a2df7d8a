package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.TokenKind;

/// Where what a reporting verb tells ends: with the sentence, or before the next verb that reports.
final class ContentEnd {
    /// Between a comma and the verb of the next report stand so many words at most.
    private static final int NEAR = 1;

    private final Ground ground;
    private final ReportingVerbs verbs;

    ContentEnd(Ground ground, ReportingVerbs verbs) {
        this.ground = ground;
        this.verbs = verbs;
    }

    /// The last token of the content that begins at `first`.
    int of(int first) {
        int end = ground.sentenceEnd(first);
        int i = first;
        while (i <= end) {
            Candidate quoted = ground.quotedAt(i);
            if (quoted != null) {
                if (i > first && ground.isApart(quoted)) {
                    return trimmed(first, i - 1);
                }
                i = ground.past(i) + 1;
                if (ground.tokens.is(quoted.last(), TokenKind.COMMA) && reportFollows(i)) {
                    return i - 1;
                }
                continue;
            }
            if (i > first && stops(i)) {
                return trimmed(first, i - 1);
            }
            i++;
        }
        return trimmed(first, Math.max(end, ground.past(end)));
    }

    /// The last token of the content that begins at `first` inside a relative clause: a comma ends that.
    int ofRelative(int first) {
        int end = of(first);
        for (int i = first + 2; i < end; i++) {
            i = ground.past(i);
            if (ground.is(i, TokenKind.COMMA)
                    && !ground.is(i + 1, bits(WordClass.CONJUNCTION, WordClass.PRONOUN_WHO))) {
                return i - 1;
            }
        }
        return end;
    }

    private boolean stops(int token) {
        if (ground.is(token, TokenKind.SEMICOLON)) {
            return true;
        }
        if (ground.is(token, TokenKind.COMMA)) {
            return reportFollows(token + 1) || ground.is(token + 1, WordClass.ACCORDING.bit());
        }
        return ground.is(token, WordClass.CONJUNCTION.bit()) && !ground.is(token, WordClass.COMPLEMENTISER.bit())
                && ground.is(token + 1, WordClass.CUE.bit()) && verbs.isVerb(token + 1);
    }

    /// "…, adding that", "…, and called", "…, he said".
    boolean reportFollows(int from) {
        int i = ground.is(from, WordClass.CONJUNCTION.bit()) ? from + 1 : from;
        if (verbs.isVerb(i)) {
            return true;
        }
        return spoken(i);
    }

    /// Somebody and right after it a reporting verb.
    private boolean spoken(int from) {
        int mention = ground.mentionAt(from);
        if (mention < 0) {
            return false;
        }
        int verb = ground.cues.after(ground.mentions.get(mention)).token();
        return verb >= 0 && verb - ground.mentions.get(mention).last() <= NEAR;
    }

    private int trimmed(int first, int last) {
        int end = last;
        while (end > first && (ground.is(end, TokenKind.COMMA) || ground.is(end, TokenKind.COLON)
                || ground.is(end, TokenKind.DASH)
                || ground.is(end, bits(WordClass.CONJUNCTION)) && !ground.is(end, WordClass.COMPLEMENTISER.bit()))) {
            end--;
        }
        return end;
    }
}
