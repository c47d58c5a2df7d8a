package org.citaat.reading.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Joins the lines of a PDF's pages to paragraphs.
final class PdfParagraphs {
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)[-–—|\\s]*(?:page|p\\.|pagina|seite|página|strona|стр\\.?)?\\s*\\d{1,4}(?:\\s*(?:/|of|von|van|de|z|из)\\s*\\d{1,4})?[-–—|\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    /// A word that the line end breaks: small letters on both sides of the hyphen.
    private static final Pattern BROKEN = Pattern.compile("(?s).*\\p{Ll}[-\\u00ad\\u2010]$");
    /// Lines at the head or foot of a page that may be the running ones.
    private static final int EDGE = 2;
    /// A line that stands there on so many pages is one.
    private static final int OFTEN = 3;
    /// A line so much shorter than the longest ends its paragraph, if it ends a sentence.
    private static final double SHORT = 0.75;

    private final Map<String, Integer> edges = new HashMap<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private PdfParagraphs() {}

    /// The paragraphs of a document, tidy and not empty.
    ///
    /// @param pages the lines of each; an empty one where the page leaves a gap
    static List<String> of(List<List<String>> pages) {
        PdfParagraphs joined = new PdfParagraphs();
        pages.forEach(joined::note);
        for (List<String> page : pages) {
            joined.take(page);
        }
        joined.end();
        return joined.paragraphs;
    }

    private static List<String> written(List<String> page) {
        return page.stream().filter(line -> !line.isEmpty()).toList();
    }

    private void note(List<String> page) {
        List<String> lines = written(page);
        for (int i = 0; i < lines.size(); i++) {
            if (i < EDGE || i >= lines.size() - EDGE) {
                edges.merge(key(lines.get(i)), 1, Integer::sum);
            }
        }
    }

    private static String key(String line) {
        return DIGITS.matcher(line).replaceAll("#");
    }

    private void take(List<String> page) {
        List<String> lines = new ArrayList<>(page);
        int written = written(page).size();
        int longest = lines.stream().mapToInt(String::length).max().orElse(0);
        int number = 0;
        boolean gap = false;
        boolean top = true;
        for (String line : lines) {
            if (line.isEmpty()) {
                gap = !top;
                continue;
            }
            boolean edge = number < EDGE || number >= written - EDGE;
            number++;
            if (edge && (NUMBER.matcher(line).matches() || edges.getOrDefault(key(line), 0) >= OFTEN)) {
                continue;
            }
            if (gap && !goesOn(line) || top && endsSentence(paragraph)) {
                end();
            }
            gap = false;
            top = false;
            add(line);
            if (line.length() < longest * SHORT && endsSentence(line)) {
                end();
            }
        }
    }

    /// Over a gap a sentence goes on where it has not ended and the next line begins small.
    private boolean goesOn(String line) {
        return !paragraph.isEmpty() && !endsSentence(paragraph) && Character.isLowerCase(line.codePointAt(0));
    }

    private static boolean endsSentence(CharSequence line) {
        return !line.isEmpty() && ".!?…”»\"’)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private void add(String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(line);
        } else if (BROKEN.matcher(paragraph.substring(Math.max(0, paragraph.length() - 2))).matches()
                && Character.isLowerCase(line.codePointAt(0))) {
            paragraph.setLength(paragraph.length() - 1);
            paragraph.append(line);
        } else {
            paragraph.append(' ').append(line);
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
