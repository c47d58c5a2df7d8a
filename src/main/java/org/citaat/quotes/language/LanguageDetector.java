package org.citaat.quotes.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells the language of a text by its most frequent words, and by the letters that a language does not use.
///
/// A word common to several languages counts for each of them less; a word of their other lists counts a little. Reads at
/// most [#LIMIT] code units.
public final class LanguageDetector {
    /// Enough to be sure, and quick: code units read from the start of a text.
    public static final int LIMIT = 4000;
    private static final double STRANGE_LETTER = 2.0;
    /// What a word in a language's lists counts that is none of its most frequent.
    private static final double KNOWN_WORD = 0.4;
    /// So many words of a language have a letter of its own alphabet; names from elsewhere are fewer.
    private static final int COMMON_LETTER = 12;
    /// A language scores at least so much a word, or it is none of those known: running text of them scores more.
    private static final double LEAST = 0.03;

    private final List<String> codes;
    private final List<Lexicon> lexicons;
    private final Map<String, double[]> weights = new HashMap<>();
    private final Map<Character, int[]> letters = new HashMap<>();

    public LanguageDetector(Languages languages) {
        codes = languages.codes();
        lexicons = codes.stream().map(languages::lexicon).toList();
        for (int i = 0; i < codes.size(); i++) {
            learn(lexicons.get(i).functionWords(), i);
            int language = i;
            lexicons.get(i).eachWord(word -> letters(word, language));
        }
        for (double[] counts : weights.values()) {
            long users = Arrays.stream(counts).filter(count -> count > 0).count();
            for (int i = 0; i < counts.length; i++) {
                counts[i] /= users;
            }
        }
    }

    private void learn(List<String> words, int language) {
        int rank = 0;
        for (String word : words) {
            double[] counts = weights.computeIfAbsent(word, ignored -> new double[codes.size()]);
            counts[language] = Math.max(counts[language], 1.5 - Math.min(1.0, rank / 100.0));
            rank++;
        }
    }

    private void letters(String word, int language) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > 'z') {
                letters.computeIfAbsent(word.charAt(i), ignored -> new int[codes.size()])[language]++;
            }
        }
    }

    /// The language of `text`; empty where nothing speaks for any of the known ones.
    public Optional<String> detect(String text) {
        double[] scores = new double[codes.size()];
        int end = Math.min(text.length(), LIMIT);
        int i = 0;
        int words = 0;
        while (i < end) {
            int start = i;
            while (i < end && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start) {
                words++;
                count(text, start, i, scores);
            } else {
                i++;
            }
        }
        int best = 0;
        for (int k = 1; k < scores.length; k++) {
            best = scores[k] > scores[best] ? k : best;
        }
        return scores.length == 0 || scores[best] <= LEAST * words ? Optional.empty() : Optional.of(codes.get(best));
    }

    private void count(String text, int start, int end, double[] scores) {
        StringBuilder word = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char letter = WordHash.lower(text.charAt(i));
            word.append(letter);
            int[] users = letters.get(letter);
            if (users != null && letter > 'z') {
                for (int k = 0; k < scores.length; k++) {
                    scores[k] -= users[k] >= COMMON_LETTER ? 0 : STRANGE_LETTER;
                }
            }
        }
        double[] counts = weights.get(word.toString());
        if (counts != null) {
            for (int k = 0; k < scores.length; k++) {
                scores[k] += counts[k];
            }
        } else {
            known(text, start, end, scores);
        }
    }

    private void known(String text, int start, int end, double[] scores) {
        boolean[] knows = new boolean[scores.length];
        int users = 0;
        for (int k = 0; k < scores.length; k++) {
            knows[k] = lexicons.get(k).classes(text, start, end) != 0;
            users += knows[k] ? 1 : 0;
        }
        for (int k = 0; k < scores.length; k++) {
            scores[k] += knows[k] ? KNOWN_WORD / users : 0;
        }
    }
}
