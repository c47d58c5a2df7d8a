package org.citaat.quotes.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.citaat.quotes.Engine;
import org.citaat.quotes.Models;
import org.citaat.quotes.speech.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static String fullestOfLast(String language, String text) throws InterruptedException {
        Layout layout = Engine.layout(language, text);
        List<Mention> mentions = Mentions.find(layout, List.of());
        return people(layout, mentions).fullest(mentions.size() - 1).text(layout.tokens());
    }

    /// Whom the last mention, a pronoun, stands for.
    private static String antecedent(String language, String text, int lastSpeaker) throws InterruptedException {
        Layout layout = Engine.layout(language, text);
        List<Mention> mentions = Mentions.find(layout, List.of());
        People people = people(layout, mentions);
        int last = mentions.size() - 1;
        if (lastSpeaker >= 0) {
            people.speaks(lastSpeaker, -1);
        }
        people.speaks(last, lastSpeaker);
        String name = people.name(last);
        return name.equals(mentions.get(last).text(layout.tokens())) ? "" : name;
    }

    private static People people(Layout layout, List<Mention> mentions) {
        return new People(layout, mentions, Models.bundled().antecedents());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | Joan Eddery met Colin Threlkeld. Eddery left.          | Joan Eddery
            en | Joan Eddery met Paul Eddery. Paul left.                | Paul Eddery
            en | Joan Eddery’s boat sank. Mrs Eddery left.              | Joan Eddery
            nl | Jan de Boer kwam. Toen ging De Boer.                   | Jan de Boer
            ru | Глеб Мартьянов вышел. По словам Мартьянова             | Глеб Мартьянов
            ru | Антонина Гуляева вышла. По словам Гуляевой             | Антонина Гуляева
            uk | Богдан Скоринченко вийшов. За словами Скоринченка      | Богдан Скоринченко
            pl | Jan Kowalski wyszedł. Zdaniem Kowalskiego              | Jan Kowalski
            ru | Сергей Мартынюк вышел. Потом вышел Мартынов            | Мартынов
            """)
    void aShorterNameIsTheFullNameOfTheSame(String language, String text, String name) throws InterruptedException {
        assertThat(fullestOfLast(language, text)).isEqualTo(name);
    }

    @Test
    void aPronounStandsForTheNearestNameThatAgrees() throws InterruptedException {
        assertThat(antecedent("en", "Joan Eddery met Peter Threlkeld. She", -1)).isEqualTo("Joan Eddery");
        assertThat(antecedent("en", "Joan Eddery met Peter Threlkeld. He", -1)).isEqualTo("Peter Threlkeld");
    }

    @Test
    void theLastSpeakerIsMeantWhereOnlyPlacesWereNamedSince() throws InterruptedException {
        assertThat(antecedent("en", "Joan Eddery spoke. The bridge in Marston was old. She", 0))
                .isEqualTo("Joan Eddery");
    }

    @Test
    void aNewParagraphThatNamesSomebodyElseGoesBeforeTheLastSpeaker() throws InterruptedException {
        assertThat(antecedent("en", "Joan Eddery left.\nMary Threlkeld stayed. She", 0)).isEqualTo("Mary Threlkeld");
    }

    @Test
    void severalAreNobody() throws InterruptedException {
        assertThat(antecedent("en", "Joan Eddery met Peter Threlkeld. They", -1)).isEmpty();
    }
}
