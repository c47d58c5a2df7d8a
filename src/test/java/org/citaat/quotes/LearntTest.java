package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.LearntWord.Kind;
import org.citaat.model.LearntWord.State;
import org.citaat.model.NameGender;
import org.citaat.model.Quote;
import org.citaat.model.Speaker;
import org.citaat.model.SpeakerKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the engine does with names and words learnt from the user.
class LearntTest {
    private static final QuoteFinder FINDER = QuoteFinder.bundled();

    private static LearntName name(String name, SpeakerKind kind, NameGender gender, String... forms) {
        return new LearntName(name, kind, gender, List.of(forms), List.of(), 1, true);
    }

    private static LearntName person(String name, String... forms) {
        return name(name, SpeakerKind.PERSON, NameGender.UNKNOWN, forms);
    }

    private static Learnt names(LearntName... names) {
        return new Learnt(List.of(names), List.of());
    }

    private static Learnt word(String language, String word, Kind kind, State state) {
        return new Learnt(List.of(), List.of(new LearntWord(language, word, kind, state,
                List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)), List.of())));
    }

    private static List<Quote> find(String language, String text, Learnt learnt) throws InterruptedException {
        return FINDER.find(Engine.article(language, text, null), learnt).quotes();
    }

    private static List<String> told(String language, String text, Learnt learnt) throws InterruptedException {
        List<String> told = new ArrayList<>();
        for (Quote quote : find(language, text, learnt)) {
            told.add(Engine.name(quote) + ": " + Engine.words(quote, text));
        }
        return told;
    }

    private static @Nullable Speaker speaker(String language, String text, Learnt learnt) throws InterruptedException {
        return find(language, text, learnt).getFirst().speaker();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | “The wall will hold until spring,” said Linden. | Linden",
            "en | Linden said: “The wall will hold until spring.” | Linden",
            "de | „Die Mauer hält bis zum Frühjahr“, sagte Linden am Montag. | Linden",
            "de | Linden sagte: „Die Mauer hält bis zum Frühjahr.“ | Linden",
            "nl | ‘De muur houdt het tot het voorjaar’, zei Linden maandag. | Linden",
            "fr | « Le mur tiendra jusqu’au printemps », a déclaré Linden lundi. | Linden"})
    void aSurnameAloneIsThePersonThatWasLearnt(String language, String text, String surname)
            throws InterruptedException {
        Speaker speaker = speaker(language, text, names(person("Mara Linden", "Mara Linden", surname)));
        assertThat(speaker).extracting(Speaker::name, Speaker::text, Speaker::kind).containsExactly("Mara Linden",
                surname, SpeakerKind.PERSON);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "nl | De dagbode schreef: ‘De brug gaat nooit meer open voor het verkeer.’ | de dagbode",
            "nl | ‘De brug gaat nooit meer open voor het verkeer’, schreef de dagbode maandag. | de dagbode",
            "ru | «Мост больше не откроют для машин», — пишет «вечерняя волна». | вечерняя волна",
            "en | “The bridge will never open again for traffic,” wrote eastern tide on Monday. | eastern tide"})
    void aPaperWrittenSmallOrInMarksIsKnown(String language, String text, String form) throws InterruptedException {
        LearntName paper = name("The Paper", SpeakerKind.PUBLICATION, NameGender.UNKNOWN, form);
        assertThat(speaker(language, text, names(paper))).isNotNull().extracting(Speaker::name, Speaker::kind)
                .containsExactly("The Paper", SpeakerKind.PUBLICATION);
    }

    @Test
    void aPapersNameInMarksIsNoQuotation() throws InterruptedException {
        String text = "Volgens ‘De wil van het volk’ is dat onzin. ‘Wij gaan door’, zei Karel Bos.";
        LearntName paper = name("De wil van het volk", SpeakerKind.PUBLICATION, NameGender.UNKNOWN);
        assertThat(told("nl", text, names(paper))).containsExactly("Karel Bos: Wij gaan door");
    }

    @Test
    void theCaseOfANameDoesNotMatter() throws InterruptedException {
        String text = "«Причал останется старым», — по словам Олега Стрижова.";
        assertThat(told("ru", text, names(person("Олег Стрижов", "Олег Стрижов"))))
                .containsExactly("Олег Стрижов: Причал останется старым");
    }

    @Test
    void aSmallWordAtTheHeadOfASentenceIsANameOnlyBesideAVerb() throws InterruptedException {
        LearntName paper = name("Heute", SpeakerKind.PUBLICATION, NameGender.UNKNOWN, "Heute");
        assertThat(speaker("de", "Heute schrieb: „Die Mauer hält bis zum Frühjahr.“", names(paper))).isNotNull()
                .extracting(Speaker::name).isEqualTo("Heute");
        String other = "Heute kam Karl Brandt. „Die Mauer hält bis zum Frühjahr“, sagte er.";
        assertThat(told("de", other, names(paper))).isEqualTo(told("de", other, Learnt.NOTHING));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "“The wall will hold,” said Peter Linden. | Peter Linden",
            "Peter Linden came in late. “The wall will hold,” said Linden. | Peter Linden",
            "“The wall will hold,” said Mara Linden-Howe. | Mara Linden-Howe"})
    void anothersLongerNameStaysHis(String text, String speaker) throws InterruptedException {
        assertThat(speaker("en", text, names(person("Mara Linden", "Mara Linden", "Linden")))).isNotNull()
                .extracting(Speaker::name).isEqualTo(speaker);
    }

    @Test
    void aSurnameOfTwoIsNobodysInParticular() throws InterruptedException {
        Learnt two = names(person("Mara Linden", "Linden"), person("Peter Linden", "Linden"));
        assertThat(told("en", "“The wall will hold,” said Linden.", two)).containsExactly("Linden: The wall will hold");
    }

    @Test
    void aNameThatIsNotUsedCountsForNothing() throws InterruptedException {
        LearntName off = person("Mara Linden", "Linden").using(false);
        assertThat(told("en", "“The wall will hold,” said Linden.", names(off)))
                .containsExactly("Linden: The wall will hold");
    }

    @Test
    void anAliasIsTheSamePerson() throws InterruptedException {
        LearntName mara = new LearntName("Mara Linden", SpeakerKind.PERSON, NameGender.UNKNOWN, List.of(),
                List.of("Iron Mayor"), 1, true);
        assertThat(told("en", "“The wall will hold,” the Iron Mayor said on Monday.", names(mara)))
                .containsExactly("Mara Linden: The wall will hold");
    }

    @Test
    void whatIsKnownOfSomebodyHelpsAPronoun() throws InterruptedException {
        String text = "Robin Vance met Ashley Toll on Monday. “The wall will hold,” she said.";
        Learnt learnt = names(name("Robin Vance", SpeakerKind.PERSON, NameGender.FEMALE),
                name("Ashley Toll", SpeakerKind.PERSON, NameGender.MALE));
        Learnt reverse = names(name("Robin Vance", SpeakerKind.PERSON, NameGender.MALE),
                name("Ashley Toll", SpeakerKind.PERSON, NameGender.FEMALE));
        assertThat(told("en", text, learnt)).containsExactly("Robin Vance: The wall will hold");
        assertThat(told("en", text, reverse)).containsExactly("Ashley Toll: The wall will hold");
    }

    @Test
    void aLearntNameIsSurerThanAnother() throws InterruptedException {
        String text = "“The wall will hold,” said Mara Linden.";
        double plain = Objects.requireNonNull(speaker("en", text, Learnt.NOTHING)).confidence();
        assertThat(Objects.requireNonNull(speaker("en", text, names(person("Mara Linden")))).confidence())
                .isGreaterThan(plain);
        assertThat(Objects.requireNonNull(speaker("en", text, names(person("Peter Ashe")))).confidence())
                .isEqualTo(plain);
    }

    @Test
    void theVerbCountsForMoreThanWhatWasLearnt() throws InterruptedException {
        String text = "Mara Linden listened. “The wall will hold,” said Peter Ashe to the council and Mara Linden.";
        assertThat(told("en", text, names(person("Mara Linden")))).containsExactly("Peter Ashe: The wall will hold");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "en | flubbered | Mara Linden flubbered that the wall was “a bucket with holes” in it.",
            "nl | flubberde | Mara Linden flubberde dat de muur ‘een emmer met gaten’ is.",
            "fr | flubbera | Mara Linden flubbera que le mur est « un seau avec des trous »."})
    void anAcceptedVerbReports(String language, String word, String text) throws InterruptedException {
        Quote before = find(language, text, word(language, word, Kind.REPORTING_VERB, State.GATHERED)).getFirst();
        Quote after = find(language, text, word(language, word, Kind.REPORTING_VERB, State.ACCEPTED)).getFirst();
        assertThat(before.cue()).isNull();
        assertThat(Engine.in(after.cue(), text)).isEqualTo(word);
        assertThat(after.confidence()).isGreaterThan(before.confidence());
    }

    @Test
    void marksAfterAnAcceptedWordHoldNoQuotation() throws InterruptedException {
        String text = "The council said the plan, cheekily dubbified “a bucket with four holes in it”, would go on.";
        assertThat(find("en", text, Learnt.NOTHING)).hasSize(1);
        assertThat(find("en", text, word("en", "dubbified", Kind.SO_CALLED, State.DISMISSED))).hasSize(1);
        assertThat(find("en", text, word("en", "dubbified", Kind.SO_CALLED, State.ACCEPTED))).isEmpty();
        assertThat(find("en", text, word("nl", "dubbified", Kind.SO_CALLED, State.ACCEPTED))).hasSize(1);
    }
}
