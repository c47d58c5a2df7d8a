package org.citaat.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.citaat.model.Learnt;
import org.citaat.model.LearntName;
import org.citaat.model.LearntWord;
import org.citaat.model.NameGender;
import org.citaat.model.SpeakerKind;
import org.junit.jupiter.api.Test;

class LearntJsonTest {
    @Test
    void holdsEveryEntry() throws IOException {
        LearntName name = new LearntName("Глеб “Gleb” Мар", SpeakerKind.PERSON, NameGender.MALE, List.of("Мар"),
                List.of("G"), 4, false);
        LearntWord word = new LearntWord("nl", "knorde", LearntWord.Kind.REPORTING_VERB, LearntWord.State.GATHERED,
                List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3)), List.of());
        assertThat(JSON.std.mapFrom(LearntJson.of(new Learnt(List.of(name), List.of(word))))).isEqualTo(Map.of(
                "citaatLearnt", 1,
                "names", List.of(Map.of("name", "Глеб “Gleb” Мар", "kind", "person", "gender", "male",
                        "forms", List.of("Мар"), "aliases", List.of("G"), "decisions", 4, "used", false)),
                "words", List.of(Map.of("language", "nl", "word", "knorde", "kind", "reporting_verb",
                        "state", "offered", "supporting", 3, "opposing", 0))));
    }

    @Test
    void holdsNothingWhereNothingWasLearnt() throws IOException {
        assertThat(JSON.std.mapFrom(LearntJson.of(Learnt.NOTHING)))
                .isEqualTo(Map.of("citaatLearnt", 1, "names", List.of(), "words", List.of()));
    }
}
