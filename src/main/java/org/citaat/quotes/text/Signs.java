package org.citaat.quotes.text;

/// What each sign of punctuation is, and what a quotation mark stands for.
public final class Signs {
    private Signs() {}

    static TokenKind kind(char c) {
        return switch (c) {
            case '"', '\'', '‘', '’', '‚', '‛', '“', '”', '„', '‟', '«', '»', '‹', '›', '「', '」', '『', '』', '`', '´' ->
                TokenKind.MARK;
            case '.', '!', '?', '…', '。', '¿', '¡' -> c == '¿' || c == '¡' ? TokenKind.OTHER : TokenKind.STOP;
            case ',', '،' -> TokenKind.COMMA;
            case ':' -> TokenKind.COLON;
            case ';' -> TokenKind.SEMICOLON;
            case '(', '[', '{' -> TokenKind.OPEN_BRACKET;
            case ')', ']', '}' -> TokenKind.CLOSE_BRACKET;
            case '–', '—', '―', '‒', '−' -> TokenKind.DASH;
            default -> TokenKind.OTHER;
        };
    }

    /// Whether two signs together stand for one double mark: typewriter habits.
    static boolean doubled(char c, char next) {
        return c == next
                && (c == '\'' || c == '`' || c == '‘' || c == '’' || c == ',' || c == '‚' || c == '<' || c == '>'
                        || c == '´');
    }

    /// The mark that a MARK token stands for: doubled signs give the double mark that they imitate.
    public static char mark(Tokens tokens, int token) {
        char c = tokens.first(token);
        if (tokens.end(token) - tokens.start(token) < 2) {
            return c == '`' || c == '´' ? '\'' : c == '‛' ? '‘' : c == '‟' ? '“' : c;
        }
        return switch (c) {
            case '`', '‘' -> '“';
            case '’', '´' -> '”';
            case ',', '‚' -> '„';
            case '<' -> '«';
            case '>' -> '»';
            default -> '"';
        };
    }

    /// Single marks, which an apostrophe may be.
    public static boolean single(char mark) {
        return mark == '\'' || mark == '‘' || mark == '’' || mark == '‚';
    }
}
