package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.marks.MarkPair;
import org.citaat.quotes.marks.Pairing;
import org.citaat.quotes.text.Sentences;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Where the candidates stand among the author's own words, and in which sentences.
public final class Layout {
    private final Tokens tokens;
    private final List<Candidate> candidates;
    private final Sentences sentences;
    private final BitSet spoken = new BitSet();
    private final int[] paragraphOf;
    private final List<MarkPair> inner;
    /// Words that no list knows, right after quoted words, where a reporting verb stands.
    private final BitSet verbPlaces = new BitSet();
    /// For each sentence, the classes of the author's own words in it, so that most need not be looked through.
    private final long[] classesIn;

    /// Pairs the marks of a text and finds the candidates between them.
    ///
    /// @throws InterruptedException when the thread is interrupted
    public static Layout of(Tokens tokens) throws InterruptedException {
        List<MarkPair> pairs = Pairing.pair(tokens);
        return new Layout(tokens, pairs, Candidates.find(tokens, pairs));
    }

    private Layout(Tokens tokens, List<MarkPair> pairs, List<Candidate> candidates) {
        this.tokens = tokens;
        this.candidates = candidates;
        this.inner = new ArrayList<>();
        int[] closeOf = new int[tokens.size() + 1];
        for (MarkPair pair : pairs) {
            if (pair.depth() == 1) {
                inner.add(pair);
            }
            if (pair.depth() == 0 && pair.ending() != MarkPair.Ending.LOST) {
                closeOf[pair.open()] = pair.close();
            }
        }
        for (Candidate candidate : candidates) {
            for (TokenRange segment : candidate.segments()) {
                spoken.set(segment.first(), segment.last() + 1);
            }
            if (candidate.form() != Candidate.Form.MARKS) {
                closeOf[candidate.open()] = candidate.close() - 1;
            }
        }
        inner.sort(Comparator.comparingInt(MarkPair::open));
        for (Candidate candidate : candidates) {
            noteVerbPlace(candidate);
        }
        this.sentences = new Sentences(tokens, closeOf);
        this.paragraphOf = paragraphs(tokens);
        this.classesIn = new long[sentences.count()];
        for (int i = 0; i < tokens.size(); i++) {
            classesIn[sentences.of(i)] |= spoken.get(i) ? 0 : tokens.classes(i);
        }
    }

    /// "…”, flachst Kubicki": an unknown small word before a name.
    private void noteVerbPlace(Candidate candidate) {
        int word = candidate.aside() == null ? candidate.close() + 1 : candidate.aside().first();
        while (tokens.is(word, TokenKind.COMMA) || tokens.is(word, TokenKind.DASH)) {
            word++;
        }
        boolean sign = candidate.aside() != null || word > candidate.close() + 1
                || tokens.is(candidate.last(), TokenKind.STOP) || tokens.is(candidate.last(), TokenKind.COMMA);
        if (sign && tokens.isLower(word) && tokens.classes(word) == 0 && tokens.isWord(word + 1)) {
            verbPlaces.set(word);
        }
    }

    /// Whether an unknown word stands where a reporting verb stands.
    public boolean isVerbPlace(int token) {
        return verbPlaces.get(token);
    }

    private static int[] paragraphs(Tokens tokens) {
        int[] numbers = new int[tokens.size() + 1];
        int number = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            numbers[i] = number;
            number += tokens.is(i, TokenKind.BREAK) ? 1 : 0;
        }
        return numbers;
    }

    public Tokens tokens() {
        return tokens;
    }

    public List<Candidate> candidates() {
        return candidates;
    }

    /// The pairs of marks right inside other marks, in order.
    public List<MarkPair> inner() {
        return inner;
    }

    public Sentences sentences() {
        return sentences;
    }

    /// Whether a token is among words that may be quoted; false outside the text.
    public boolean isSpoken(int token) {
        return token >= 0 && spoken.get(token);
    }

    /// The words of a candidate turned out to be the author's own.
    public void giveBack(Candidate candidate) {
        for (TokenRange segment : candidate.segments()) {
            spoken.clear(segment.first(), segment.last() + 1);
            for (int i = segment.first(); i <= segment.last(); i++) {
                classesIn[sentences.of(i)] |= tokens.classes(i);
            }
        }
    }

    /// The number, from 0, of the paragraph that a token stands in.
    public int paragraph(int token) {
        return paragraphOf[Math.max(0, Math.min(token, paragraphOf.length - 1))];
    }

    /// The first token of the sentence with the candidate's first word.
    public int sentenceStart(Candidate candidate) {
        return sentences.first(sentences.of(candidate.open()));
    }

    /// The last token of the sentence with the candidate's last word.
    public int sentenceEnd(Candidate candidate) {
        return sentences.last(sentences.of(candidate.close()));
    }

    /// Whether a token is a word of the author's own with any of the classes.
    public boolean isAuthors(int token, long classes) {
        return tokens.has(token, classes) && !spoken.get(token);
    }

    /// The nearest word of the author's own with any of the classes in `[from, to]`, walking from `from`; -1 if none.
    public int find(int from, int to, long classes) {
        if (!occurs(Math.min(from, to), Math.max(from, to), classes)) {
            return -1;
        }
        int step = from <= to ? 1 : -1;
        for (int i = from; i != to + step; i += step) {
            if (isAuthors(i, classes)) {
                return i;
            }
        }
        return -1;
    }

    private boolean occurs(int first, int last, long classes) {
        int end = sentences.of(last);
        for (int sentence = sentences.of(first); sentence <= end; sentence++) {
            if ((classesIn[sentence] & classes) != 0) {
                return true;
            }
        }
        return false;
    }
}
