package org.citaat.feeds;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.citaat.model.Feed;
import org.citaat.model.Page;
import org.citaat.text.AddressText;
import org.citaat.text.charset.DeclaredCharset;
import org.citaat.text.charset.Decoder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads feeds: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, CDF and JSON Feed. Safe for use by several threads.
public final class FeedReader {
    /// Places where sites without a link to their feed mostly have it.
    private static final List<String> USUAL = List.of("/feed", "/rss", "/feed.xml", "/rss.xml", "/atom.xml",
            "/index.xml");
    /// In a page, feeds are named in its head, before its text; in UTF-16 code units.
    private static final int HEAD = 500_000;

    /// What a document is.
    public sealed interface Outcome {}

    public record Read(Feed feed) implements Outcome {}

    /// A document that is no feed.
    ///
    /// @param feeds the addresses of feeds that it names, its own first
    /// @param guesses where a feed may be when it names none
    public record OtherPage(List<URI> feeds, List<URI> guesses) implements Outcome {}

    /// Reads one document. Interrupt the calling thread to cancel.
    public Outcome read(Page page) throws InterruptedException {
        URI address = AddressText.web(page.address().toString(), null).orElse(null);
        String text = Decoder.decode(page.bytes(), DeclaredCharset.ofMarkup(page));
        try {
            Optional<Feed> feed = text.stripLeading().startsWith("{")
                    ? JsonFeed.read(text, address)
                    : MarkupFeed.read(text, address);
            return feed.<Outcome>map(Read::new).orElseGet(() -> page(text, address));
        } catch (CancellationException stopped) {
            Thread.interrupted();
            throw new InterruptedException();
        }
    }

    private static OtherPage page(String text, @Nullable URI address) {
        Set<URI> feeds = new LinkedHashSet<>();
        String head = text.substring(0, Math.min(text.length(), HEAD));
        for (Element link : Jsoup.parse(head)
                .select("link[rel~=(?i)\\balternate\\b][href], link[rel~=(?i)^feed$][href]")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT);
            if (type.contains("rss") || type.contains("atom") || type.contains("feed+json") || type.contains("rdf")
                    || link.attr("rel").equalsIgnoreCase("feed")) {
                AddressText.web(link.attr("href"), address).ifPresent(feeds::add);
            }
        }
        List<URI> guesses = address == null
                ? List.of()
                : USUAL.stream().flatMap(path -> AddressText.web(path, address).stream()).toList();
        return new OtherPage(List.copyOf(feeds), guesses);
    }
}
