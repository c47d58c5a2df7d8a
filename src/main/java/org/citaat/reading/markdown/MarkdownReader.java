package org.citaat.reading.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.citaat.model.Article;
import org.citaat.model.BlockKind;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.citaat.reading.prose.ArticleText;
import org.citaat.reading.prose.Passage;
import org.citaat.text.Interruption;
import org.citaat.text.Tidy;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads Markdown (CommonMark), with the facts in a block of `name: value` lines between `---` at its head.
public final class MarkdownReader {
    private static final Pattern FRONT = Pattern.compile(
            "\\A\\ufeff?---[ \\t]*\\r?\\n(.*?)\\r?\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\r?\\n|\\z)",
            Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile("(?m)^([\\p{L}_-]+):[ \\t]*(.*?)[ \\t]*$");
    private static final int LONGEST_FRONT = 20_000;
    private static final int DEEPEST = 100;

    /// Reads one text.
    ///
    /// @param text not blank
    public Article read(String text) {
        String start = text.substring(0, Math.min(text.length(), LONGEST_FRONT));
        Matcher front = FRONT.matcher(start);
        boolean found = front.find();
        Map<String, String> facts = found ? facts(front.group(1)) : Map.of();
        Walk walk = new Walk();
        Parser.builder().maxOpenBlockParsers(DEEPEST).build().parse(found ? text.substring(front.end()) : text)
                .accept(walk);
        List<Passage> passages = walk.passages;
        String title = facts.get("title");
        if (title == null && !passages.isEmpty() && passages.getFirst().kind() == BlockKind.HEADING
                && passages.size() > 1) {
            title = passages.getFirst().text();
            passages = passages.subList(1, passages.size());
        }
        String author = facts.getOrDefault("author", facts.get("authors"));
        return ArticleText.of(new Facts(title, author == null ? List.of() : List.of(author),
                facts.getOrDefault("publication", facts.get("site")), date(facts.get("date")), facts.get("lang"), null),
                passages);
    }

    private static Map<String, String> facts(String front) {
        Map<String, String> facts = new HashMap<>();
        LINE.matcher(front).results().forEach(line -> {
            String value = Tidy.line(line.group(2).replaceAll("^[\"'\\[]+|[\"'\\]]+$", ""));
            if (!value.isEmpty()) {
                facts.putIfAbsent(line.group(1).toLowerCase(Locale.ROOT), value);
            }
        });
        return facts;
    }

    private static @Nullable PublicationDate date(@Nullable String text) {
        return text == null ? null : PublicationDate.parse(text).orElse(null);
    }

    private static final class Walk extends AbstractVisitor {
        private final List<Passage> passages = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            add(BlockKind.HEADING, heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(kind(paragraph), paragraph);
        }

        private static BlockKind kind(Node paragraph) {
            for (Node at = paragraph.getParent(); at != null; at = at.getParent()) {
                if (at instanceof ListItem) {
                    return BlockKind.LIST_ITEM;
                }
                if (at instanceof BlockQuote) {
                    return BlockKind.BLOCK_QUOTE;
                }
            }
            return BlockKind.PARAGRAPH;
        }

        private void add(BlockKind kind, Node block) {
            Interruption.check();
            Words words = new Words();
            block.accept(words);
            String line = Tidy.line(words.text);
            if (!line.isEmpty()) {
                passages.add(new Passage(kind, line));
            }
        }
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append(' ');
        }

        /// What is written for those who do not see a picture is no text of the article.
        @Override
        public void visit(Image image) {
            text.append(' ');
        }
    }
}
