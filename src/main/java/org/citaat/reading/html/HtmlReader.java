package org.citaat.reading.html;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.citaat.model.Article;
import org.citaat.model.Facts;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.model.PageBlock;
import org.citaat.reading.html.body.AllBlocks;
import org.citaat.reading.html.body.BodyReader;
import org.citaat.reading.html.facts.FactsReader;
import org.citaat.reading.html.page.PageJudge;
import org.citaat.reading.prose.ArticleText;
import org.citaat.reading.prose.Passage;
import org.citaat.text.InterruptibleReader;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/// Reads the article on a web page: first its facts from the whole page, then its text.
public final class HtmlReader {
    /// What stands deeper is read as if it stood here; the deepest of 1,768 real pages goes down to 56.
    private static final int DEEPEST = 256;

    private final boolean doubts;

    /// @param doubts whether a page is refused that seems not to be an article
    public HtmlReader(boolean doubts) {
        this.doubts = doubts;
    }

    /// What became of a page.
    public sealed interface Outcome {}

    /// There is an article.
    public record Read(Article article) implements Outcome {}

    /// There is none.
    public record Refused(FailureReason reason) implements Outcome {}

    /// Every block of text on a page, for a person to pick the article from.
    public List<PageBlock> blocks(String markup, Page page) {
        Document document = parse(markup, page);
        Set<String> likely = new BodyReader(document, new FactsReader(document, page).read()).read().stream()
                .map(Passage::text).collect(Collectors.toSet());
        return AllBlocks.of(document).stream()
                .map(block -> new PageBlock(block.kind(), block.text(), likely.contains(block.text()))).toList();
    }

    /// The article that is made of these blocks of a page.
    public Article picked(String markup, Page page, List<Integer> chosen) {
        Document document = parse(markup, page);
        List<Passage> all = AllBlocks.of(document);
        List<Passage> picked = chosen.stream().filter(number -> number >= 0 && number < all.size()).map(all::get)
                .toList();
        return ArticleText.of(new FactsReader(document, page).read(), picked);
    }

    private static Document parse(String markup, Page page) {
        return Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(new InterruptibleReader(markup),
                page.address().toString());
    }

    /// Reads one page.
    ///
    /// @param markup the page's decoded bytes
    /// @param page where it comes from
    public Outcome read(String markup, Page page) {
        Document document = parse(markup, page);
        Facts facts = new FactsReader(document, page).read();
        List<Passage> body = new BodyReader(document, facts).read();
        Optional<FailureReason> doubt = doubts
                ? new PageJudge(document, facts.title(), body).verdict()
                : Optional.empty();
        if (doubt.isPresent() || body.isEmpty()) {
            return new Refused(doubt.orElse(FailureReason.NO_ARTICLE));
        }
        return new Read(ArticleText.of(facts, body));
    }
}
