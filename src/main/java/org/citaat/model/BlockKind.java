package org.citaat.model;

/// What a block of an article is. Only some kinds hold quotations of the article itself.
public enum BlockKind {
    HEADING, PARAGRAPH, LIST_ITEM, BLOCK_QUOTE, CAPTION, CREDIT;

    /// Whether quotations are looked for in it: a caption or a credit makes no quotation of the article.
    public boolean quotable() {
        return this != CAPTION && this != CREDIT;
    }
}
