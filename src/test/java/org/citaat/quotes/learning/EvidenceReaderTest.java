package org.citaat.quotes.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.citaat.model.Learnt;
import org.citaat.model.NameGender;
import org.citaat.model.Quote;
import org.citaat.model.QuoteType;
import org.citaat.model.Review;
import org.citaat.model.ReviewStatus;
import org.citaat.model.ReviewedQuote;
import org.citaat.model.SpeakerKind;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Engine;
import org.citaat.quotes.QuoteFinder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceReaderTest {
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    /// What is taught by the user's word that the words between `[` and `]` are said by `speaker`.
    private static Evidence evidence(String language, String marked, @Nullable String speaker, SpeakerKind kind)
            throws InterruptedException {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Review review = new Review(new UUID(0, 1), 1, List.of(new TextSpan(start, end)), text.substring(start, end),
                ReviewStatus.MANUAL, speaker, kind, QuoteType.DIRECT);
        Quote found = Engine.find(language, text).stream().filter(quote -> quote.span().start() == start).findFirst()
                .orElse(null);
        return FINDER.evidence(Engine.article(language, text, null), Learnt.NOTHING)
                .of(new ReviewedQuote(found, review));
    }

    private static Evidence person(String language, String marked, @Nullable String speaker)
            throws InterruptedException {
        return evidence(language, marked, speaker, SpeakerKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | “[It flakes],” flubbered Mara Linden. | flubbered",
            "en | “[It flakes],” Mara Linden flubbered. | flubbered",
            "en | Mara Linden flubbered: “[It flakes].” | flubbered",
            "en | Mara Linden had flubbered, “[It flakes].” | flubbered",
            "en | “[It flakes!]” flubbered Linden, who once beat Mara Linden. | flubbered",
            "en | “[It flakes],” she flubbered. Mara Linden left. | flubbered",
            "nl | ‘[Het bladdert]’, flubberde wethouder Mara Linden. | flubberde",
            "nl | ‘[Het bladdert]’, aldus Mara Linden. | ''",
            "en | “[It flakes],” said Mara Linden. | ''",
            "en | “[It flakes],” Mara Linden said. | ''",
            "en | “[It flakes].” Flubbering gulls were near. Mara Linden left. | ''",
            "de | „[Es bröckelt]“, flubberte Mara Linden. | flubberte",
            "fr | « [Ça s’effrite] », a flubbéré Mara Linden. | flubbéré",
            "ru | «[Осыпается]», — флабнула Мара Линден. | флабнула"})
    void aVerbThatTheListsLackStandsBetweenTheNameAndTheWords(String language, String text, String verb)
            throws InterruptedException {
        String name = language.equals("ru") ? "Мара Линден" : "Mara Linden";
        assertThat(person(language, text, name).verbs()).isEqualTo(verb.isEmpty() ? List.of() : List.of(verb));
    }

    @Test
    void wordsAddedWithoutASpeakerTeachByTheNameBesideThem() throws InterruptedException {
        assertThat(person("en", "“[It flakes],” flubbered Mara Linden.", null).verbs()).containsExactly("flubbered");
    }

    @Test
    void ofManyUnknownWordsNoneIsTheVerb() throws InterruptedException {
        assertThat(person("en", "“[It flakes],” glumly fluzzily flubbered Mara Linden.", "Mara Linden").verbs())
                .isEmpty();
    }

    @Test
    void aNameIsLearntAsTheTextWritesIt() throws InterruptedException {
        String text = "Mrs Mara Linden came. Peter Linden went. “[It flakes],” said Linden. MARA LINDEN, a sign read.";
        assertThat(person("en", text, "Mara Linden").forms())
                .containsExactlyInAnyOrder("Mara Linden", "MARA LINDEN", "Linden");
    }

    @Test
    void aBodyIsNotLearntByItsLastWord() throws InterruptedException {
        String text = "The Harbour Post came. A Post van passed. “[It flakes],” wrote the Harbour Post.";
        assertThat(evidence("en", text, "Harbour Post", SpeakerKind.PUBLICATION).forms())
                .containsExactly("Harbour Post");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"en | she", "en | a spokesman", "en | The mayor", "nl | de burgemeester",
            "de | Der Bürgermeister", "en | residents"})
    void whatIsNoNameIsNotLearnt(String language, String speaker) throws InterruptedException {
        String text = "“[It flakes],” said " + speaker + ".";
        assertThat(person(language, text, speaker).forms()).isEmpty();
    }

    @Test
    void aPaperWrittenSmallIsLearntWhereTheTextHasIt() throws InterruptedException {
        Evidence evidence = evidence("nl", "‘[Het bladdert]’, schreef ‘dagbode’ maandag.", "Dagbode",
                SpeakerKind.PERSON);
        assertThat(evidence.forms()).contains("dagbode");
        assertThat(evidence.inMarks()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“[It flakes],” she said. Robin Vance left. | FEMALE",
            "“[It flakes],” he said. Robin Vance left. | MALE",
            "“[It flakes],” said Mr Vance. Robin Vance left. | MALE",
            "“[It flakes],” said Robin Vance. | UNKNOWN"})
    void aPronounOrATitleTellsTheGender(String text, NameGender gender) throws InterruptedException {
        assertThat(person("en", text, "Robin Vance").gender()).isEqualTo(gender);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | They went past the dubbified “[bucket]” and left. | dubbified",
            "nl | Hij liep langs de gedubbifieerde ‘[emmer]’ naar huis. | gedubbifieerde",
            "en | They went past the “[bucket]” and left. | ",
            "en | She said “[it flakes]” and left. | ",
            "en | She said it: “[it flakes]” and left. | "})
    void theWordBeforeTheMarksMayTellThatTheyHoldNoQuotation(String language, String text, @Nullable String word)
            throws InterruptedException {
        assertThat(person(language, text, null).wordBefore()).isEqualTo(word);
    }
}
