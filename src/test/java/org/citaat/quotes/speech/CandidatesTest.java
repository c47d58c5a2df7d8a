package org.citaat.quotes.speech;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.citaat.quotes.Engine;
import org.citaat.quotes.speech.Candidate.Form;
import org.citaat.quotes.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {
    private static List<String> segments(String language, String text) throws InterruptedException {
        Layout layout = Engine.layout(language, text.replace("¶", "\n"));
        return layout.candidates().stream().map(each -> words(layout.tokens(), each)).toList();
    }

    private static String words(Tokens tokens, Candidate candidate) {
        return candidate.segments().stream().map(range -> tokens.words(range.first(), range.last()))
                .collect(Collectors.joining(" / "));
    }

    private static List<Form> forms(String language, String text) throws InterruptedException {
        return Engine.layout(language, text).candidates().stream().map(Candidate::form).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ru | «Да, — сказал он, — иду».                           | Да / иду
            ru | «Да, — сказал он. — Иду. — Он встал».               | Да / Иду. — Он встал
            ru | «Москва — город большой».                           | Москва — город большой
            uk | «Так, — сказав він, — іду».                         | Так / іду
            pl | „Tak – powiedział Jan – idę”.                       | Tak / idę
            fr | « Oui, a dit Marie Aubrac, j’irai. »                | Oui / j’irai.
            fr | « Oui, dit-il, j’irai. »                            | Oui / j’irai.
            fr | « Oui, a dit Luc Favre, boulanger, j’irai. »        | Oui / j’irai.
            fr | « Oui, dit-il, j’irai, ajoute-t-il, demain. »       | Oui / j’irai / demain.
            es | «Sí, dijo Marta Ruiz, iré mañana».                  | Sí / iré mañana
            nl | ‘Ja, zei hij, ik ga.’                               | Ja, zei hij, ik ga.
            en | “Yes — he said — I go.”                             | Yes — he said — I go.
            """)
    void theAuthorsWordsInsideAreTakenOutWhereTheLanguageSetsThemSo(String language, String text, String words)
            throws InterruptedException {
        assertThat(segments(language, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ru | — Иду, — сказал Пётр.                               | Иду
            es | — Voy — dijo Marta.                                 | Voy
            pl | – Idę – powiedział Jan. – Zaraz.                    | Idę / Zaraz.
            sv | – Jag går nu, säger Anna Berg.                      | Jag går nu
            """)
    void aLineThatOpensWithADashIsSpeech(String language, String text, String words) throws InterruptedException {
        assertThat(segments(language, text)).containsExactly(words);
        assertThat(forms(language, text)).containsExactly(Form.DASH);
    }

    @Test
    void linesThatOpenWithADashMayBeSpeechWhereThePressSetsItSo() throws InterruptedException {
        assertThat(segments("ru", "— Ты идёшь?¶— Иду.")).containsExactly("Ты идёшь?", "Иду.");
        assertThat(segments("ru", "— хлеб¶— молоко¶— соль")).isEmpty();
        assertThat(segments("en", "— Are you going?¶— I am.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ru | Вот что мы купили на рынке:¶— Хлеб¶— Молоко¶— Соль
            pl | Na liście były:¶– Chleb¶– Mleko¶– Sól
            fr | Voici ce qu’il faut apporter :¶– Du pain¶– Du lait¶– Du sel
            no | Dette tok de med:¶– Brød¶– Melk¶– Salt
            """)
    void aListIsNoSpeech(String language, String text) throws InterruptedException {
        assertThat(Engine.told(language, text.replace('¶', '\n'))).isEmpty();
    }

    @Test
    void namesInCapitalsBeforeLinesMakeATranscript() throws InterruptedException {
        String text = "ANNA: When did you see it first?\nBERT: In March, I think it was.\nANNA: And then you left?";
        assertThat(segments("en", text)).containsExactly("When did you see it first?", "In March, I think it was.",
                "And then you left?");
        assertThat(forms("en", text)).containsOnly(Form.TRANSCRIPT);
    }

    @Test
    void oneLabelledLineIsNoTranscript() throws InterruptedException {
        assertThat(segments("en", "NOTE: The office is closed on Monday.\nIt opens again on Tuesday.")).isEmpty();
    }

    @Test
    void aMarkWithoutAPartnerCountsOnlyAtTheStartOfAParagraph() throws InterruptedException {
        assertThat(segments("en", "“It never ended and nobody knew.¶She left.")).containsExactly(
                "It never ended and nobody knew.");
        assertThat(segments("en", "He said “it never ended and nobody knew.¶She left.")).isEmpty();
    }

    @Test
    void marksInsideALineOfSpeechAreNoFurtherCandidate() throws InterruptedException {
        assertThat(segments("ru", "— Читаю «Вести» каждый день, — сказал Пётр.")).containsExactly(
                "Читаю «Вести» каждый день");
    }
}
