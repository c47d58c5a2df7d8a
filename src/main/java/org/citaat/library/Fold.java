package org.citaat.library;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Makes words alike that a person searching takes for the same: case, accents and ligatures go, invisible characters too.
///
/// Whatever is neither letter, digit nor mark parts words, so the shape of quotation marks and apostrophes does not matter.
/// Languages that write without spaces are taken character by character; a term typed in them is found side by side.
final class Fold {
    /// Letters that Unicode does not take apart, or takes apart though readers do not: й is no и.
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            entry((int) 'ё', "е"), entry((int) 'й', "й"), entry((int) 'ї', "ї"), entry((int) 'ў', "ў"),
            entry((int) 'ß', "ss"), entry((int) 'ł', "l"), entry((int) 'ø', "o"), entry((int) 'đ', "d"),
            entry((int) 'ð', "d"), entry((int) 'þ', "th"), entry((int) 'æ', "ae"), entry((int) 'œ', "oe"),
            entry((int) 'ħ', "h"), entry((int) 'ı', "i"), entry((int) 'ς', "σ"));

    private Fold() {}

    /// The folded words of `text` with a blank between.
    static String fold(String text) {
        return tokens(text).stream().map(Token::word).collect(Collectors.joining(" "));
    }

    static List<Token> tokens(String text) {
        Tokens tokens = new Tokens();
        int at = 0;
        while (at < text.length()) {
            int end = clusterEnd(text, at);
            if (!invisible(text.codePointAt(at))) {
                for (int point : cluster(text.substring(at, end)).codePoints().toArray()) {
                    tokens.add(point, at, end);
                }
            }
            at = end;
        }
        tokens.endWord();
        return tokens.all;
    }

    /// A character with the accents that follow it.
    private static int clusterEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length() && accent(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String cluster(String cluster) {
        if (cluster.length() == 1 && cluster.charAt(0) < 0x80) {
            return cluster.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(cluster, Normalizer.Form.NFC).codePoints().forEach(point -> folded.append(letter(point)));
        return folded.toString();
    }

    private static String letter(int point) {
        if (Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL) {
            return Character.toString(point);
        }
        String known = LETTERS.get(Character.toLowerCase(point));
        if (known != null) {
            return known;
        }
        StringBuilder base = new StringBuilder();
        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).codePoints()
                .filter(part -> !accent(part)).forEach(base::appendCodePoint);
        return base.toString();
    }

    /// The accents of Latin, Greek and Cyrillic; the vowel signs of other scripts are letters to their readers.
    private static boolean accent(int point) {
        return 0x300 <= point && point <= 0x36f;
    }

    private static boolean invisible(int point) {
        return Character.getType(point) == Character.FORMAT;
    }

    /// Words being put together from folded characters.
    private static final class Tokens {
        private final List<Token> all = new ArrayList<>();
        private final StringBuilder word = new StringBuilder();
        private int start;
        private int end;

        private void add(int point, int from, int to) {
            if (!partOfWord(point) || writtenWithoutSpaces(point)) {
                endWord();
            }
            if (partOfWord(point)) {
                if (word.isEmpty()) {
                    start = from;
                }
                word.appendCodePoint(point);
                end = to;
            }
            if (writtenWithoutSpaces(point)) {
                endWord();
            }
        }

        private void endWord() {
            if (!word.isEmpty()) {
                all.add(new Token(word.toString(), start, end));
                word.setLength(0);
            }
        }

        /// As the index's tokenizer has it: letters, numbers, marks, private use.
        private static boolean partOfWord(int point) {
            return Character.isLetter(point) || switch (Character.getType(point)) {
                case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER,
                        Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK,
                        Character.PRIVATE_USE ->
                    true;
                default -> false;
            };
        }

        private static boolean writtenWithoutSpaces(int point) {
            return switch (Character.UnicodeScript.of(point)) {
                case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
                default -> false;
            };
        }
    }
}
