package org.citaat.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A resource of words in named sections. `[name]` opens a section; entries are parted by commas or line ends; `#` opens
/// a comment; lines that begin with `author:` or `checked:` tell where a section's words come from.
public final class WordList {
    private final Map<String, List<String>> sections;

    private WordList(Map<String, List<String>> sections) {
        this.sections = sections;
    }

    /// Reads a resource.
    ///
    /// @param name of a resource beside `owner`
    public static WordList load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static WordList parse(String text) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new ArrayList<>());
            } else if (!line.startsWith("#") && !line.startsWith("author:") && !line.startsWith("checked:")) {
                Pattern.compile(",").splitAsStream(line).map(String::strip).filter(word -> !word.isEmpty())
                        .forEach(section::add);
            }
        }
        return new WordList(sections);
    }

    /// The words of one section, in the resource's order.
    public List<String> section(String name) {
        List<String> words = sections.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no section " + name);
        }
        return List.copyOf(words);
    }

    public List<String> sectionNames() {
        return List.copyOf(sections.keySet());
    }

    /// The words of one section as alternatives inside a non-capturing group, the longest first.
    public String alternatives(String name) {
        return section(name).stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
