package org.citaat.feeds;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.citaat.text.Tidy;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// The words of one part of a feed: plain, or HTML in one of the ways that feeds put it in.
record Wording(String value, boolean html) {
    private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*+>|&(?:#\\d+|#x[0-9a-fA-F]+|\\w+);");

    /// What an element says, by its `type` and `mode` (Atom), or, in RSS, by whether it looks like HTML.
    static Wording of(Element element) {
        String name = Names.of(element);
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String mode = element.attr("mode").strip().toLowerCase(Locale.ROOT);
        boolean nested = element.childNodes().stream()
                .anyMatch(node -> node instanceof Element && !Unclosed.isPart(node, name));
        if (nested) {
            return new Wording(inner(element), true);
        }
        String value = text(element, name);
        if (mode.equals("base64") || isBinary(type)) {
            value = decoded(value);
        }
        boolean atom = name.startsWith("atom:");
        boolean plain = type.equals("text") || type.equals("text/plain")
                || atom && type.isEmpty() && !mode.equals("escaped");
        return new Wording(value, !plain && MARKUP.matcher(value).find());
    }

    private static String text(Element element, String name) {
        StringBuilder text = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (Unclosed.isPart(node, name)) {
                break;
            }
        }
        return text.toString();
    }

    /// RFC 4287, 4.1.3.3: content of any type but text and XML is in Base64.
    private static boolean isBinary(String type) {
        return type.indexOf('/') > 0 && !type.startsWith("text/") && !type.endsWith("xml");
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            return base64;
        }
    }

    /// The mark-up inside an element, with the prefixes of its names taken off.
    private static String inner(Element element) {
        Element copy = element.clone();
        copy.select("item, entry").remove();
        copy.getAllElements().stream().filter(inside -> !inside.tag().localName().isEmpty())
                .forEach(inside -> inside.tagName(inside.tag().localName()));
        return copy.html();
    }

    /// In one line, as a title or a summary is shown.
    String plain() {
        return Tidy.line(html ? Jsoup.parseBodyFragment(value).text() : value);
    }

    /// As HTML.
    String markup() {
        return html ? value : Entities.escape(value).replaceAll("\\R\\s*\\R", "<p>");
    }
}
