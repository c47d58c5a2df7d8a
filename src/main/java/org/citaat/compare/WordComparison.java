package org.citaat.compare;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.citaat.model.Change;
import org.citaat.model.ComparedWords;

/// Two passages compared word by word, with the least that must be taken away and put in (Myers 1986).
final class WordComparison {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);
    /// Passages of more words that have little in common would take minutes.
    private static final int MOST = 4000;

    private WordComparison() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    /// All words of both, those they share once.
    static List<ComparedWords> of(String before, String now) {
        List<String> old = words(before);
        List<String> fresh = words(now);
        if (old.size() > MOST || fresh.size() > MOST) {
            return List.of(new ComparedWords(Change.REMOVED, before), new ComparedWords(Change.ADDED, now));
        }
        List<ComparedWords> compared = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh, true).getDeltas()) {
            String source = String.join("", delta.getSource().getLines());
            String target = String.join("", delta.getTarget().getLines());
            switch (delta.getType()) {
                case EQUAL -> add(compared, Change.SAME, source);
                case DELETE -> add(compared, Change.REMOVED, source);
                case INSERT -> add(compared, Change.ADDED, target);
                case CHANGE -> {
                    add(compared, Change.REMOVED, source);
                    add(compared, Change.ADDED, target);
                }
            }
        }
        return compared;
    }

    private static void add(List<ComparedWords> compared, Change change, String text) {
        if (!text.isEmpty()) {
            compared.add(new ComparedWords(change, text));
        }
    }

    /// How much two passages share: letters of words in both, against the letters of the longer; from 0 to 1.
    static double likeness(String before, String now) {
        int longer = Math.max(letters(before), letters(now));
        int shared = of(before, now).stream().filter(words -> words.change() == Change.SAME)
                .mapToInt(words -> letters(words.text())).sum();
        return longer == 0 ? 0 : (double) shared / longer;
    }

    /// As [#likeness], whatever the order of the words: never less than that, and found at once.
    static double shared(String before, String now) {
        Map<String, Integer> left = new HashMap<>();
        words(before).forEach(word -> left.merge(word, 1, Integer::sum));
        int shared = 0;
        for (String word : words(now)) {
            Integer times = left.get(word);
            if (times != null && times > 0) {
                left.put(word, times - 1);
                shared += letters(word);
            }
        }
        int longer = Math.max(letters(before), letters(now));
        return longer == 0 ? 0 : (double) shared / longer;
    }

    /// How much of the first passage's words is in the second, in any order; from 0 to 1.
    static double found(String before, String now) {
        Set<String> there = new HashSet<>(words(now));
        int found = words(before).stream().filter(there::contains).mapToInt(WordComparison::letters).sum();
        int all = letters(before);
        return all == 0 ? 0 : (double) found / all;
    }

    static int letters(String text) {
        return Math.toIntExact(text.chars().filter(Character::isLetterOrDigit).count());
    }
}
