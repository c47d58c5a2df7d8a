package org.citaat.feeds;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.citaat.text.AddressText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The base that `xml:base` gives an element (W3C XML Base).
final class XmlBase {
    private XmlBase() {}

    /// @param document the document's own address
    static @Nullable URI of(Element element, @Nullable URI document) {
        List<String> bases = new ArrayList<>();
        for (Element at = element; at != null; at = at.parent()) {
            String base = Links.attribute(at, "xml:base");
            if (!base.isEmpty()) {
                bases.addFirst(base);
            }
        }
        URI base = document;
        for (String each : bases) {
            base = AddressText.web(each, base).orElse(base);
        }
        return base;
    }
}
