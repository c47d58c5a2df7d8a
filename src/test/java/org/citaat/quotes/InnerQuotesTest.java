package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citaat.model.Quote;
import org.citaat.model.Reason;
import org.citaat.model.ReasonKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InnerQuotesTest {
    private static List<String> inner(String language, String text) throws InterruptedException {
        return Engine.find(language, text).stream().flatMap(quote -> quote.inner().stream())
                .map(quote -> Engine.name(quote) + ": " + Engine.words(quote, text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            en | “My father said, ‘The bridge will never open again,’ and he was right,” said Joan Eddery. | My father: The bridge will never open again
            nl | “Mijn vader zei: ‘De brug gaat nooit meer open.’ Hij kreeg gelijk”, zei Hans Terpstra.     | Mijn vader: De brug gaat nooit meer open.
            de | „Mein Vater sagte: ‚Die Brücke geht nie wieder auf.‘ Er hatte recht“, sagte Ilse Brandmeier. | Mein Vater: Die Brücke geht nie wieder auf.
            ru | «Отец сказал: „Мост больше никогда не откроют“, и был прав», — вспоминает Глеб Мартьянов.   | Отец: Мост больше никогда не откроют
            """)
    void wordsQuotedInsideTakeTheSubjectBesideTheirVerb(String language, String text, String told)
            throws InterruptedException {
        assertThat(inner(language, text)).containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            en | “I said, ‘The bridge will never open again,’ and I was right,” said Joan Eddery. | Joan Eddery: The bridge will never open again
            nl | “Ik zei: ‘De brug gaat nooit meer open.’ Ik kreeg gelijk”, zei Hans Terpstra.     | Hans Terpstra: De brug gaat nooit meer open.
            de | „Ich sagte: ‚Die Brücke geht nie wieder auf.‘ Ich hatte recht“, sagte Ilse Brandmeier. | Ilse Brandmeier: Die Brücke geht nie wieder auf.
            """)
    void whoeverSaysIQuotesHimself(String language, String text, String told) throws InterruptedException {
        assertThat(inner(language, text)).containsExactly(told);
    }

    @Test
    void theyStandInsideTheWordsAroundThemAndTellSo() throws InterruptedException {
        String text = "Well. “My father said, ‘The bridge will never open again,’ and he was right,” said Joan Eddery.";
        Quote outer = Engine.find("en", text).getFirst();
        Quote inner = outer.inner().getFirst();
        assertThat(outer.span().contains(inner.span())).isTrue();
        assertThat(Engine.in(inner.cue(), text)).isEqualTo("said");
        assertThat(inner.reasons()).contains(new Reason(ReasonKind.WITHIN, ""));
    }

    @Test
    void namesAndTitlesInsideAreNoQuotations() throws InterruptedException {
        assertThat(inner("en", "“We showed the film ‘Small Hours’ in the barn again,” said Joan Eddery.")).isEmpty();
        assertThat(inner("nl", "“We draaiden de film ‘Kleine uren’ weer in de schuur”, zei Hans Terpstra.")).isEmpty();
    }
}
