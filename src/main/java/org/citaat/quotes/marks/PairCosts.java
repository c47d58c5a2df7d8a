package org.citaat.quotes.marks;

/// What it costs to take two marks for a pair, and to set one pair inside another.
final class PairCosts {
    /// No pair at all.
    static final double FORBIDDEN = 100;

    private PairCosts() {}

    static double pair(char open, char close) {
        return switch (open) {
            case '‘' -> close == '’' ? 0 : close == '\'' ? 0.5 : close == '‘' ? 1.4 : FORBIDDEN;
            case '\'' -> close == '\'' ? 0 : close == '’' ? 0.6 : close == '‘' ? 1.6 : FORBIDDEN;
            case '’' -> close == '’' ? 0.4 : close == '‘' ? 1.2 : close == '\'' ? 0.8 : FORBIDDEN;
            case '‚' -> close == '‘' || close == '’' ? 0 : close == '\'' ? 0.5 : FORBIDDEN;
            case '“' -> close == '”'
                    ? 0
                    : close == '"' ? 0.5 : close == '“' ? 1.6 : close == '„' ? 2 : close == '’' ? 2.2 : FORBIDDEN;
            case '"' -> close == '"' ? 0 : close == '”' ? 0.5 : close == '“' ? 1.0 : FORBIDDEN;
            case '”' -> close == '”' ? 0.1 : close == '“' ? 1.6 : close == '"' ? 0.8 : FORBIDDEN;
            case '„' -> close == '“' || close == '”' ? 0 : close == '"' ? 0.5 : close == '„' ? 2 : FORBIDDEN;
            case '«' -> close == '»' ? 0 : close == '"' || close == '”' ? 2 : close == '«' ? 2.5 : FORBIDDEN;
            case '»' -> close == '«' ? 0.1 : close == '»' ? 0.5 : FORBIDDEN;
            case '‹' -> close == '›' ? 0 : FORBIDDEN;
            case '›' -> close == '‹' ? 0.1 : close == '›' ? 0.5 : FORBIDDEN;
            case '「' -> close == '」' ? 0 : FORBIDDEN;
            case '『' -> close == '』' ? 0 : FORBIDDEN;
            default -> FORBIDDEN;
        };
    }

    static double nest(char outer, char inner) {
        if (outer != inner) {
            return 0.35;
        }
        return switch (inner) {
            case '«', '„' -> 0.7;
            case '‘', '“' -> 1.4;
            default -> FORBIDDEN;
        };
    }

    /// An outer pair closes while the inner one is open. With « » one mark is commonly set for both.
    static double closeOver(char inner) {
        return inner == '«' ? 0.9 : 2.2;
    }
}
