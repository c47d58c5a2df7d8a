package org.citaat.quotes.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.LearntName;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.citaat.quotes.Engine;
import org.citaat.quotes.Models;
import org.citaat.quotes.speech.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
    private static LearntName name(SpeakerKind kind, String name, String... forms) {
        return new LearntName(name, kind, NameGender.UNKNOWN, List.of(forms), List.of(), 1, true);
    }

    /// The mentions of a text as `words` or `words = name` where the name is known.
    private static List<String> mentions(String language, String text, LearntName... names)
            throws InterruptedException {
        Layout layout = Engine.layout(language, text);
        Gazetteer known = Gazetteer.of(List.of(names), layout.tokens().lexicon());
        List<Mention> mentions = Mentions.find(layout, List.of(), known);
        People people = new People(layout, mentions, Models.bundled().antecedents(), known);
        List<String> told = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            LearntName learnt = people.learnt(i);
            told.add(mentions.get(i).text(layout.tokens()) + (learnt == null ? "" : " = " + learnt.name()));
        }
        return told;
    }

    @Test
    void ofNamesThatAreNotUsedThereIsNone() {
        assertThat(Gazetteer.of(List.of(name(SpeakerKind.PERSON, "Mara").using(false)),
                Engine.tokens("en", "").lexicon())).isSameAs(Gazetteer.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl | Gisteren schreef het avondlicht daarover. | avondlicht = Het Avondlicht",
            "nl | Gisteren sprak de redacteur van avondlicht erover. | de redacteur",
            "en | A mayor of linden trees. | A mayor"})
    void smallWordsAreNamesOnlyWhereTheyMustBe(String language, String text, String mention)
            throws InterruptedException {
        assertThat(mentions(language, text, name(SpeakerKind.PUBLICATION, "Het Avondlicht", "avondlicht"),
                name(SpeakerKind.PERSON, "Mara Linden", "Linden"))).containsExactly(mention);
    }

    @Test
    void theLongestFormCounts() throws InterruptedException {
        assertThat(mentions("en", "We read Tide of Staal today.", name(SpeakerKind.PUBLICATION, "Tide"),
                name(SpeakerKind.PUBLICATION, "Tide of Staal"))).contains("Tide of Staal = Tide of Staal");
    }

    @Test
    void aNameThatIsAnothersShortFormStaysItself() throws InterruptedException {
        assertThat(mentions("en", "There Linden spoke.", name(SpeakerKind.PERSON, "Mara Linden", "Linden"),
                name(SpeakerKind.ORGANISATION, "Linden"))).containsExactly("Linden = Linden");
    }

    @Test
    void aTitleBeforeANameDoesNotHideIt() throws InterruptedException {
        assertThat(mentions("en", "There Mrs Linden spoke.", name(SpeakerKind.PERSON, "Mara Linden", "Linden")))
                .containsExactly("Mrs Linden = Mara Linden");
    }

    @Test
    void inGermanTwoWordsAreTheNameWhateverNounFollows() throws InterruptedException {
        assertThat(mentions("de", "Dort sprach Mara Linden Klartext.", name(SpeakerKind.PERSON, "Mara Linden")))
                .contains("Mara Linden = Mara Linden");
    }

    @Test
    void signsInsideANameAreReadAsInTheText() throws InterruptedException {
        assertThat(mentions("en", "There J. P. O’Mara-Linden spoke.",
                name(SpeakerKind.PERSON, "Jo O'Mara-Linden", "J. P. O’Mara-Linden")))
                .containsExactly("J. P. O’Mara-Linden = Jo O'Mara-Linden");
    }
}
