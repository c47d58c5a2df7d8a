package org.citaat.reading.exports;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was marked in a page, as Markdown: block quotations, each with the note on it behind.
final class MarkedPassages {
    private final Draft draft;
    private final List<String> quote = new ArrayList<>();
    private final List<String> note = new ArrayList<>();
    private boolean inQuote;

    private MarkedPassages(Draft draft) {
        this.draft = draft;
    }

    static void read(String markdown, Draft into) {
        MarkedPassages passages = new MarkedPassages(into);
        markdown.lines().forEach(passages::line);
        passages.end();
    }

    /// A line right behind a quotation's last one goes on with it, as Markdown has it; behind a blank line it is a note.
    private void line(String line) {
        String words = quoted(line);
        if (words != null && !inQuote) {
            end();
        }
        if (words != null || inQuote && !line.isBlank()) {
            quote.add(words == null ? line : words);
            inQuote = true;
        } else {
            note.add(line);
            inQuote = false;
        }
    }

    private static @Nullable String quoted(String line) {
        return line.startsWith(">") ? line.substring(1).replaceFirst("^ ", "") : null;
    }

    private void end() {
        draft.highlight(String.join("\n", quote), String.join("\n", note));
        quote.clear();
        note.clear();
    }
}
