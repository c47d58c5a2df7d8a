package org.citaat.quotes;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;

/// In a text without blocks, the short lines that credit a picture: they open with a word such as "Photo".
final class CreditLines {
    private static final int LONGEST = 100;

    private CreditLines() {}

    static List<TextSpan> find(String text, Lexicon lexicon) {
        List<TextSpan> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (end - start <= LONGEST && end > start && credits(text, start, end, lexicon)) {
                lines.add(new TextSpan(start, end));
            }
            start = end + 1;
        }
        return lines;
    }

    private static boolean credits(String text, int start, int end, Lexicon lexicon) {
        if (text.charAt(start) == '©') {
            return true;
        }
        int word = start;
        while (word < end && Character.isLetter(text.charAt(word))) {
            word++;
        }
        boolean known = (lexicon.classes(text, start, word) & WordClass.CREDIT.bit()) != 0;
        return known && Character.isUpperCase(text.charAt(start)) && noSentence(text, word, end);
    }

    private static boolean noSentence(String text, int from, int end) {
        char last = text.charAt(end - 1);
        return from < end && last != '.' && last != '?' && last != '!' || from < end && text.charAt(from) == ':';
    }
}
