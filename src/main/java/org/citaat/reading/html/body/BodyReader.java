package org.citaat.reading.html.body;

import java.util.List;
import java.util.Optional;
import org.citaat.model.Facts;
import org.citaat.reading.prose.Passage;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads an article's text: clean the page, find the element that holds the article, prune it, cut it into blocks, leave
/// out the blocks that are not the article.
public final class BodyReader {
    /// An attempt that finds less is followed by a milder one (characters; Readability's figure is 500).
    private static final int ENOUGH = 250;

    /// Less is no article, in characters.
    private static final int LEAST = 25;

    private final Document page;
    private final Facts facts;

    /// A reader of one page.
    ///
    /// @param page is not changed
    /// @param facts of the article: its title and by-line are left out of its text
    public BodyReader(Document page, Facts facts) {
        this.page = page;
        this.facts = facts;
    }

    /// Empty where no text on the page looks like an article's.
    public List<Passage> read() {
        List<Passage> best = List.of();
        for (Leniency leniency : Leniency.values()) {
            List<Passage> passages = attempt(page.clone(), leniency);
            if (length(passages) > length(best)) {
                best = passages;
            }
            if (length(best) >= ENOUGH) {
                break;
            }
        }
        return length(best) < LEAST ? List.of() : best;
    }

    private List<Passage> attempt(Document copy, Leniency leniency) {
        Cleaner.clean(copy, leniency);
        CandidateFinder finder = new CandidateFinder(copy);
        Optional<Element> top = finder.find();
        if (top.isEmpty()) {
            return List.of();
        }
        List<Element> parts = SiblingJoiner.parts(top.get(), finder);
        if (leniency.prunes()) {
            parts.forEach(Pruner::prune);
        }
        return new PieceFilter(facts).filter(PieceCollector.collect(parts, Measures.of(copy)));
    }

    private static int length(List<Passage> passages) {
        return passages.stream().filter(passage -> passage.kind().quotable())
                .mapToInt(passage -> passage.text().length())
                .sum();
    }
}
