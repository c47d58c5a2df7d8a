package org.citaat.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.citaat.model.Quote;
import org.citaat.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for any text at all.
class RobustnessTest {
    private static final String[] PIECES = {"\"", "'", "‘", "’", "“", "”", "„", "«", "»", "‹", "›", "``", "''", ",,",
            "<<", ">>", "–", "—", "- ", ".", ",", ":", "?", "!", "…", "(", ")", " ", " ", " ", "\n", "\n\n", "\r\n",
            "\u00a0", "\u202f", "\u00ad", "\u200b", "\u2028", "\u2029", "\u0000", "\u001b", "\ufeff", "😀", "👩‍🚀",
            "\ud83d",
            "\ude00", "שלום", "مرحبا", "\u202e", "\u0301", "İ", "ı", "ß", "said", " he ", " zei ", "сказал",
            "Anna Berg",
            "De Vries", "Иванов", "according to ", "volgens ", "the mayor", "dit-il", "l’", "’s ", "’60", "5'10\"",
            "ANNA:", "Q:", "12", "3.5", "𝒜"};

    private static String randomText(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(200);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ru", "de", "fr", "pl", "sv", "und"})
    void spansOfRandomTextsAreInsideInOrderAndApart(String language) throws InterruptedException {
        for (long seed = 0; seed < 400; seed++) {
            String text = randomText(seed);
            int end = 0;
            for (Quote quote : Engine.find(language, text)) {
                for (TextSpan segment : quote.segments()) {
                    assertThat(segment.start()).as("seed %s", seed).isGreaterThanOrEqualTo(end);
                    assertThat(segment.length()).as("seed %s", seed).isPositive();
                    end = segment.end();
                }
                assertThat(quote.confidence()).isBetween(0.0, 1.0);
                if (quote.speaker() != null) {
                    assertThat(quote.speaker().confidence()).isBetween(0.0, 1.0);
                    assertThat(Engine.in(quote.speaker().mention(), text)).isEqualTo(quote.speaker().text());
                }
            }
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en", "ru", "de", "fr", "es", "pl", "sv", "und"})
    void withIndirectSpeechNoWordsAreSaidTwice(String language) throws InterruptedException {
        for (long seed = 0; seed < 400; seed++) {
            String text = randomText(seed);
            BitSet said = new BitSet();
            for (Quote quote : Engine.findWithIndirect(language, text)) {
                for (TextSpan segment : quote.segments()) {
                    assertThat(segment.length()).as("seed %s", seed).isPositive();
                    assertThat(said.get(segment.start(), segment.end()).isEmpty()).as("seed %s", seed).isTrue();
                    said.set(segment.start(), segment.end());
                }
            }
            assertThat(said.length()).isLessThanOrEqualTo(text.length());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"he said that ", "that she said, ", "according to the mayor ", "he said “a” and ",
            "“a,” he said. ", ", said she", "the mayor says "})
    void twoMegabytesOfReportsAreRead(String unit) throws InterruptedException {
        String text = unit.repeat(2_000_000 / unit.length());
        assertThat(Engine.findWithIndirect("en", text)).allSatisfy(quote -> assertThat(quote.span().end())
                .isLessThanOrEqualTo(text.length()));
    }

    @Test
    void theSameTextGivesTheSameQuotations() throws InterruptedException {
        for (long seed = 0; seed < 200; seed++) {
            String text = randomText(seed);
            assertThat(Engine.find("en", text)).as("seed %s", seed).isEqualTo(Engine.find("en", text));
        }
    }

    @Test
    void theLocaleOfTheMachineDoesNotMatter() throws InterruptedException {
        String text = "“IT IS TIME,” SAID INGRID ILVES. “It is,” said Ingrid. «İyi», dedi Işık.\nINGRID: Is it time?\nIVO: It is time, Ingrid.\nINGRID: It is.";
        List<Quote> expected = Engine.find("en", text);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Engine.find("en", text)).isNotEmpty().isEqualTo(expected);
            assertThat(QuoteFinder.bundled().find(Engine.article("en", text, null)).quotes()).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "“", "«", "“a” ", "«a «b» ", "“Word” said Ann, ", "‘A’, zei B. ",
            "“Yes, ” — said he, ", "(", "— said — "})
    void aHundredThousandMarksInOneParagraphAreRead(String unit) throws InterruptedException {
        String text = unit.repeat(100_000);
        assertThat(Engine.find("ru", text)).allSatisfy(quote -> assertThat(quote.span().end())
                .isLessThanOrEqualTo(text.length()));
        assertThat(Engine.find("en", text)).allSatisfy(quote -> assertThat(quote.span().end())
                .isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "Anna Berg said “we go on with it” and ", "minister ",
            "“A, — сказал Иван Петров, — b” ",
            "the mayor, the ", "De krant van de stad zegt ‘nee, nooit’ tegen de krant ", "said ", "Anna ", "'a' ", "«",
            "\""})
    void twoMegabytesInOneParagraphAreRead(String unit) throws InterruptedException {
        String text = unit.repeat(2_000_000 / unit.length());
        for (String language : List.of("en", "ru", "nl")) {
            assertThat(Engine.find(language, text)).allSatisfy(quote -> assertThat(quote.span().end())
                    .isLessThanOrEqualTo(text.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"abcd", "abc'", "abc-", "1.", "é"})
    void aWordOfTwoMegabytesIsRead(String unit) throws InterruptedException {
        String text = unit.repeat(2_000_000 / unit.length());
        for (String language : List.of("de", "fr", "nl")) {
            assertThat(Engine.find(language, text)).isEmpty();
        }
    }
}
