package org.citaat.quotes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Example.Marked;
import org.jspecify.annotations.Nullable;

/// Reads the marked-up examples: `%% id why`, then text with `{qa|words}`, `{sa|speaker}`, `{ca|cue}`, `{ta|time}`,
/// `{ra|recipient}`, `{va|relaying outlet}`, `{qa!|denied words}`; the letter binds what belongs together, `0` is a quotation without a speaker.
final class ExampleReader {
    private static final Path FOLDER = Path.of("src/test/resources/quotes");
    private static final Path FAR = Path.of("src/test/resources/far");
    private static final Pattern HEAD = Pattern.compile("(?m)^%% +(\\S+) *(.*)$");
    private static final Pattern TAG = Pattern.compile("\\{([qsctrv])([a-z0-9])(!?)(?:=([^|{}]*))?\\|");

    private ExampleReader() {}

    private record Opened(char kind, char letter, boolean denied, @Nullable String name, int start) {}

    /// All examples, by language and file name.
    static List<Example> all() {
        List<Example> found = new ArrayList<>();
        for (Path language : list(FOLDER)) {
            for (Path file : list(language)) {
                found.addAll(read(file, String.valueOf(language.getFileName())));
            }
        }
        return found;
    }

    /// Articles whose speakers stand far from their words, with others named in between: measured on, never trained on, since
    /// training on them makes ordinary articles worse.
    static List<Example> far() {
        List<Example> found = new ArrayList<>();
        for (Path file : list(FAR)) {
            found.addAll(read(file, String.valueOf(file.getFileName()).replace(".txt", "")));
        }
        return found;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Example> read(Path file, String language) {
        try {
            return read(Files.readString(file), language);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static List<Example> read(String file, String language) {
        List<Example> found = new ArrayList<>();
        Matcher head = HEAD.matcher(file);
        int from = -1;
        String id = "";
        String why = "";
        while (head.find()) {
            if (from >= 0) {
                found.add(parse(id, language, why, found.size(), file.substring(from, head.start()).strip()));
            }
            id = head.group(1);
            why = head.group(2);
            from = head.end();
        }
        if (from >= 0) {
            found.add(parse(id, language, why, found.size(), file.substring(from).strip()));
        }
        return found;
    }

    private static Example parse(String id, String language, String why, int number, String body) {
        StringBuilder text = new StringBuilder();
        Deque<Opened> open = new ArrayDeque<>();
        List<Marked> quotes = new ArrayList<>();
        Map<Character, List<TextSpan>> speakers = new HashMap<>();
        Map<Character, List<TextSpan>> cues = new HashMap<>();
        Map<Character, List<TextSpan>> ways = new HashMap<>();
        Map<Character, String> names = new HashMap<>();
        Matcher tag = TAG.matcher(body);
        int i = 0;
        while (i < body.length()) {
            if (tag.region(i, body.length()).lookingAt()) {
                open.push(new Opened(tag.group(1).charAt(0), tag.group(2).charAt(0),
                        !tag.group(3).isEmpty(), tag.group(4), text.length()));
                i = tag.end();
            } else if (body.charAt(i) == '}') {
                Opened tagged = open.pop();
                TextSpan span = new TextSpan(tagged.start, text.length());
                switch (tagged.kind) {
                    case 'q' -> quotes.add(new Marked(span, tagged.letter, tagged.denied));
                    case 's' -> speakers.computeIfAbsent(tagged.letter, ignored -> new ArrayList<>()).add(span);
                    case 'c' -> cues.computeIfAbsent(tagged.letter, ignored -> new ArrayList<>()).add(span);
                    case 'v' -> ways.computeIfAbsent(tagged.letter, ignored -> new ArrayList<>()).add(span);
                    default -> {
                    }
                }
                if (tagged.name != null) {
                    names.put(tagged.letter, tagged.name);
                }
                i++;
            } else {
                text.append(body.charAt(i++));
            }
        }
        quotes.sort(Comparator.comparing(Marked::span));
        return new Example(id, language, why, number, text.toString(), quotes, speakers, cues, ways, names);
    }
}
