package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures are floors in percent, a few examples below what was reached: F1 of the quoted spans, and speakers whose very
/// mention is right among those found. Examples held out are few in a language: there one is worth several points.
class ExamplesTest {
    private static final List<Example> EXAMPLES = ExampleReader.all();

    @ParameterizedTest
    @CsvSource(textBlock = """
            da, 95, 87
            de, 95, 91
            en, 95, 92
            es, 95, 85
            fr, 92, 88
            it, 96, 86
            nl, 96, 93
            no, 93, 88
            pl, 96, 84
            pt, 96, 89
            ru, 95, 91
            sv, 96, 89
            uk, 96, 83
            """)
    void isAsRightAsEverOnExamplesTrainedOn(String language, double quotations, double speakers)
            throws InterruptedException {
        ExampleScore score = score(language, example -> !example.heldOut());
        assertThat(score.quotations()).as("%s", score).isGreaterThanOrEqualTo(quotations);
        assertThat(score.speakers()).as("%s", score).isGreaterThanOrEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            da, 93, 86
            de, 92, 84
            en, 95, 87
            es, 89, 78
            fr, 92, 79
            it, 95, 76
            nl, 95, 79
            no, 88, 80
            pl, 90, 79
            pt, 95, 93
            ru, 94, 86
            sv, 89, 79
            uk, 93, 77
            """)
    void isAsRightAsEverOnExamplesHeldOut(String language, double quotations, double speakers)
            throws InterruptedException {
        ExampleScore score = score(language, Example::heldOut);
        assertThat(score.quotations()).as("%s", score).isGreaterThanOrEqualTo(quotations);
        assertThat(score.speakers()).as("%s", score).isGreaterThanOrEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            es, 95, 49
            it, 96, 58
            pt, 96, 50
            """)
    void isAsRightAsEverWhereSpeakersStandFarFromTheirWords(String language, double quotations, double speakers)
            throws InterruptedException {
        ExampleScore score = new ExampleScore();
        for (Example example : ExampleReader.far()) {
            if (example.language().equals(language)) {
                score.add(example);
            }
        }
        assertThat(score.quotations()).as("%s", score).isGreaterThanOrEqualTo(quotations);
        assertThat(score.speakers()).as("%s", score).isGreaterThanOrEqualTo(speakers);
    }

    @Test
    void everyExampleHasANameOfItsOwn() {
        assertThat(EXAMPLES).extracting(Example::id).doesNotHaveDuplicates().hasSizeGreaterThan(600);
    }

    private static ExampleScore score(String language, Predicate<Example> chosen) throws InterruptedException {
        ExampleScore score = new ExampleScore();
        for (Example example : EXAMPLES) {
            if (example.language().equals(language) && chosen.test(example)) {
                score.add(example);
            }
        }
        return score;
    }
}
