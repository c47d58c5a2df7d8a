package org.citaat.reading;

/// Counts what makes a page slow to read, before it is parsed: tags, and attributes of one tag (the parser compares each of
/// them with all others).
public final class MarkupSize {
    private final String markup;
    private int tags;
    private int mostAttributes;

    private MarkupSize(String markup) {
        this.markup = markup;
    }

    /// Counts in one pass.
    public static MarkupSize of(String markup) {
        MarkupSize size = new MarkupSize(markup);
        for (int at = markup.indexOf('<'); at >= 0; at = markup.indexOf('<', at)) {
            size.tags++;
            at = size.isTag(at + 1) ? size.afterTag(at + 1) : at + 1;
        }
        return size;
    }

    /// What begins with `<`, end tags and comments included.
    public int tags() {
        return tags;
    }

    /// The attributes of the tag that has most of them.
    public int mostAttributes() {
        return mostAttributes;
    }

    private boolean isTag(int at) {
        return at < markup.length() && Character.isLetter(markup.charAt(at));
    }

    /// The place behind a tag, or of the next one where this one has no end. What stands in a script only looks like tags.
    private int afterTag(int name) {
        int attributes = 0;
        boolean gap = false;
        int at = name;
        for (; at < markup.length() && markup.charAt(at) != '>' && !(gap && markup.charAt(at) == '<'); at++) {
            char c = markup.charAt(at);
            if (c == '=') {
                at = beforeEndOfValue(at);
                gap = at < markup.length() && (markup.charAt(at) == '"' || markup.charAt(at) == '\'');
            } else if (Character.isWhitespace(c) || c == '/') {
                gap = true;
            } else {
                attributes += gap ? 1 : 0;
                gap = false;
            }
        }
        mostAttributes = Math.max(mostAttributes, attributes);
        return markup.regionMatches(true, name, "script", 0, 6) ? endOfScript(at) : at;
    }

    private int beforeEndOfValue(int equalsSign) {
        int at = equalsSign + 1;
        while (at < markup.length() && Character.isWhitespace(markup.charAt(at))) {
            at++;
        }
        boolean quoted = at < markup.length() && (markup.charAt(at) == '"' || markup.charAt(at) == '\'');
        if (!quoted) {
            return at - 1;
        }
        int end = markup.indexOf(markup.charAt(at), at + 1);
        return end < 0 ? markup.length() : end;
    }

    private int endOfScript(int at) {
        int end = markup.indexOf("</", at);
        while (end >= 0 && !markup.regionMatches(true, end + 2, "script", 0, 6)) {
            end = markup.indexOf("</", end + 2);
        }
        return end < 0 ? markup.length() : end;
    }
}
