package org.citaat.quotes.indirect;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.jspecify.annotations.Nullable;

/// "According to S, …", "…, according to S.", and German "S zufolge …".
final class AccordingTo {
    private static final long PHRASE = bits(WordClass.ACCORDING, WordClass.ACCORDING_AFTER);
    /// The source stands within so many words of "according to".
    private static final int NEAR = 6;
    private static final int APPOSITION = 14;

    private final Ground ground;
    /// Whether a comma parts such words from what follows: verbs that stand second need none.
    private final boolean commaParts;

    AccordingTo(Ground ground) {
        this.ground = ground;
        this.commaParts = ground.tokens.lexicon().has(Feature.BARE_CONTENT);
    }

    @Nullable
    Report at(int token, int lastTaken) {
        long classes = ground.tokens.classes(token) & PHRASE;
        if ((ground.tokens.classes(token - 1) & PHRASE) == classes) {
            return null;
        }
        int last = token;
        while ((ground.tokens.classes(last + 1) & PHRASE) == classes) {
            last++;
        }
        int source = (classes & WordClass.ACCORDING.bit()) != 0 ? sourceAfter(last) : -1;
        if (source >= 0) {
            return report(token, token, ground.mentions.get(source).last(), source, lastTaken);
        }
        source = (classes & WordClass.ACCORDING_AFTER.bit()) != 0 ? sourceBefore(token) : -1;
        return source < 0 ? null : report(token, ground.mentions.get(source).first(), last, source, lastTaken);
    }

    private int sourceAfter(int last) {
        int found = Mentions.firstFrom(ground.mentions, last + 1);
        found += found + 1 < ground.mentions.size() && isArticle(ground.mentions.get(found)) ? 1 : 0;
        if (found >= ground.mentions.size()) {
            return -1;
        }
        int first = ground.mentions.get(found).first();
        boolean near = first - last <= NEAR && first <= ground.sentenceEnd(last);
        for (int i = last + 1; near && i < first; i++) {
            near = ground.tokens.isWord(i) || ground.is(i, TokenKind.NUMBER);
        }
        return near ? found : -1;
    }

    /// Spanish "la" is a pronoun, too, but not right before a noun.
    private boolean isArticle(Mention mention) {
        return mention.range().length() == 1 && ground.is(mention.first(), WordClass.DETERMINER.bit())
                && ground.mentionAt(mention.last() + 1) >= 0;
    }

    private int sourceBefore(int first) {
        boolean preposition = ground.is(first, WordClass.PREPOSITION.bit());
        if (preposition && !ground.is(first + 1, WordClass.AUXILIARY.bit())
                && ground.tokens.isWord(first + 1)) {
            return -1;
        }
        int found = Mentions.firstFrom(ground.mentions, first) - 1;
        return found >= 0 && ground.mentions.get(found).last() == first - 1 ? found : -1;
    }

    /// @param from the first token of the reporting words
    /// @param to the last
    private @Nullable Report report(int cue, int from, int to, int source, int lastTaken) {
        int start = Math.max(ground.sentenceStart(from), lastTaken + 1);
        List<TokenRange> contents = from - ground.sentenceStart(from) <= 1 ? opening(to) : around(start, from, to);
        return contents.isEmpty() ? null : new Report(contents, cue, source, Report.Kind.ACCORDING);
    }

    /// "According to S, …": all the rest.
    private List<TokenRange> opening(int to) {
        int end = ground.sentenceEnd(to);
        int after = phraseEnd(to, end);
        if (commaParts && !ground.is(after, TokenKind.COMMA)) {
            after = comma(after, Math.min(end, to + APPOSITION));
        }
        int first = ground.is(after, TokenKind.COMMA) ? after + 1 : after;
        return first > to && end - first >= 1 && plain(first, end) ? List.of(range(first, end)) : List.of();
    }

    /// "…, according to S" and "…, according to S, …".
    private List<TokenRange> around(int start, int from, int to) {
        List<TokenRange> contents = new ArrayList<>();
        int before = from - 1;
        while (before > start && ground.is(before, TokenKind.COMMA)) {
            before--;
        }
        boolean parted = before < from - 1 || !ground.is(before, WordClass.AUXILIARY.bit());
        if (!parted || before - start < 1 || !plain(start, before)) {
            return contents;
        }
        contents.add(new TokenRange(start, before));
        int end = ground.sentenceEnd(to);
        int after = phraseEnd(to, end);
        boolean goesOn = before < from - 1 && ground.is(after, TokenKind.COMMA) && end - after > 2
                && !ground.is(after + 1, WordClass.DETERMINER.bit()) && !ground.is(after + 1, TokenKind.NUMBER);
        if (goesOn && plain(after + 1, end)) {
            contents.add(range(after + 1, end));
        }
        return contents;
    }

    private int comma(int from, int to) {
        int i = from;
        while (i <= to && !ground.is(i, TokenKind.COMMA)) {
            i++;
        }
        return i <= to ? i : -1;
    }

    private TokenRange range(int first, int end) {
        return new TokenRange(first, Math.max(end, ground.past(end)));
    }

    /// Past what is said of the source: its place, its role between commas.
    private int phraseEnd(int to, int end) {
        int i = to + 1;
        while (i <= end && !ground.is(i, TokenKind.COMMA) && i - to < APPOSITION && continues(i)) {
            i++;
        }
        return i;
    }

    private boolean continues(int token) {
        Mention mention = ground.mentionOver(token) < 0 ? null : ground.mentions.get(ground.mentionOver(token));
        return mention != null || ground.is(token, bits(WordClass.PREPOSITION, WordClass.ROLE, WordClass.ROLE_FEMALE,
                WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT));
    }

    /// Whether the words are the author's, not one quotation in marks.
    private boolean plain(int first, int last) {
        Candidate quoted = ground.quotedAt(first);
        return quoted == null || ground.past(first) < last;
    }
}
