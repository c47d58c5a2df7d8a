package org.citaat.quotes.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.citaat.quotes.Engine;
import org.citaat.quotes.mentions.Mention.Kind;
import org.citaat.quotes.speech.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionsTest {
    private static List<String> found(String language, String text) throws InterruptedException {
        Layout layout = Engine.layout(language, text);
        return Mentions.find(layout, List.of()).stream()
                .map(each -> each.kind() + " " + each.text(layout.tokens())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | wethouder Mieke van den Berg-de Wit sprak     | NAME Mieke van den Berg-de Wit
            nl | Volgens Anna Smit                             | NAME Anna Smit
            en | Yesterday Joan Eddery left on Monday          | NAME Joan Eddery
            en | Then Dr. J. R. Ames left                      | NAME Dr. J. R. Ames
            en | the mayor’s spokesman left                    | NOMINAL the mayor’s spokesman
            en | He waited                                     | PRONOUN He
            en | residents waited                              | NOMINAL residents
            de | Bürgermeisterin Ilse Brandmeier ging          | NAME Ilse Brandmeier
            de | Hafenkapitän Enno Tjardes ging                | NAME Enno Tjardes
            ru | губернатор Глеб Мартьянов вышел               | NAME Глеб Мартьянов
            fr | l’architecte Jeanne Malbrancq                 | NAME Jeanne Malbrancq
            """)
    void findsNamesPronounsAndNounsThatMaySpeak(String language, String text, String mention)
            throws InterruptedException {
        assertThat(found(language, text)).containsExactly(mention);
    }

    @Test
    void knowsTheRoleBeforeAName() throws InterruptedException {
        Layout layout = Engine.layout("en", "Treasurer Colin Threlkeld met Joan Eddery");
        assertThat(Mentions.find(layout, List.of())).extracting(Mention::role).containsExactly(true, false);
    }

    @Test
    void wordsThatMayBeQuotedNameNobody() throws InterruptedException {
        assertThat(found("en", "“Ask Colin Threlkeld,” said Joan Eddery")).containsExactly("NAME Joan Eddery");
    }

    @Test
    void aShortNameInMarksMaySpeakWhereItIsNoQuotation() throws InterruptedException {
        Layout layout = Engine.layout("ru", "Газета «Приозёрный листок» пишет");
        List<Mention> mentions = Mentions.find(layout, layout.candidates());
        assertThat(mentions).extracting(Mention::kind).contains(Kind.QUOTED);
    }

    @Test
    void theGenitiveIsNoPartOfAName() throws InterruptedException {
        assertThat(found("en", "Eddery’s boat")).containsExactly("NAME Eddery");
    }

    @Test
    void stopsWhenInterrupted() throws InterruptedException {
        Layout layout = Engine.layout("en", "Anna Berg left.");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Mentions.find(layout, List.of())).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
