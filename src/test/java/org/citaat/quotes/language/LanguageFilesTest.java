package org.citaat.quotes.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFilesTest {
    private static final Path FOLDER = Path.of("src/main/resources/org/citaat/quotes/language");
    private static final Set<String> MUST_HAVE = Set.of("cue", "role", "determiner", "never-name", "function",
            "preposition", "conjunction");

    static List<String> codes() {
        return Languages.bundled().codes();
    }

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals("index.txt"))
                    .map(name -> name.replace(".txt", ""))).containsExactlyInAnyOrderElementsOf(codes());
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void reads(String code) {
        Lexicon lexicon = Languages.bundled().lexicon(code);
        assertThat(lexicon.isKnown()).isTrue();
        assertThat(lexicon.functionWords()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyBlockTellsItsAuthorAndItsCheck(String code) throws IOException {
        for (Map.Entry<String, List<String>> block : blocks(code).entrySet()) {
            assertThat(block.getValue()).as(block.getKey()).hasSizeGreaterThan(1);
            assertThat(block.getValue().get(0)).as(block.getKey()).matches("author: \\S.*");
            assertThat(block.getValue().get(1)).as(block.getKey()).matches("checked: \\S.*");
        }
        assertThat(blocks(code).keySet()).containsAll(MUST_HAVE);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void theWeekHasSevenLinesAndTheYearTwelve(String code) throws IOException {
        Map<String, List<String>> blocks = blocks(code);
        assertThat(blocks.getOrDefault("weekday", List.of())).hasSize(2 + 7);
        assertThat(blocks.getOrDefault("month", List.of())).hasSize(2 + 12);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noEntryStandsTwiceInABlock(String code) throws IOException {
        List<String> twice = new ArrayList<>();
        for (Map.Entry<String, List<String>> block : blocks(code).entrySet()) {
            Set<String> seen = new HashSet<>();
            for (String line : block.getValue().subList(2, block.getValue().size())) {
                for (String entry : line.replaceAll("=.*", "").split(",", -1)) {
                    String word = entry.strip().toLowerCase(Locale.ROOT);
                    if (!word.isEmpty() && !seen.add(word)) {
                        twice.add(block.getKey() + ": " + word);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void noEntryHasSignsThatNoWordHas(String code) throws IOException {
        List<String> strange = new ArrayList<>();
        for (Map.Entry<String, List<String>> block : blocks(code).entrySet()) {
            for (String line : block.getValue().subList(2, block.getValue().size())) {
                if (line.matches(".*[;:\"“”«»()].*") || line.contains("  ")) {
                    strange.add(block.getKey() + ": " + line);
                }
            }
        }
        assertThat(strange).isEmpty();
    }

    /// The blocks of a language's file, by name; a block that stands twice is a failure.
    private static Map<String, List<String>> blocks(String code) throws IOException {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        List<String> block = new ArrayList<>();
        try (InputStream stream = Languages.class.getResourceAsStream(code + ".txt");
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line : reader.lines().map(String::strip).filter(each -> !each.isEmpty()).toList()) {
                if (line.startsWith("[")) {
                    block = new ArrayList<>();
                    assertThat(blocks.put(line.substring(1, line.length() - 1), block)).as(line).isNull();
                } else if (!line.startsWith("#")) {
                    block.add(line);
                }
            }
        }
        return blocks;
    }
}
