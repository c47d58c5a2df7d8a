package org.citaat.model;

import java.util.List;
import java.util.stream.Collectors;

/// An article as read from a page or file: its facts, its text, and the blocks that the text is made of.
///
/// The text holds the body without the title; blocks are in order, do not overlap, and are parted by line ends.
public record Article(Facts facts, String text, List<Block> blocks) {
    public Article {
        blocks = List.copyOf(blocks);
        for (Block block : blocks) {
            if (block.span().end() > text.length()) {
                throw new IllegalArgumentException("block outside the text: " + block);
            }
        }
    }

    /// The same text with other facts; where those do not tell the language, with that of this one.
    public Article withFacts(Facts other) {
        return new Article(other.language() == null ? other.withLanguage(facts.language()) : other, text, blocks);
    }

    /// The text without captions and credits, its blocks parted by blank lines; the whole text where there are no blocks.
    public String body() {
        return blocks.isEmpty()
                ? text
                : blocks.stream().filter(block -> block.kind().quotable()).map(block -> block.span().in(text))
                        .collect(Collectors.joining("\n\n"));
    }

    /// The number, from 1, of the paragraph (block that may hold quotations, headings left out) at `offset`; 0 before the first.
    public int paragraphAt(int offset) {
        int number = 0;
        for (Block block : blocks) {
            if (block.span().start() > offset) {
                break;
            }
            if (block.kind().quotable() && block.kind() != BlockKind.HEADING) {
                number++;
            }
        }
        return number;
    }
}
