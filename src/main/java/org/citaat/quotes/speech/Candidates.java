package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.marks.MarkPair;
import org.citaat.quotes.speech.AuthorWords.Split;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// All that may be a quotation in a text, in order; candidates do not overlap.
public final class Candidates {
    private final Tokens tokens;
    private final AuthorWords authorWords;

    private Candidates(Tokens tokens) {
        this.tokens = tokens;
        this.authorWords = new AuthorWords(tokens);
    }

    public static List<Candidate> find(Tokens tokens, List<MarkPair> pairs) {
        List<Candidate> found = new ArrayList<>();
        List<Candidate> lines = new ArrayList<>(new DashSpeech(tokens).find());
        lines.addAll(new Transcript(tokens).find());
        BitSet spoken = new BitSet();
        lines.forEach(line -> line.segments().forEach(words -> spoken.set(words.first(), words.last() + 1)));
        Candidates candidates = new Candidates(tokens);
        for (MarkPair pair : pairs) {
            if (pair.depth() == 0 && pair.first() <= pair.last() && !candidates.lostInText(pair)) {
                Candidate candidate = candidates.between(pair);
                if (!spoken.get(candidate.first()) || !spoken.get(candidate.last())) {
                    found.add(candidate);
                }
            }
        }
        found.addAll(lines);
        found.sort(Comparator.comparingInt(Candidate::first));
        return apart(found);
    }

    /// Of two that share words, in a text whose marks and lines contradict each other, the first.
    private static List<Candidate> apart(List<Candidate> sorted) {
        List<Candidate> kept = new ArrayList<>(sorted.size());
        int end = -1;
        for (Candidate candidate : sorted) {
            if (candidate.first() > end && candidate.open() >= end) {
                kept.add(candidate);
                end = candidate.last();
            }
        }
        return kept;
    }

    /// A mark whose partner is lost counts only where it opens a paragraph.
    private boolean lostInText(MarkPair pair) {
        return pair.ending() == MarkPair.Ending.LOST && !tokens.is(pair.open() - 1, TokenKind.BREAK);
    }

    private Candidate between(MarkPair pair) {
        Split split = authorWords.split(pair.first(), pair.last());
        return new Candidate(split.segments(), pair.open(), pair.close(), Form.MARKS, pair.ending(), split.aside(),
                null);
    }
}
