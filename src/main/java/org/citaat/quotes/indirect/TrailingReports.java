package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// "…, S said." and "…, S said, …".
final class TrailingReports {
    /// Between the comma and the subject or the verb.
    private static final int NEAR = 3;

    /// Words that what was said has at least.
    private static final int SHORTEST = 2;
    /// Between the verb and its subject.
    private static final int REACH = 6;

    /// What an apposition or a phrase of place begins with, but no verb.
    private static final long NO_PREDICATE = bits(WordClass.DETERMINER, WordClass.POSSESSIVE, WordClass.PREPOSITION,
            WordClass.CONJUNCTION, WordClass.PRONOUN_WHO, WordClass.ROLE, WordClass.ROLE_FEMALE);

    private final Ground ground;
    private final ContentStart starts;
    private final ContentEnd ends;

    TrailingReports(Ground ground, ContentStart starts, ContentEnd ends) {
        this.ground = ground;
        this.starts = starts;
        this.ends = ends;
    }

    /// The report of a verb that nothing told follows; null where none precedes it either.
    @Nullable
    Report at(int verb, int subject, int lastTaken) {
        if (subject < 0 || !ground.is(verb, WordClass.CUE.bit())) {
            return null;
        }
        Mention source = ground.mentions.get(subject);
        int comma = beside(verb, source) ? comma(Math.min(verb, source.first())) : -1;
        int first = Math.max(ground.sentenceStart(verb), lastTaken + 1);
        int after = starts.pastParties(verb, subject);
        boolean closed = after > ground.sentenceEnd(verb) || ground.is(after, TokenKind.COMMA);
        if (comma < 0 || !closed) {
            return null;
        }
        List<TokenRange> contents = new ArrayList<>();
        boolean goesOn = source.first() < verb
                || ground.tokens.isLower(after + 1) && !ground.is(after + 1, NO_PREDICATE);
        int rest = goesOn && ground.is(after, TokenKind.COMMA) ? after + 1 : -1;
        if (rest > 0 && !ends.reportFollows(rest) && ground.quotedAt(rest) == null
                && ends.of(rest) > rest) {
            contents.add(new TokenRange(rest, ends.of(rest)));
        }
        if (content(first, comma - 1, contents.isEmpty() ? SHORTEST : 1)) {
            contents.addFirst(new TokenRange(first, comma - 1));
        }
        return contents.isEmpty() ? null : new Report(contents, verb, subject, Report.Kind.TRAILING);
    }

    private static boolean beside(int verb, Mention source) {
        return source.first() > verb ? source.first() - verb <= REACH : verb - source.last() <= REACH;
    }

    /// The comma that parts what was said from the reporting words; -1 for none.
    private int comma(int before) {
        for (int i = before - 1; i >= before - NEAR; i--) {
            Candidate quoted = ground.quotedBefore(i);
            if (ground.is(i, TokenKind.COMMA)) {
                return quoted == null || ground.isFragment(quoted) ? i : -1;
            }
            Candidate ended = ground.quotedBefore(i + 1);
            if (ended != null) {
                return ground.isFragment(ended) && ground.tokens.is(ended.last(), TokenKind.COMMA) ? i + 1 : -1;
            }
            boolean joint = ground.tokens.isLower(i) && ground.tokens.end(i) - ground.tokens.start(i) == 1;
            if (!joint && !ground.is(i,
                    bits(WordClass.DETERMINER, WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.POSSESSIVE,
                            WordClass.AUXILIARY))) {
                return -1;
            }
        }
        return -1;
    }

    private boolean content(int first, int last, int shortest) {
        if (last - first + 1 < shortest) {
            return false;
        }
        Candidate quoted = ground.quotedAt(first);
        return (quoted == null || ground.past(first) < last) && ground.past(last) == last;
    }
}
