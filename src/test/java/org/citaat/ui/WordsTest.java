package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Pattern KEY = Pattern.compile("\"([a-z][A-Za-z]*\\.[A-Za-z]+)\"");
    private static final Set<String> NO_KEYS = Set.of("org.citaat", "window.theme", "window.article");

    @Test
    void everyKeyUsedIsThereAndEveryKeyThereIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/citaat"))) {
            for (Path file : files.filter(WordsTest::speaks).toList()) {
                KEY.matcher(Files.readString(file)).results().map(match -> match.group(1))
                        .filter(key -> !NO_KEYS.contains(key)).forEach(used::add);
            }
        }
        assertThat(used).isEqualTo(new TreeSet<>(ResourceBundle.getBundle("org.citaat.ui.words").keySet()));
    }

    private static boolean speaks(Path file) {
        return file.toString().endsWith(".java")
                && (file.startsWith("src/main/java/org/citaat/ui") || file.endsWith("Window.java"));
    }

    @Test
    void sentencesCountInWords() {
        Words words = new Words(Locale.ENGLISH);
        assertThat(words.get("articles.quotes", 0)).isEqualTo("no quotes");
        assertThat(words.get("articles.quotes", 1)).isEqualTo("1 quote");
        assertThat(words.get("articles.quotes", 1214)).isEqualTo("1,214 quotes");
    }
}
