package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.citaat.library.Samples.CLOCK;
import static org.citaat.library.Samples.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.citaat.model.PublicationDate;
import org.citaat.model.QuoteRow;
import org.citaat.model.QuoteStatus;
import org.citaat.model.ReviewStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SearchTest {
    private Library library;

    @BeforeEach
    void open() {
        library = Library.openInMemory(CLOCK);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private ImportedArticle save(String speaker, String words) {
        return Samples.save(library, "https://a.example/" + library.counts().articles(), speaker, words);
    }

    private List<String> found(String words) {
        return library.searchQuotes(QuoteQuery.of(words), 0, 100).stream().map(QuoteRow::snippet)
                .map(snippet -> snippet.replace('\u0002', '<').replace('\u0003', '>')).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cafe            | Het Café sluit           | Het <Café> sluit
            CAFÉ            | het cafe sluit           | het <cafe> sluit
            strasse         | Die Straße ist leer      | Die <Straße> ist leer
            елка            | Наша Ёлка горит          | Наша <Ёлка> горит
            don't           | We don’t know            | We <don’t> know
            “don’t”         | We don't know            | We <don't> know
            isik            | Bir IŞIK yandı           | Bir <IŞIK> yandı
            wat             | Het water stijgt         | Het <water> stijgt
            "het water"     | Het: water stijgt        | <Het: water> stijgt
            stijgt water    | Het water stijgt         | Het <water> <stijgt>
            „het wa         | Nu het water stijgt      | Nu <het water> stijgt
            jean-luc        | Ik, Jean–Luc, kom        | Ik, <Jean–Luc>, kom
            日本            | 私は日本人です           | 私は<日本>人です
            water -vuur     | Het water stijgt         | Het <water> stijgt
            vermeer         | Het water stijgt         | Het water stijgt
            kop voorbeeld w | Het water stijgt         | Het <water> stijgt
            """)
    void findsAndMarks(String typed, String words, String snippet) {
        save("Ada Vermeer", words);
        save("Bo", "Iets heel anders");
        assertThat(found(typed)).containsExactly(snippet);
        assertThat(library.countQuotes(QuoteQuery.of(typed))).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ater            | Het water stijgt
            wat stijgt      | Het water stijgt
            "water het"     | Het water stijgt
            water -stijgt   | Het water stijgt
            -water          | Het water stijgt
            "wat" x         | Het water stijgt
            и               | й
            """)
    void doesNotFind(String typed, String words) {
        save("Ada Vermeer", words);
        assertThat(found(typed)).isEmpty();
        assertThat(library.countQuotes(QuoteQuery.of(typed))).isZero();
    }

    @Test
    void listsAllButTheUnwantedWhenNothingIsWanted() {
        save("Ada", "Het water");
        save("Bo", "Het vuur");
        assertThat(found("-water")).containsExactly("Het vuur");
        assertThat(found("  ?! \" - ")).containsExactly("Het vuur", "Het water");
    }

    static Stream<String> naughtyStrings() {
        return Stream.of("\"", "\"\"", "''", "'", "*", "a*", "^a", "a:b", "speaker:x", "NEAR(a b)", "a NEAR b", "AND",
                "OR",
                "NOT", "a AND", "a OR b", "NOT a", "(", ")", "((a)", "{a b} : c", "-", "--", "- a", "-\"", "-\"a b",
                "a -",
                "+", "a + b", "\\", "%", "_", ";", "'; DROP TABLE article; --", "\0", "a\0b", "\uD83D", "\uDE00x",
                "\uFFFE",
                "\u202Eabc", "\u200B", "\u0301", "😀", "𝒳", "ﷺ", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢", "社會科學院語學研究所", "null",
                "\n\t\r", "1e309", "0x",
                "<script>", "${x}", "a".repeat(100_000), "a ".repeat(5000), "-a ".repeat(5000), "\"a\" ".repeat(3000),
                "a-".repeat(3000));
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void takesAnyTextForASearch(String typed) {
        save("Ada", "a " + typed.substring(0, Math.min(200, typed.length())));
        QuoteQuery query = QuoteQuery.of(typed);
        assertThatCode(() -> {
            library.searchQuotes(query, 0, 10);
            library.countQuotes(query);
            library.searchQuotes(query.withSpeaker(typed).withStatuses(Set.of(QuoteStatus.TO_CHECK)), 0, 10);
            library.speakersLike(typed, 5);
        }).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("naughtyStrings")
    void findsANaughtySpeakerByHisName(String name) {
        String speaker = "N" + name.replaceAll("[\\uD800-\\uDFFF]", "");
        save(speaker, "woord");
        assertThat(library.countQuotes(QuoteQuery.ALL.withSpeaker(speaker))).isEqualTo(1);
    }

    @Test
    void givesARowItsFacts() {
        ImportedArticle saved = save("Ada", "Het water");
        assertThat(library.searchQuotes(QuoteQuery.ALL, 0, 9)).containsExactly(new QuoteRow(saved.article(), 0, "Ada",
                "Het water", "Het Voorbeeld", PublicationDate.of(LocalDate.of(2026, 3, 12)), QuoteStatus.TO_CHECK));
    }

    @Test
    void listsTheNewestArticleFirstAndEachInTheOrderOfItsText() {
        library.save(Samples.page("https://a.example/1"), Samples.article("Een", "aa bb cc"),
                List.of(quote("A", 0, 2), quote("B", 3, 5), quote("C", 6, 8)), "r", "e");
        library.save(Samples.page("https://a.example/2"), Samples.article("Twee", "dd ee"),
                List.of(quote("D", 0, 2), quote("E", 3, 5)), "r", "e");
        assertThat(found("")).containsExactly("dd", "ee", "aa", "bb", "cc");
        library.apply(Samples.make(Samples.review(1, ReviewStatus.CHECKED, "B", 3, 5)));
        assertThat(library.searchQuotes(QuoteQuery.ALL, 2, 2)).extracting(QuoteRow::speaker).containsExactly("A", "B");
        assertThat(library.searchQuotes(QuoteQuery.of("voorbeeld"), 1, 3)).extracting(QuoteRow::speaker)
                .containsExactly("E", "A", "B");
    }

    @Test
    void filtersByArticleStatusAndSpeaker() {
        ImportedArticle first = save("Ada", "Het water");
        save("Bo", "Het water");
        library.apply(Samples.make(Samples.review(first.version(), ReviewStatus.CHECKED, "Ada", 0, 9)));
        for (String words : List.of("", "woorden")) {
            QuoteQuery query = QuoteQuery.of(words);
            assertThat(library.countQuotes(query.withArticle(first.article()))).isEqualTo(1);
            assertThat(library.countQuotes(query.withArticle(99))).isZero();
            assertThat(library.countQuotes(query.withStatuses(Set.of(QuoteStatus.CHECKED)))).isEqualTo(1);
            assertThat(library.countQuotes(query.withStatuses(Set.of(QuoteStatus.UNSURE)))).isZero();
            assertThat(library.countQuotes(query.withSpeaker("Ada"))).isEqualTo(1);
            assertThat(library.countQuotes(query.withSpeaker("ada"))).isZero();
        }
        assertThat(library.countQuotes(QuoteQuery.of("-water").withSpeaker("Bo"))).isZero();
    }

    @Test
    void shortensLongWordsAroundTheHit() {
        save("Ada", "woord ".repeat(100) + "naald " + "woord ".repeat(100));
        assertThat(found("naald")).singleElement().asString().startsWith("…woord ").endsWith("woord…")
                .contains("<naald>")
                .hasSizeBetween(200, 330);
    }

    @Test
    void findsNothingOfAnOlderVersion() {
        Samples.save(library, "https://a.example/x", "Ada", "oud water");
        Samples.save(library, "https://a.example/x", "Ada", "nieuw water");
        assertThat(found("water")).containsExactly("nieuw <water>");
        assertThat(found("oud")).isEmpty();
    }

    @Test
    void suggestsSpeakersTheMostFrequentFirst() {
        IntStream.range(0, 3).forEach(each -> save("Émile Dûrand", "woord " + each));
        save("Durante", "a");
        save("Bo van Durp", "b");
        save("Bo van Durp", "c");
        save("Kordur", "d");
        assertThat(library.speakersLike("DUR", 9)).containsExactly("Émile Dûrand", "Bo van Durp", "Durante");
        assertThat(library.speakersLike("bo va", 9)).containsExactly("Bo van Durp");
        assertThat(library.speakersLike("", 2)).containsExactly("Émile Dûrand", "Bo van Durp");
        assertThat(library.speakersLike("woord", 9)).isEmpty();
    }
}
