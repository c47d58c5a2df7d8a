package org.citaat.reading.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.citaat.model.Article;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.reading.prose.ArticleText;
import org.citaat.reading.prose.Credits;
import org.citaat.reading.prose.Passage;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.jspecify.annotations.Nullable;

/// Reads plain text: empty lines part paragraphs, or every line is one where there are no empty lines.
public final class PlainTextReader {
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_CAPTION = 300;

    /// Reads one text.
    ///
    /// @param text not blank
    public Article read(String text) {
        List<List<String>> groups = groups(Tidy.lineEnds(text));
        String title = title(groups);
        List<Passage> passages = new ArrayList<>();
        for (List<String> group : title == null ? groups : groups.subList(1, groups.size())) {
            Interruption.check();
            paragraphs(group, groups.size() == 1).forEach(line -> passages.addAll(passages(line)));
        }
        return ArticleText.of(new Facts(title, List.of(), null, null, null, null), passages);
    }

    /// Runs of lines between empty lines; the lines are tidy.
    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            String line = Tidy.line(raw);
            if (!line.isEmpty()) {
                group.add(line);
            } else if (!group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        return groups;
    }

    /// A short first line of its own that does not end as a sentence.
    private static @Nullable String title(List<List<String>> groups) {
        if (groups.size() < 2 || groups.getFirst().size() != 1) {
            return null;
        }
        String line = groups.getFirst().getFirst();
        boolean sentence = ".:;,…".indexOf(line.charAt(line.length() - 1)) >= 0;
        return line.length() > LONGEST_TITLE || sentence || passages(line).getFirst().kind() != BlockKind.PARAGRAPH
                ? null
                : line;
    }

    private static List<String> paragraphs(List<String> lines, boolean alone) {
        if (HardWrap.isWrapped(lines)) {
            return alone ? HardWrap.joinByShortLines(lines) : List.of(String.join(" ", lines));
        }
        return lines;
    }

    /// A line, or a picture's caption and the credit at its end.
    private static List<Passage> passages(String line) {
        int credit = line.length() <= LONGEST_CAPTION ? Credits.startIn(line) : line.length();
        if (credit < line.length()) {
            return List.of(new Passage(BlockKind.CAPTION, line.substring(0, credit).strip()),
                    new Passage(BlockKind.CREDIT, line.substring(credit)));
        }
        return List.of(new Passage(Credits.isCredit(line) ? BlockKind.CREDIT : BlockKind.PARAGRAPH, line));
    }

    /// Lines that a program broke at a fixed width.
    private static final class HardWrap {
        private static final int WIDEST = 100;
        private static final int NARROWEST = 40;
        private static final double NEARLY_FULL = 0.7;

        /// All lines are of a mail's width, and most of them (the last one aside) nearly full, and most do not end a
        /// sentence.
        static boolean isWrapped(List<String> lines) {
            int longest = lines.stream().mapToInt(String::length).max().orElse(0);
            if (lines.size() < 2 || longest > WIDEST || longest < NARROWEST) {
                return false;
            }
            List<String> inner = lines.subList(0, lines.size() - 1);
            long full = inner.stream().filter(line -> line.length() > NEARLY_FULL * longest).count();
            long open = inner.stream().filter(line -> !endsSentence(line)).count();
            return full * 4 >= inner.size() * 3L && open * 2 >= inner.size();
        }

        /// Without empty lines, a short line that ends a sentence is the last one of its paragraph.
        static List<String> joinByShortLines(List<String> lines) {
            int longest = lines.stream().mapToInt(String::length).max().orElse(0);
            List<String> paragraphs = new ArrayList<>();
            StringBuilder paragraph = new StringBuilder();
            for (String line : lines) {
                paragraph.append(paragraph.isEmpty() ? "" : " ").append(line);
                if (line.length() < NEARLY_FULL * longest && endsSentence(line)) {
                    paragraphs.add(paragraph.toString());
                    paragraph.setLength(0);
                }
            }
            if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph.toString());
            }
            return paragraphs;
        }

        private static boolean endsSentence(String line) {
            return Arrays.asList(".", "!", "?", "…", "”", "»", "\"", "’").stream().anyMatch(line::endsWith);
        }
    }
}
