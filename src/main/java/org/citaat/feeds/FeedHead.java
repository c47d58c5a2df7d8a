package org.citaat.feeds;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.citaat.text.AddressText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a feed in mark-up says of itself.
///
/// @param address where it was got; null where that is no web address
/// @param authors of entries that name none
record FeedHead(@Nullable String title, @Nullable URI home, @Nullable String language, @Nullable URI address,
        List<String> authors) {
    /// @param root the outermost element
    /// @param channel the element that holds the feed's own parts: in Atom the root itself
    static FeedHead of(Element root, Element channel, @Nullable URI address) {
        Fields fields = Fields.of(channel);
        String title = fields.first("atom:title", "title", "dc:title").map(Wording::of).map(Wording::plain)
                .filter(text -> !text.isEmpty()).orElse(null);
        URI base = XmlBase.of(channel, address);
        Optional<String> link = Optional.ofNullable(Links.alternate(fields.all("atom:link")))
                .or(() -> Optional.ofNullable(Links.alternate(fields.all("link"))));
        URI home = fields.all("link").stream().map(Links::words).filter(words -> !words.isBlank()).findFirst()
                .or(() -> link).or(() -> Optional.of(Links.attribute(channel, "href")))
                .flatMap(text -> AddressText.web(text, base)).orElse(null);
        String told = fields.first("language", "dc:language").map(Element::wholeText)
                .orElseGet(() -> Links.attribute(root, "xml:lang"));
        List<String> authors = fields.all("atom:author").stream()
                .map(author -> Fields.of(author).first("atom:name").map(Element::wholeText).orElse(""))
                .map(Entries::name).filter(name -> !name.isEmpty()).toList();
        return new FeedHead(title, home, language(told), address, authors);
    }

    static @Nullable String language(String told) {
        String code = told.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        if (code.equals("nb") || code.equals("nn")) {
            return "no";
        }
        return code.matches("[a-z]{2}") ? code : null;
    }

    /// What relative addresses in an element are relative to; a feed that lies on this machine means its site.
    @Nullable
    URI base(Element element) {
        return XmlBase.of(element, address == null ? home : address);
    }
}
