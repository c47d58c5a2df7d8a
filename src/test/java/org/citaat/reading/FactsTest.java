package org.citaat.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.citaat.model.Facts;
import org.citaat.model.PublicationDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactsTest {
    private static final String BODY = "<article><h1>De brug</h1><p>De brug over de Lovra, die vrijdag dichtging, blijft dicht.</p>";

    private static Facts facts(String head, String body) throws ReadingException, InterruptedException {
        return Pages.html("<html><head>" + head + "</head><body>" + body + "</body></html>").facts();
    }

    private static Facts facts(String head) throws ReadingException, InterruptedException {
        return facts(head, BODY);
    }

    private static String data(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    @Test
    void readsStructuredData() throws ReadingException, InterruptedException {
        Facts facts = facts("<link rel=canonical href='/regio/brug?x'>"
                + data("""
                        {"@context": "https://schema.org", "@graph": [{"@type": "Organization", "@id": "#krant", "name": "De Noorderkrant"},
                         {"@type": ["NewsArticle"], "headline": "De brug", "inLanguage": "nl", "publisher": {"@id": "#krant"},
                          "author": [{"@type": "Person", "name": "Jelmer Buitenga"}, {"@type": "Person", "name": "Ria de Wit"}],
                          "datePublished": "2025-02-03T07:15:00+01:00"}]}
                        """));
        assertThat(facts).isEqualTo(new Facts("De brug", List.of("Jelmer Buitenga", "Ria de Wit"), "De Noorderkrant",
                PublicationDate.of(OffsetDateTime.parse("2025-02-03T07:15:00+01:00")), null,
                URI.create("https://www.noorderkrant.example/regio/brug?x")));
    }

    @Test
    void readsTheHeadOfThePage() throws ReadingException, InterruptedException {
        Facts facts = facts(
                """
                        <meta property="og:title" content="De brug"><meta property="og:site_name" content="De Noorderkrant">
                        <meta name="author" content="Door Jelmer Buitenga en Ria de Wit"><meta property="og:locale" content="nl_NL">
                        <meta property="article:published_time" content="2025-02-03"><meta property="og:url" content="ftp://x.example/">
                        """);
        assertThat(facts).isEqualTo(new Facts("De brug", List.of("Jelmer Buitenga", "Ria de Wit"), "De Noorderkrant",
                PublicationDate.of(LocalDate.of(2025, 2, 3)), "nl", null));
    }

    @Test
    void survivesBrokenStructuredData() throws ReadingException, InterruptedException {
        assertThat(facts(data("{\"@type\": \"NewsArticle\", ") + data("[null, 3]")).title()).isEqualTo("De brug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"De brug | De Noorderkrant", "De brug - noorderkrant.example",
            "De Noorderkrant » De brug", "De brug — Regio | De Noorderkrant"})
    void cutsThePapersNameOffTheTitle(String title) throws ReadingException, InterruptedException {
        String head = "<meta property='og:site_name' content='De Noorderkrant'><title>" + title + "</title>";
        String body = "<p>De brug over de Lovra, die vrijdag dichtging, blijft dicht tot de herfst.</p>";
        assertThat(facts(head, body).title()).startsWith("De brug").doesNotContain("oorderkrant |", "| De Noord");
    }

    @Test
    void takesTheHostForThePapersNameWhereThePageTellsNone() throws ReadingException, InterruptedException {
        assertThat(facts("").publication()).isEqualTo("noorderkrant.example");
    }

    @Test
    void knowsThePapersOfManyDomains() throws ReadingException, InterruptedException {
        byte[] bytes = ("<html><body>" + BODY).getBytes(StandardCharsets.UTF_8);
        URI address = URI.create("https://m.volkskrant.nl/a");
        assertThat(new DocumentReader().read(Pages.page(address, "text/html", bytes)).facts().publication())
                .isEqualTo("de Volkskrant");
    }

    @Test
    void findsTheDayInTheAddress() throws ReadingException, InterruptedException {
        String head = "<link rel=canonical href='https://www.noorderkrant.example/2025/02/03/brug'>";
        assertThat(facts(head).published()).isEqualTo(PublicationDate.of(LocalDate.of(2025, 2, 3)));
    }

    @Test
    void givesNoDateRatherThanAWrongOne() throws ReadingException, InterruptedException {
        String future = "<meta property='article:published_time' content='2031-01-01'>";
        String others = BODY + "</article><time datetime=2025-01-02>a</time><time datetime=2025-01-03>b</time>";
        assertThat(facts(future, others).published()).isNull();
    }

    @Test
    void takesNoOfficeForAnAuthor() throws ReadingException, InterruptedException {
        String site = "<meta property='og:site_name' content='De Noorderkrant'>";
        for (String nobody : List.of("De Noorderkrant", "admin", "https://x.example/jan", "jan@krant.example",
                "redactie")) {
            assertThat(facts(site + "<meta name=author content='" + nobody + "'>").authors()).as(nobody).isEmpty();
        }
    }
}
