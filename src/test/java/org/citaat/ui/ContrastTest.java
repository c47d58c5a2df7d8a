package org.citaat.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Contrast of text on what it stands on, by WCAG 2.2's formula: at least 4.5 to 1.
class ContrastTest {
    private static final Path STYLES = Path.of("src/main/resources/org/citaat/ui/css/citaat.css");

    @ParameterizedTest
    @CsvSource({"ink,paper", "ink,side", "ink,card", "ink,accent-wash", "ink,quote-wash", "ink,quote-flash",
            "ink,hover",
            "muted,paper", "muted,side", "muted,card", "muted,pill", "muted,accent-wash", "muted,hover", "accent,paper",
            "accent,card", "accent,accent-wash", "accent,side", "on-accent,accent", "on-accent,accent-hover",
            "quote-text,quote-wash", "quote-text,side", "checked,checked-wash", "checked,side", "unsure,unsure-wash",
            "unsure,paper",
            "unsure,card", "unsure,side", "cue,paper"})
    void textCanBeReadInBothThemes(String text, String ground) throws IOException {
        for (String theme : new String[]{"light", "dark"}) {
            Map<String, Integer> colours = colours(theme);
            double ratio = ratio(Objects.requireNonNull(colours.get(text)),
                    Objects.requireNonNull(colours.get(ground)));
            assertThat(ratio).as("%s on %s, %s", text, ground, theme).isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        String styles = Files.readString(STYLES);
        int start = styles.indexOf("." + theme + " {");
        Matcher named = Pattern.compile("-c-([a-z-]+): #([0-9a-f]{6});")
                .matcher(styles.substring(start, styles.indexOf('}', start)));
        Map<String, Integer> colours = new HashMap<>();
        while (named.find()) {
            colours.put(named.group(1), Integer.parseInt(named.group(2), 16));
        }
        return colours;
    }

    private static double ratio(int one, int other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * channel(colour >> 16) + 0.7152 * channel(colour >> 8) + 0.0722 * channel(colour);
    }

    private static double channel(int bits) {
        double value = (bits & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
