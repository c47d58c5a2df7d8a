package org.citaat.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citaat.model.TextSpan;

/// Finds quoted words of one text in a later one. The history of edits relies on it: the same texts must always give the same
/// places.
record Anchoring(String old, String now) {
    /// So many code units on either side tell places of the same words apart.
    private static final int CONTEXT = 32;

    /// Where the very words of each segment stand, in the same order; empty where one of them is gone.
    Optional<List<TextSpan>> find(List<TextSpan> segments) {
        List<TextSpan> found = new ArrayList<>();
        int from = 0;
        int moved = 0;
        for (TextSpan segment : segments) {
            int start = find(segment, from, segment.start() + moved);
            if (start < 0) {
                return Optional.empty();
            }
            from = start + segment.length();
            moved = start - segment.start();
            found.add(new TextSpan(start, from));
        }
        return Optional.of(found);
    }

    /// The place most like the old one in what stands around it, of several the nearest to `expected`; -1 where there is none.
    private int find(TextSpan segment, int from, int expected) {
        if (segment.length() == 0 || segment.end() > old.length()) {
            return -1;
        }
        String words = segment.in(old);
        int best = -1;
        int most = -1;
        for (int at = now.indexOf(words, from); at >= 0; at = now.indexOf(words, at + 1)) {
            int alike = sameBefore(segment.start(), at) + sameAfter(segment.end(), at + words.length());
            boolean nearer = Math.abs(at - expected) < Math.abs(best - expected);
            if (whole(segment, at) && (alike > most || (alike == most && nearer))) {
                best = at;
                most = alike;
            }
        }
        return best;
    }

    private int sameBefore(int oldStart, int start) {
        int same = 0;
        while (same < Math.min(CONTEXT, Math.min(oldStart, start))
                && old.charAt(oldStart - same - 1) == now.charAt(start - same - 1)) {
            same++;
        }
        return same;
    }

    private int sameAfter(int oldEnd, int end) {
        int same = 0;
        while (same < Math.min(CONTEXT, Math.min(old.length() - oldEnd, now.length() - end))
                && old.charAt(oldEnd + same) == now.charAt(end + same)) {
            same++;
        }
        return same;
    }

    /// Not a part of a longer word, unless it was one: `een` is not in `geen`.
    private boolean whole(TextSpan segment, int at) {
        int end = at + segment.length();
        return (!insideWord(now, at) || insideWord(old, segment.start()))
                && (!insideWord(now, end) || insideWord(old, segment.end()));
    }

    private static boolean insideWord(String text, int at) {
        return at > 0 && at < text.length() && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }
}
