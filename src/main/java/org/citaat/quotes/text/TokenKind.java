package org.citaat.quotes.text;

/// What a token is.
public enum TokenKind {
    WORD, NUMBER,
    /// A quotation mark, or what may be one: an apostrophe that stands at a word's edge.
    MARK,
    /// A dash, or a hyphen with space around it.
    DASH,
    /// Ends sentences: . ! ? …
    STOP, COMMA, COLON, SEMICOLON, OPEN_BRACKET, CLOSE_BRACKET,
    /// One or more line ends; also the edge of a block that holds no quotations.
    BREAK, OTHER
}
