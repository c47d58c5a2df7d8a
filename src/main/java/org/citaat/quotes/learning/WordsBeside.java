package org.citaat.quotes.learning;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon.Feature;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention;
import org.citaat.quotes.mentions.Mentions;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// The words between a speaker and the quoted words, and the word before the marks.
final class WordsBeside {
    private static final long REPORTS = bits(WordClass.CUE, WordClass.ACCORDING, WordClass.ACCORDING_AFTER);
    /// What a word before marks may be besides unknown, and yet tell that they hold no quotation.
    private static final long NOUNS = bits(WordClass.ROLE, WordClass.ROLE_FEMALE, WordClass.GROUP,
            WordClass.ORGANISATION, WordClass.PUBLICATION, WordClass.DOCUMENT, WordClass.WEAK_CUE);
    /// The speaker stands within so many tokens of the words.
    private static final int NEAR = 8;
    /// With more unknown words than that, it cannot be told which of them reports.
    private static final int MOST_UNKNOWN = 2;
    private static final int SHORTEST = 3;

    private final Tokens tokens;
    private final List<Mention> mentions;

    WordsBeside(Tokens tokens, List<Mention> mentions) {
        this.tokens = tokens;
        this.mentions = mentions;
    }

    /// Unknown words beside a speaker who stands near the quoted words; none where a known verb is there.
    List<String> verbs(List<TextSpan> segments, Predicate<Mention> speaker) {
        for (TextSpan segment : segments) {
            List<String> after = verbs(past(tokens.at(segment.end()), 1), 1, speaker);
            if (!after.isEmpty()) {
                return after;
            }
        }
        return verbs(past(tokens.at(segments.getFirst().start()) - 1, -1), -1, speaker);
    }

    /// Past the marks and signs beside quoted words.
    private int past(int token, int step) {
        int i = token;
        while (tokens.is(i, TokenKind.MARK) || tokens.is(i, TokenKind.COMMA) || tokens.is(i, TokenKind.COLON)
                || tokens.is(i, TokenKind.DASH) || step > 0 && tokens.is(i, TokenKind.STOP)
                        && tokens.is(i + 1, TokenKind.MARK)) {
            i += step;
        }
        return i;
    }

    private List<String> verbs(int from, int step, Predicate<Mention> speaker) {
        List<String> unknown = new ArrayList<>();
        for (int i = from; Math.abs(i - from) < NEAR && isPart(i); i += step) {
            Mention mention = mentionAt(i, step);
            if (mention != null && speaker.test(mention)) {
                int beyond = step > 0 ? mention.last() + 1 : mention.first() - 1;
                if (i == from && isUnknown(beyond)) {
                    unknown.add(word(beyond));
                }
                return unknown.size() > MOST_UNKNOWN || tokens.has(beyond, REPORTS) ? List.of() : unknown;
            }
            if (tokens.has(i, REPORTS)) {
                return List.of();
            }
            if (isUnknown(i)) {
                unknown.add(word(i));
            }
        }
        return List.of();
    }

    private boolean isPart(int token) {
        return tokens.isWord(token) || tokens.is(token, TokenKind.NUMBER);
    }

    /// The mention that begins at a token, or that ends there when one walks back.
    private @Nullable Mention mentionAt(int token, int step) {
        int from = step > 0 ? token : token - NEAR;
        for (int i = Mentions.firstFrom(mentions, from); i < mentions.size() && mentions.get(i).first() <= token; i++) {
            Mention mention = mentions.get(i);
            if ((step > 0 ? mention.first() : mention.last()) == token) {
                return mention;
            }
        }
        return null;
    }

    private boolean isUnknown(int token) {
        return tokens.isLower(token) && tokens.classes(token) == 0
                && tokens.end(token) - tokens.start(token) >= SHORTEST;
    }

    /// Null where no mark opens the words, or where the word before is a small one that stands before everything.
    @Nullable
    String before(List<TextSpan> segments) {
        int mark = tokens.at(segments.getFirst().start()) - 1;
        int word = mark - 1;
        boolean fits = tokens.is(mark, TokenKind.MARK) && tokens.isWord(word) && (tokens.classes(word) & ~NOUNS) == 0
                && tokens.end(word) - tokens.start(word) >= SHORTEST
                && (tokens.isLower(word) || tokens.lexicon().has(Feature.CAPITAL_NOUNS));
        return fits ? word(word) : null;
    }

    private String word(int token) {
        return tokens.words(token, token).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
