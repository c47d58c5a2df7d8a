package org.citaat.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.citaat.feeds.EntryPage;
import org.citaat.model.FeedEntry;
import org.citaat.web.Trust;

/// Makes sense of what a person types or pastes: links, names of files, or text.
public final class Requests {
    /// A paste longer than this is text, whatever it looks like; in UTF-16 code units.
    private static final int LONGEST_LIST = 20_000;

    private static final List<String> READABLE = List.of(".html", ".htm", ".xhtml", ".txt", ".text", ".md",
            ".markdown", ".eml", ".mhtml", ".mht", ".docx", ".odt", ".pdf", ".epub");
    /// What other programs write of their libraries.
    private static final List<String> EXPORTS = List.of(".csv", ".tsv", ".json", ".ris", ".bib", ".zip");

    private Requests() {}

    /// The imports that a paste asks for: one for each line if every line is a link or the full name of a file, else its whole text.
    /// Empty for a blank paste.
    public static List<ImportRequest> of(String pasted) {
        if (pasted.isBlank()) {
            return List.of();
        }
        List<ImportRequest> found = new ArrayList<>();
        if (pasted.length() <= LONGEST_LIST) {
            for (String line : pasted.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                Optional<ImportRequest> request = link(line).or(() -> readable(line));
                if (request.isEmpty()) {
                    return List.of(text(pasted));
                }
                found.add(request.get());
            }
        }
        return found.isEmpty() ? List.of(text(pasted)) : found;
    }

    /// Whether pasted text is the source of a web page.
    static boolean isHtml(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(start.length(), 1000)).toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head")
                || head.startsWith("<body") || head.startsWith("<article") || head.startsWith("<p>")
                || head.startsWith("<div");
    }

    /// One argument of a command line: a link, or else a file, existing or not.
    public static ImportRequest argument(String argument) {
        return link(argument).orElseGet(() -> file(Path.of(argument)));
    }

    /// What stood at the address of something that is in the library. Nobody knows any more who gave the address: a private one
    /// must be typed anew.
    public static ImportRequest again(URI address) {
        ImportRequest request = argument(address.toString());
        return request instanceof ImportRequest.Link link
                ? new ImportRequest.Link(link.address(), Trust.FOUND)
                : request;
    }

    /// A file by its name, existing or not.
    ///
    /// @throws InvalidPathException where no file can have this name
    public static ImportRequest file(String name) {
        return file(Path.of(name));
    }

    private static ImportRequest file(Path file) {
        return new ImportRequest.LocalFile(file.toAbsolutePath());
    }

    /// The web address that a text is; empty where it is none.
    public static Optional<URI> address(String text) {
        return link(text).filter(ImportRequest.Link.class::isInstance).map(ImportRequest::address);
    }

    public static ImportRequest.PastedText text(String text) {
        return new ImportRequest.PastedText(text, URI.create("clip:" + UUID.randomUUID()));
    }

    /// What an entry of a feed announces; else the text that the feed holds of it. Empty where it has neither.
    public static Optional<ImportRequest> entry(long id, FeedEntry entry) {
        return entry.link() != null
                ? Optional.of(new ImportRequest.Entry(id, entry))
                : EntryPage.of(entry).map(Requests::text);
    }

    /// A link if `line` is one: http, https, a file: address, or "www." and a host.
    static Optional<ImportRequest> link(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        if (line.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        try {
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                return Optional.of(new ImportRequest.Link(new URI(line)));
            }
            if (lower.startsWith("www.")) {
                return Optional.of(new ImportRequest.Link(new URI("https://" + line)));
            }
            return lower.startsWith("file:/")
                    ? Optional.of(new ImportRequest.LocalFile(Path.of(new URI(line))))
                    : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException wrong) {
            return mended(line);
        }
    }

    /// Browsers copy addresses with signs that an address may not have as they are. One that cannot be mended is still a
    /// link, and will be refused as such: it is never taken for an article's text.
    private static Optional<ImportRequest> mended(String line) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean stray = c == '%' && !line.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*");
            address.append(stray || "\"<>\\^`{|}[]".indexOf(c) >= 0
                    ? String.format(Locale.ROOT, "%%%02X", (int) c)
                    : String.valueOf(c));
        }
        try {
            return Optional.of(new ImportRequest.Link(new URI(address.toString())));
        } catch (URISyntaxException hopeless) {
            return Optional.of(new ImportRequest.Link(
                    URI.create("about:" + URLEncoder.encode(line, StandardCharsets.UTF_8))));
        }
    }

    /// Links dragged from a page: their addresses were seen by nobody, so they may not lead into a private network.
    public static List<ImportRequest> dragged(String addresses) {
        return addresses.lines().map(String::strip).filter(line -> !line.startsWith("#")).map(Requests::link)
                .flatMap(Optional::stream).filter(ImportRequest.Link.class::isInstance)
                .<ImportRequest>map(link -> new ImportRequest.Link(link.address(), Trust.FOUND)).toList();
    }

    /// Whether a file's name says that it is a document that can be read.
    static boolean isReadable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return READABLE.stream().anyMatch(name::endsWith);
    }

    /// The full name of a file that can be read; told by its form, without a look at the disk.
    private static Optional<ImportRequest> readable(String line) {
        try {
            Path file = Path.of(line);
            String name = line.toLowerCase(Locale.ROOT);
            return file.isAbsolute() && Stream.concat(READABLE.stream(), EXPORTS.stream()).anyMatch(name::endsWith)
                    ? Optional.of(new ImportRequest.LocalFile(file))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
