package org.citaat.quotes.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The languages there are word lists for. A language is added by adding its file and its line in the index.
public final class Languages {
    private final List<String> codes;
    private final Function<String, @Nullable InputStream> resources;
    private final Map<String, Lexicon> lexicons = new ConcurrentHashMap<>();

    private Languages(Function<String, @Nullable InputStream> resources) {
        this.resources = resources;
        this.codes = readIndex();
    }

    /// The languages that come with the program.
    public static Languages bundled() {
        return new Languages(Languages.class::getResourceAsStream);
    }

    /// Languages from elsewhere: `resources` gives the stream of `index.txt` and of each `CODE.txt`, or null.
    public static Languages from(Function<String, @Nullable InputStream> resources) {
        return new Languages(resources);
    }

    /// ISO 639-1 codes, in the index's order.
    public List<String> codes() {
        return codes;
    }

    /// The word lists of a language, or an empty lexicon where there are none.
    public Lexicon lexicon(String code) {
        return codes.contains(code) ? lexicons.computeIfAbsent(code, this::load) : Lexicon.none(code);
    }

    private Lexicon load(String code) {
        try (BufferedReader lines = open(code + ".txt")) {
            return new LexiconReader(code).read(lines);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<String> readIndex() {
        try (BufferedReader lines = open("index.txt")) {
            List<String> found = new ArrayList<>();
            lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .forEach(found::add);
            return List.copyOf(found);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private BufferedReader open(String name) throws IOException {
        InputStream stream = resources.apply(name);
        if (stream == null) {
            throw new IOException("no resource " + name);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
