package org.citaat.feeds;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How much of an entry's text is shown in a list, and whether it is the whole article.
final class Summary {
    /// Of a summary, in UTF-16 code units.
    private static final int LONGEST = 400;
    /// A description from so many UTF-16 code units on is taken for the article itself.
    private static final int WHOLE = 1500;

    private Summary() {}

    static String of(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Math.max(text.lastIndexOf(' ', LONGEST), LONGEST / 2);
        end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
        return text.substring(0, end) + "…";
    }

    /// @param whole the summary as plain text, where there is one
    static @Nullable String content(Optional<Wording> content, Optional<Wording> summary, String whole) {
        if (content.isPresent()) {
            return content.get().markup();
        }
        return whole.length() < WHOLE ? null : summary.map(Wording::markup).orElse(null);
    }
}
