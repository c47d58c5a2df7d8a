package org.citaat.library;

import java.util.BitSet;
import java.util.List;

/// The words of a quotation as a search shows them: what it found between U+0002 and U+0003, long ones shortened around it.
final class Snippet {
    private static final char OPEN = '\u0002';
    private static final char CLOSE = '\u0003';
    /// In UTF-16 code units; about three lines of a wide table.
    private static final int LONGEST = 320;
    private static final int BEFORE_HIT = 80;

    private Snippet() {}

    static String of(String words, List<Term> terms) {
        String clean = words.replace(OPEN, ' ').replace(CLOSE, ' ');
        BitSet hits = hits(clean, terms);
        int start = clean.length() <= LONGEST ? 0 : start(clean, Math.max(0, hits.nextSetBit(0)));
        int end = clean.length() - start <= LONGEST ? clean.length() : end(clean, start + LONGEST);
        return (start > 0 ? "…" : "") + marked(clean, start, end, hits) + (end < clean.length() ? "…" : "");
    }

    /// The code units that are part of a hit.
    private static BitSet hits(String words, List<Term> terms) {
        BitSet hits = new BitSet();
        if (terms.isEmpty()) {
            return hits;
        }
        List<Token> tokens = Fold.tokens(words);
        for (int at = 0; at < tokens.size(); at++) {
            for (Term term : terms) {
                if (term.standsAt(at, tokens)) {
                    hits.set(tokens.get(at).start(), tokens.get(at + term.words().size() - 1).end());
                }
            }
        }
        return hits;
    }

    private static String marked(String words, int start, int end, BitSet hits) {
        StringBuilder marked = new StringBuilder();
        for (int at = start; at < end; at++) {
            if (hits.get(at) && (at == start || !hits.get(at - 1))) {
                marked.append(OPEN);
            }
            marked.append(words.charAt(at));
            if (hits.get(at) && (at + 1 == end || !hits.get(at + 1))) {
                marked.append(CLOSE);
            }
        }
        return marked.toString();
    }

    /// After the blank next to where the shortened text would begin, so that it begins with a whole word.
    private static int start(String words, int hit) {
        int start = Math.max(0, Math.min(hit - BEFORE_HIT, words.length() - LONGEST));
        int blank = start == 0 ? -1 : words.indexOf(' ', start);
        return blank >= 0 && blank < hit ? blank + 1 : whole(words, start);
    }

    private static int end(String words, int end) {
        int blank = words.lastIndexOf(' ', end);
        return blank > end - BEFORE_HIT ? blank : whole(words, end);
    }

    /// Never between the two halves of one character.
    private static int whole(String words, int at) {
        return at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at)) ? at - 1 : at;
    }
}
