package org.citaat.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Makes sense of what a person types or pastes: links, names of files, or text.
public final class Requests {
    /// A paste longer than this is text, whatever it looks like; in UTF-16 code units.
    private static final int LONGEST_LIST = 20_000;

    private Requests() {}

    /// The imports that a paste asks for: one for each line if every line is a link or an existing file, else its whole text.
    /// Empty for a blank paste.
    public static List<ImportRequest> of(String pasted) {
        if (pasted.isBlank()) {
            return List.of();
        }
        List<ImportRequest> found = new ArrayList<>();
        if (pasted.length() <= LONGEST_LIST) {
            for (String line : pasted.strip().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
                Optional<ImportRequest> request = link(line).or(() -> file(line));
                if (request.isEmpty()) {
                    return List.of(text(pasted));
                }
                found.add(request.get());
            }
        }
        return found.isEmpty() ? List.of(text(pasted)) : found;
    }

    /// One argument of a command line: a link, or else a file, existing or not.
    public static ImportRequest argument(String argument) {
        return link(argument).orElseGet(() -> new ImportRequest.LocalFile(Path.of(argument).toAbsolutePath()));
    }

    public static ImportRequest.PastedText text(String text) {
        return new ImportRequest.PastedText(text, URI.create("clip:" + UUID.randomUUID()));
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
            return escaped(line);
        }
    }

    /// Browsers copy addresses with signs that an address may not have as they are.
    private static Optional<ImportRequest> escaped(String line) {
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            address.append("\"<>\\^`{|}[]".indexOf(c) >= 0
                    ? String.format(Locale.ROOT, "%%%02X", (int) c)
                    : String.valueOf(c));
        }
        try {
            return Optional.of(new ImportRequest.Link(new URI(address.toString())));
        } catch (URISyntaxException hopeless) {
            return Optional.empty();
        }
    }

    private static Optional<ImportRequest> file(String line) {
        try {
            Path file = Path.of(line);
            return file.isAbsolute() && Files.exists(file)
                    ? Optional.of(new ImportRequest.LocalFile(file))
                    : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
