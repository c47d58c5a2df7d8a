package org.citaat.reading.book;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.citaat.model.Facts;
import org.citaat.model.Page;
import org.citaat.reading.archive.ZipEntries;
import org.citaat.text.Tidy;
import org.citaat.text.charset.Decoder;
import org.citaat.text.dates.MomentText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads EPUB 2 and 3: the chapters in the order of reading. Entries are found by name in memory; a name that leads out of
/// the archive leads nowhere.
public final class EpubReader {
    private static final String CONTAINER = "META-INF/container.xml";
    private static final String ENCRYPTION = "META-INF/encryption.xml";
    private static final int DEEPEST = 100;
    /// Shorter ones are covers, title pages and the like; in UTF-16 code units of text without blanks.
    private static final int SHORTEST = 400;

    private final ZipEntries entries;
    private final Page book;

    private EpubReader(ZipEntries entries, Page book) {
        this.entries = entries;
        this.book = book;
    }

    /// A book.
    ///
    /// @param facts of the book as a whole
    /// @param chapters as pages whose addresses are the book's with the chapter's name as query
    public record Book(Facts facts, List<Page> chapters) {}

    /// A book that only its seller's own programs can open.
    public static final class LockedException extends IOException {
        private static final long serialVersionUID = 1L;

        LockedException() {
            super("encrypted");
        }
    }

    /// Reads a book; empty where the document is none.
    ///
    /// @throws ZipEntries.TooLargeException where it holds too much
    /// @throws LockedException where it is protected against copying
    /// @throws IOException where it is damaged
    public static Optional<Book> read(Page page) throws IOException {
        ZipEntries entries = ZipEntries.read(page.bytes(), EpubReader::wanted);
        return entries.get(CONTAINER) == null ? Optional.empty() : Optional.of(new EpubReader(entries, page).book());
    }

    private static boolean wanted(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("meta-inf/") || lower.endsWith(".opf") || lower.endsWith(".xhtml")
                || lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xml");
    }

    private Book book() throws IOException {
        if (isLocked()) {
            throw new LockedException();
        }
        Element root = xml(CONTAINER).selectFirst("*|rootfile[full-path]");
        if (root == null) {
            throw new IOException("no rootfile");
        }
        String packageName = root.attr("full-path");
        Document opf = xml(packageName);
        Map<String, String> names = new HashMap<>();
        for (Element item : opf.select("*|manifest > *|item[id][href]")) {
            names.put(item.attr("id"), item.attr("href"));
        }
        Set<String> seen = new HashSet<>();
        List<Page> all = new ArrayList<>();
        List<Page> chapters = new ArrayList<>();
        for (Element reference : opf.select("*|spine > *|itemref[idref]")) {
            String name = resolve(packageName, names.get(reference.attr("idref")));
            byte[] bytes = name == null ? null : entries.get(name);
            if (name == null || bytes == null || !seen.add(name)) {
                continue;
            }
            Page chapter = chapter(name, bytes);
            all.add(chapter);
            if (letters(bytes) >= SHORTEST) {
                chapters.add(chapter);
            }
        }
        return new Book(facts(opf), chapters.isEmpty() ? all : chapters);
    }

    /// Fonts are often scrambled, which locks nothing.
    private boolean isLocked() throws IOException {
        if (entries.get(ENCRYPTION) == null) {
            return false;
        }
        return xml(ENCRYPTION).select("[URI]").stream().map(reference -> reference.attr("URI").toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.endsWith("html") || name.endsWith(".htm") || name.endsWith(".opf")
                        || name.endsWith(".xml"));
    }

    private Document xml(String name) throws IOException {
        byte[] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("no " + name);
        }
        return Parser.xmlParser().setMaxDepth(DEEPEST).parseInput(Decoder.decode(bytes, null), "");
    }

    private static @Nullable String resolve(String packageName, @Nullable String href) {
        if (href == null) {
            return null;
        }
        try {
            return URI.create("/").resolve(new URI(null, null, "/" + packageName, null)).resolve(new URI(href))
                    .normalize()
                    .getPath().substring(1);
        } catch (URISyntaxException | IllegalArgumentException noName) {
            return null;
        }
    }

    private Page chapter(String name, byte[] bytes) {
        URI address = URI.create(book.address().toString().replaceFirst("[?#].*", "") + "?chapter="
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("%2F", "/").replace("+", "%20"));
        return new Page(address, address, book.fetched(), "application/xhtml+xml", book.headers(), bytes);
    }

    private static int letters(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int start = Math.max(0, text.indexOf("<body"));
        int letters = 0;
        boolean tag = false;
        for (int i = start; i < text.length() && letters < SHORTEST; i++) {
            char c = text.charAt(i);
            tag = c == '<' || tag && c != '>';
            letters += tag || c == '>' || Character.isWhitespace(c) ? 0 : 1;
        }
        return letters;
    }

    private static Facts facts(Document opf) {
        List<String> creators = opf.select("*|metadata > *|creator").stream().map(Element::text).map(Tidy::line)
                .filter(name -> !name.isEmpty()).toList();
        String language = first(opf, "language");
        String code = language == null ? "" : language.toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        return new Facts(first(opf, "title"), creators, first(opf, "title"),
                MomentText.parse(first(opf, "date"), null).orElse(null), code.matches("[a-z]{2}") ? code : null, null);
    }

    private static @Nullable String first(Document opf, String name) {
        return opf.select("*|metadata > *|" + name).stream().map(Element::text).map(Tidy::line)
                .filter(text -> !text.isEmpty()).findFirst().orElse(null);
    }
}
