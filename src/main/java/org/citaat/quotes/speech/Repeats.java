package org.citaat.quotes.speech;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Quotations that stand twice in an article: in its headline and its text, or taken out of the text to be set large. The
/// one that stands alone is the repeat, and the other tells who speaks.
public final class Repeats {
    /// Whatever is shorter may well be said twice.
    private static final int SHORTEST = 2;
    /// So many of the words of the shorter one occur in the longer one, in their order.
    private static final double SHARE = 0.75;
    /// So many that stand alone are looked for elsewhere: more than any article sets large.
    private static final int MOST = 100;
    /// Whatever is longer is no headline and is not set large.
    private static final int LONGEST = 60;
    /// In a longer quotation nothing is looked for.
    private static final int LONGEST_WHOLE = 2000;

    private final Layout layout;
    private final Tokens tokens;
    private final List<Candidate> kept;
    private final int[][] words;
    /// Whether the first paragraph has no stop after it; looked at once, for it may be as long as the text.
    private final boolean headline;

    private Repeats(Layout layout, List<Candidate> kept) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.kept = kept;
        this.words = new int[kept.size()][];
        this.headline = isHeadline();
    }

    /// For each repeat, by its place in `kept`, the place of the quotation that it repeats.
    public static Map<Integer, Integer> find(Layout layout, List<Candidate> kept) {
        Repeats repeats = new Repeats(layout, kept);
        Map<Integer, Integer> found = new HashMap<>();
        int tried = 0;
        for (int i = 0; i < kept.size() && tried < MOST; i++) {
            if (repeats.standsAlone(i)) {
                tried++;
                int twin = repeats.twin(i);
                if (twin >= 0 && !found.containsKey(twin)) {
                    found.put(i, twin);
                }
            }
        }
        return found;
    }

    /// In the first paragraph without a stop after it, or alone in a paragraph, with no words of the author's around.
    private boolean standsAlone(int index) {
        Candidate quote = kept.get(index);
        int paragraph = layout.paragraph(quote.open());
        boolean whole = tokens.is(quote.open() - 1, TokenKind.BREAK) && tokens.is(quote.close() + 1, TokenKind.BREAK);
        return quote.form() == Candidate.Form.MARKS && quote.aside() == null && (whole || paragraph == 0 && headline);
    }

    private boolean isHeadline() {
        int end = 0;
        while (!tokens.is(end, TokenKind.BREAK)) {
            end++;
        }
        return end < tokens.size() && (!tokens.is(end - 1, TokenKind.STOP) || tokens.last(end - 1) != '.');
    }

    private int twin(int index) {
        int[] own = words(index);
        if (own.length < SHORTEST || own.length > LONGEST) {
            return -1;
        }
        for (int other = 0; other < kept.size(); other++) {
            boolean elsewhere = other != index
                    && layout.paragraph(kept.get(other).open()) != layout.paragraph(kept.get(index).open());
            int length = elsewhere ? words(other).length : 0;
            if (length >= own.length * SHARE && length <= LONGEST_WHOLE && contains(words(other), own)) {
                return other;
            }
        }
        return -1;
    }

    /// Enough of the words of `part` occur in `whole` in this order, the first of them close together.
    private static boolean contains(int[] whole, int[] part) {
        int most = 0;
        int window = part.length * 2 + 2;
        for (int start = 0; start < whole.length; start++) {
            if (whole[start] == part[0]) {
                int matched = 0;
                int from = start;
                for (int word : part) {
                    int at = next(whole, word, from, start + window);
                    if (at >= 0) {
                        matched++;
                        from = at + 1;
                    }
                }
                most = Math.max(most, matched);
            }
        }
        return most >= Math.max(SHORTEST, Math.ceil(part.length * SHARE));
    }

    private static int next(int[] whole, int word, int from, int to) {
        for (int i = from; i < Math.min(whole.length, to); i++) {
            if (whole[i] == word) {
                return i;
            }
        }
        return -1;
    }

    /// The words of a quotation, each as a number.
    private int[] words(int index) {
        if (words[index] == null) {
            List<Integer> hashes = new ArrayList<>();
            for (TokenRange segment : kept.get(index).segments()) {
                for (int i = segment.first(); i <= segment.last(); i++) {
                    if (tokens.isWord(i) || tokens.is(i, TokenKind.NUMBER)) {
                        hashes.add(hash(i));
                    }
                }
            }
            words[index] = hashes.stream().mapToInt(Integer::intValue).toArray();
        }
        return words[index];
    }

    private int hash(int token) {
        int hash = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            hash = 31 * hash + Character.toLowerCase(tokens.text().charAt(i));
        }
        return hash;
    }
}
