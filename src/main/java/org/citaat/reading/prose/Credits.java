package org.citaat.reading.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.text.WordList;

/// Recognises lines that only tell whose picture it is: "Beeld ANP / EPA", "Foto: …", "© …".
public final class Credits {
    private static final WordList WORDS = WordList.load(Credits.class, "credits.txt");
    private static final int LONGEST = 120;

    /// A word such as "Photo" and a colon, or a capitalised name right after it; and nothing that makes a sentence.
    private static final Pattern LABELLED = Pattern.compile(
            "^[(\\[]?\\s*" + WORDS.alternatives("label") + "(?:\\s+" + WORDS.alternatives("by")
                    + ")?\\s*(?::|[-–—|/]|\\s(?=[\\p{Lu}©@]))\\s*.+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CAPITAL_AFTER = Pattern.compile("^[(\\[]?\\s*\\S+(?:\\s+\\S+)?\\s+[\\p{Lu}©@].*");
    private static final Pattern COPYRIGHT = Pattern.compile("^[(\\[]?\\s*(?:©|\\(c\\)|ⓒ)\\s*\\S.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern AGENCY = Pattern.compile("^(?:" + WORDS.alternatives("agency")
            + "|[\\p{L}.' -]{3,40}?\\s*[/|,]\\s*" + WORDS.alternatives("agency")
            + ")(?:\\s*[/|,]\\s*[\\p{L}.' -]{2,40})*$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*\\p{L}{3,}[.!?…][\"'”’»“]?$");

    private static final Pattern SENTENCE = Pattern.compile("[.!?…»”)]\\s+");

    private Credits() {}

    /// Whether a line is nothing but a credit.
    ///
    /// @param line a tidy line
    public static boolean isCredit(String line) {
        if (line.length() > LONGEST || line.length() < 3) {
            return false;
        }
        return COPYRIGHT.matcher(line).matches() || AGENCY.matcher(line).matches()
                || (LABELLED.matcher(line).matches() && !isSentence(line));
    }

    /// Where the credit begins at the end of a caption, "… in 2019. Photo: A. Name"; the line's length where there is none.
    public static int startIn(String line) {
        Matcher end = SENTENCE.matcher(line);
        while (end.find()) {
            if (line.length() - end.end() <= LONGEST && isCredit(line.substring(end.end()))) {
                return end.end();
            }
        }
        return line.length();
    }

    /// "Foto's maken mag hier niet." begins like a credit.
    private static boolean isSentence(String line) {
        boolean colon = line.indexOf(':') > 0 && line.indexOf(':') < 30;
        return !colon && (SENTENCE_END.matcher(line).matches() || !CAPITAL_AFTER.matcher(line).matches());
    }
}
