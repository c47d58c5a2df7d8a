package org.citaat.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.citaat.model.Block;
import org.citaat.model.Facts;

/// An article as lines for people.
final class ArticleText {
    private ArticleText() {}

    /// Title, where it comes from, and address.
    static List<String> head(Document document, String language) {
        Facts facts = document.article().facts();
        List<String> lines = new ArrayList<>();
        lines.add(facts.title() == null ? document.id() : facts.title());
        String date = facts.published() == null ? null : facts.published().day().toString();
        List<String> source = new ArrayList<>(facts.authors());
        Stream.of(facts.publication(), date, language).filter(Objects::nonNull).forEach(source::add);
        lines.add(String.join(" · ", source));
        String address = document.address();
        if (address != null) {
            lines.add(address);
        }
        return lines;
    }

    /// The head and all blocks, with an empty line before each.
    static List<String> whole(Document document, String language) {
        List<String> lines = new ArrayList<>(head(document, language));
        for (Block block : document.article().blocks()) {
            lines.add("");
            block.span().in(document.article().text()).lines().forEach(lines::add);
        }
        return lines;
    }
}
