package org.citaat.feeds;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What the elements of a feed are called, whatever prefix its author chose and however he spelled it.
final class Names {
    static final String ATOM_1 = "http://www.w3.org/2005/atom";
    private static final Map<String, String> PREFIXES = Map.ofEntries(Map.entry(ATOM_1, "atom"),
            Map.entry("http://purl.org/atom/ns", "atom"), Map.entry("http://purl.org/dc/elements/1.0", "dc"),
            Map.entry("http://purl.org/dc/elements/1.1", "dc"), Map.entry("http://purl.org/dc/terms", "dcterms"),
            Map.entry("http://purl.org/rss/1.0/modules/content", "content"),
            Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
            Map.entry("http://search.yahoo.com/mrss", "media"), Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
            Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
            Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns", "rdf"));
    private static final String NONE = "http://www.w3.org/xml/1998/namespace";

    private Names() {}

    /// The name without prefix for RSS in all its namespaces and for what has none, else with the prefix that everybody uses.
    static String of(Element element) {
        String local = element.tag().localName().toLowerCase(Locale.ROOT);
        String prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        String known = PREFIXES.get(uri(element));
        if (known != null) {
            return known.equals("rdf") && !local.equals("rdf") ? local : known + ":" + local;
        }
        if (prefix.isEmpty() || isRss(uri(element))) {
            return local;
        }
        // a prefix that nobody declared, or declared as something else, still means what it always means
        return prefix + ":" + local;
    }

    private static boolean isRss(String uri) {
        return !uri.equals(NONE) && (uri.contains("/rss") || uri.contains("netscape.com") || uri.contains("channel"));
    }

    private static String uri(Element element) {
        String uri = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
        return uri.endsWith("/") || uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    }

    static boolean isAtom1(Element element) {
        return uri(element).equals(ATOM_1);
    }
}
