package org.citaat.quotes.mentions;

import org.citaat.model.TextSpan;
import org.citaat.quotes.text.TokenRange;
import org.citaat.quotes.text.Tokens;

/// Words that name somebody or something that may speak.
///
/// @param range its tokens
/// @param role whether a word for a function stands right before it or in it
public record Mention(TokenRange range, Kind kind, boolean role) {
    /// How it names.
    public enum Kind {
        NAME, PRONOUN, NOMINAL,
        /// A name between quotation marks, as papers have.
        QUOTED,
        /// The name before a line of a transcript.
        LABEL
    }

    public int first() {
        return range.first();
    }

    public int last() {
        return range.last();
    }

    /// Whether it stands in the English genitive, and so names an owner.
    public boolean possessive(Tokens tokens) {
        int end = tokens.end(last());
        String text = tokens.text();
        return end - tokens.start(last()) > 2 && text.charAt(end - 1) == 's' && apostrophe(text.charAt(end - 2));
    }

    /// Where it stands, the genitive's ending left out.
    public TextSpan span(Tokens tokens) {
        int end = tokens.end(last());
        return new TextSpan(tokens.start(first()), possessive(tokens) ? end - 2 : end);
    }

    public String text(Tokens tokens) {
        return span(tokens).in(tokens.text());
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
