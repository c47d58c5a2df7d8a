package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchoringTest {
    /// Both texts mark the words with `[` and `]`; nothing is marked in the new one where they are gone.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "zei: [ja] en ging | Kop. zei: [ja] en ging",
            "zei: [ja] en ging | zei: nee en ging",
            "ja, dan [ja] nu | ja, dan [ja] nu",
            "Ada zei [ja] tegen Bo | Cees zei ja tegen Dirk. Ada zei [ja] tegen Bo",
            "x [ja] y | ja [ja] y ja",
            "[een] | geen eend",
            "[een] | geen [een]",
            "g[een] | g[een]",
            "[wij] en [zij] | dus [wij] of toch en [zij]",
            "[wij] en [zij] | zij en wij",
            "[a] b [a] | [a] b [a] b",
            "[a] b [a] | a b",
            "[] | a",
            "“[Слава]” 🙂 | 🙂🙂 “[Слава]” 🙂"})
    void findsTheWordsAgain(String before, String after) {
        List<TextSpan> there = spans(after);
        assertThat(new Anchoring(bare(before), bare(after)).find(spans(before)))
                .isEqualTo(there.isEmpty() ? Optional.empty() : Optional.of(there));
    }

    @Test
    void findsNothingForWordsThatNeverStood() {
        assertThat(new Anchoring("kort", "kort").find(List.of(new TextSpan(2, 9)))).isEmpty();
    }

    private static String bare(String marked) {
        return marked.replaceAll("[\\[\\]]", "");
    }

    private static List<TextSpan> spans(String marked) {
        List<TextSpan> spans = new ArrayList<>();
        int brackets = 0;
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            if (marked.charAt(at) == '[') {
                start = at - brackets++;
            } else if (marked.charAt(at) == ']') {
                spans.add(new TextSpan(start, at - brackets++));
            }
        }
        return spans;
    }
}
