package org.citaat.quotes.marks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.text.Interruption;
import org.citaat.quotes.text.Signs;
import org.citaat.quotes.text.TokenKind;
import org.citaat.quotes.text.Tokens;

/// Pairs the quotation marks of a text, paragraph by paragraph, so that damage stays where it is.
public final class Pairing {
    private final Tokens tokens;
    private final MarkCosts costs;
    private final List<MarkPair> pairs = new ArrayList<>();

    private Pairing(Tokens tokens) {
        this.tokens = tokens;
        this.costs = new MarkCosts(tokens);
    }

    /// The pairs of `tokens`, in the order of their opening marks; of two that open at one place, the outer first.
    ///
    /// @throws InterruptedException when the thread is interrupted; looked for every few thousand words
    public static List<MarkPair> pair(Tokens tokens) throws InterruptedException {
        Pairing pairing = new Pairing(tokens);
        pairing.run();
        pairing.pairs.sort(Comparator.comparingInt(MarkPair::open).thenComparingInt(MarkPair::depth));
        return pairing.pairs;
    }

    private void run() throws InterruptedException {
        int[] marks = new int[16];
        int count = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            Interruption.lookAt(i);
            TokenKind kind = tokens.kind(i);
            if (kind == TokenKind.MARK) {
                marks = count < marks.length ? marks : Arrays.copyOf(marks, count * 2);
                marks[count++] = i;
            } else if (kind == TokenKind.BREAK && count > 0) {
                paragraph(Arrays.copyOf(marks, count), i);
                count = 0;
            }
        }
    }

    private void paragraph(int[] marks, int end) throws InterruptedException {
        if (!plain(marks)) {
            pairs.addAll(new MarkParse(tokens, costs, marks, end).best());
        }
    }

    /// Most paragraphs can be read at no cost at all from left to right; then nothing cheaper exists.
    private boolean plain(int[] marks) {
        int before = pairs.size();
        int open = -1;
        for (int mark : marks) {
            if (open < 0 && costs.open(mark) == 0) {
                open = mark;
            } else if (open >= 0 && costs.close(mark) == 0
                    && PairCosts.pair(Signs.mark(tokens, open), Signs.mark(tokens, mark)) == 0) {
                pairs.add(new MarkPair(open, mark, 0, Ending.CLOSED));
                open = -1;
            } else {
                open = Integer.MAX_VALUE;
                break;
            }
        }
        if (open >= 0) {
            pairs.subList(before, pairs.size()).clear();
        }
        return open < 0;
    }
}
