package org.citaat.quotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.citaat.quotes.Engine;
import org.citaat.quotes.speech.Layout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | He left. She stayed.                  | He left. _ She stayed.
            en | Dr. Ames met J. Doe on Jan. 5.        | Dr. Ames met J. Doe on Jan. 5.
            en | At 3.5 per cent. it stood             | At 3.5 per cent. it stood
            en | “Stop. Go home.” They went.           | “Stop. Go home.” _ They went.
            en | “Stop. Go home,” he said. Rain fell.  | “Stop. Go home,” he said. _ Rain fell.
            en | “Why?” he asked. No one knew.         | “Why?” he asked. _ No one knew.
            en | “Why?” Ames asked. No one knew.       | “Why?” Ames asked. _ No one knew.
            en | “I see.” “Do you?”                    | “I see.” _ “Do you?”
            nl | Dat is zo. ‘Nee’, zei hij.            | Dat is zo. _ ‘Nee’, zei hij.
            ru | «Да. Иду», — сказал он. Дождь шёл.    | «Да. Иду», — сказал он. _ Дождь шёл.
            """)
    void wordsInMarksCountAsOneWord(String language, String text, String expected) throws InterruptedException {
        assertThat(sentences(Engine.layout(language, text))).containsExactly(expected.split(" _ "));
    }

    private static List<String> sentences(Layout layout) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < layout.sentences().count(); i++) {
            int first = layout.sentences().first(i);
            int last = layout.sentences().last(i);
            if (first <= last) {
                found.add(layout.tokens().words(first, last));
            }
        }
        return found;
    }
}
