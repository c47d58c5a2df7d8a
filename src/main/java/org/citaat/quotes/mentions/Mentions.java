package org.citaat.quotes.mentions;

import static org.citaat.quotes.language.WordClass.bits;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.language.WordClass;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Candidate;
import org.citaat.quotes.speech.Layout;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Finds the mentions among the author's own words, in order.
public final class Mentions {
    private static final long PRONOUN = bits(WordClass.PRONOUN_MALE, WordClass.PRONOUN_FEMALE, WordClass.PRONOUN_PLURAL,
            WordClass.PRONOUN_FIRST);
    /// Pronouns that are no subject, but name the source after "according to".
    private static final long BOUND = bits(WordClass.OBLIQUE, WordClass.POSSESSIVE);
    private static final long ACCORDING = WordClass.ACCORDING.bit();
    private static final int LONGEST_QUOTED_NAME = 5;

    private final Layout layout;
    private final Tokens tokens;
    private final NameRun names;
    private final NounPhrase nouns;
    private final Gazetteer known;
    private final List<Mention> found = new ArrayList<>();
    /// The tokens of labels and names in marks, which hold no further mentions.
    private final BitSet taken = new BitSet();

    private Mentions(Layout layout, Gazetteer known) {
        this.layout = layout;
        this.known = known;
        this.tokens = layout.tokens();
        this.names = new NameRun(layout);
        this.nouns = new NounPhrase(layout, names);
    }

    /// The mentions of a text.
    ///
    /// @param notQuoted candidates that are no quotation: their words may name a paper or a firm
    /// @throws InterruptedException when the thread is interrupted
    public static List<Mention> find(Layout layout, List<Candidate> notQuoted) throws InterruptedException {
        return find(layout, notQuoted, Gazetteer.NONE);
    }

    /// The mentions of a text, with names that are known beforehand.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public static List<Mention> find(Layout layout, List<Candidate> notQuoted, Gazetteer known)
            throws InterruptedException {
        Mentions mentions = new Mentions(layout, known);
        mentions.labels();
        for (Candidate candidate : notQuoted) {
            mentions.quotedName(candidate);
        }
        mentions.run();
        mentions.found.sort(Comparator.comparingInt(Mention::first));
        return mentions.found;
    }

    private void labels() {
        for (Candidate candidate : layout.candidates()) {
            if (candidate.label() != null) {
                take(new Mention(candidate.label(), Kind.LABEL, false));
            }
        }
    }

    private void quotedName(Candidate candidate) {
        TokenRange words = candidate.segments().getFirst();
        boolean name = words.length() <= LONGEST_QUOTED_NAME && tokens.isCapital(words.first())
                && !tokens.is(words.last(), TokenKind.STOP);
        if (name || known.isTitle(tokens, words)) {
            take(new Mention(words, Kind.QUOTED, false));
        }
    }

    private void take(Mention mention) {
        found.add(mention);
        taken.set(mention.first(), mention.last() + 1);
    }

    private void run() throws InterruptedException {
        int i = 0;
        for (int step = 0; i < tokens.size(); step++) {
            Interruption.lookAt(step);
            Mention mention = layout.isSpoken(i) || taken.get(i) ? null : at(i);
            if (mention == null) {
                i++;
            } else {
                found.add(mention);
                i = mention.last() + 1;
            }
        }
    }

    private @Nullable Mention at(int token) {
        if (!tokens.isWord(token)) {
            return tokens.is(token, TokenKind.NUMBER) ? nouns.at(token) : null;
        }
        boolean according = tokens.has(token, BOUND)
                && (tokens.has(token, ACCORDING) || tokens.has(token - 1, ACCORDING));
        if (according || tokens.has(token, PRONOUN) && !names.begins(token + 1, token)) {
            return new Mention(new TokenRange(token, token), Kind.PRONOUN, false);
        }
        Mention name = names.at(token);
        Mention mention = name != null ? name : nouns.at(token);
        return known.isEmpty() ? mention : known.instead(layout, token, mention);
    }

    /// The number of the first mention that does not begin before a token.
    public static int firstFrom(List<Mention> mentions, int token) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).first() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
