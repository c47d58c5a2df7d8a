package org.citaat.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.web.FetchLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FailureWordsTest {
    @ParameterizedTest
    @EnumSource
    void everyReasonIsAWholeSentence(FailureReason reason) {
        assertThat(FailureWords.of(reason)).matches("[A-Z].{12,}\\.");
    }

    @Test
    void limitsAreThoseOfTheProgram() {
        FetchLimits limits = FetchLimits.DEFAULT;
        assertThat(limits.maximumBytes()).isEqualTo(DocumentRun.LONGEST_INPUT).isEqualTo(20 << 20);
        assertThat(FailureWords.of(FailureReason.TOO_LARGE)).contains("20 MB", "10 million characters");
        assertThat(FailureWords.of(FailureReason.TIMEOUT)).contains(limits.deadline().toSeconds() + " seconds");
        assertThat(FailureWords.of(FailureReason.TOO_MANY_REDIRECTS)).contains(limits.maximumRedirects() + " times");
    }

    @Test
    void tellsTheAnswerOfASiteThatIsBroken() {
        Failure failure = new Failure(URI.create("https://krant.example/"), FailureReason.SERVER_ERROR, "500");
        assertThat(FailureWords.of(failure)).isEqualTo("The site answered with an error (500).");
    }
}
