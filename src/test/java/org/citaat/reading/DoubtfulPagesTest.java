package org.citaat.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Pages that answer and are not the article.
class DoubtfulPagesTest {
    private static final String PROSE = "<p>De brug over de haven gaat na twee jaar van werk aan de kade op maandag weer "
            + "open voor schepen, zo liet de gemeente weten, en daarna ook voor wie te voet is.</p>";

    private static Page page(String head, String body) {
        String markup = "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
        return Pages.page("text/html; charset=utf-8", markup.getBytes(UTF_8));
    }

    private static FailureReason verdict(String head, String body) {
        return assertThrows(ReadingException.class, () -> new DocumentReader().read(page(head, body))).failure()
                .reason();
    }

    private static void isRead(String head, String body) throws ReadingException, InterruptedException {
        assertThat(new DocumentReader().read(page(head, body)).text()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Noorderkrant en haar partners plaatsen cookies om advertenties te tonen. Met uw toestemming gebruiken de partners "
                    + "uw gegevens. Cookies kunt u weigeren; zonder cookies zijn de advertenties minder van toepassing op u.",
            "Mit Ihrer Einwilligung verwenden wir Cookies, damit unsere Partner Werbung zeigen. Zum Datenschutz: ohne Ihre "
                    + "Einwilligung setzen die Partner keine Cookies. Sie können jederzeit zustimmen oder ablehnen.",
            "We and our partners use cookies. With your consent our partners store cookies on your device and read your "
                    + "privacy choices. Manage consent, cookies and privacy at any time in the settings of this site."})
    void aCookieNotice(String notice) {
        assertThat(verdict("<title>Noorderkrant</title>", "<div><p>" + notice + "</p></div>"))
                .isEqualTo(FailureReason.COOKIE_WALL);
    }

    @Test
    void anArticleAboutCookiesIsRead() throws Exception {
        String about = "<p>De toezichthouder wil dat sites zonder cookies te lezen zijn. „Cookies zijn geen natuurwet”, zei een "
                + "woordvoerster. Over cookies, toestemming en privacy wordt al jaren gestreden.</p>";
        isRead("<meta property='og:type' content='article'><title>Cookies</title>",
                "<article><h1>Cookies onder vuur</h1>" + about + PROSE + "</article>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Verder lezen? Neem een abonnement", "Jetzt weiterlesen mit Abo",
            "Il vous reste 80 % de cet article à lire",
            "Already a subscriber? Log in", "Только для подписчиков"})
    void theFirstParagraphsOfAnArticle(String offer) {
        assertThat(verdict("<title>De brug</title>", "<article><h1>De brug</h1>" + PROSE + PROSE.replace("brug", "kade")
                + "<p>" + offer + "</p></article>")).isEqualTo(FailureReason.TEASER);
    }

    @Test
    void aPageThatSaysItIsNotForFree() {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\": false}</script>";
        assertThat(verdict(data, "<article><h1>De brug</h1>" + PROSE + "</article>")).isEqualTo(FailureReason.TEASER);
    }

    @Test
    void aWholeArticleThatIsNotForFreeIsRead() throws Exception {
        String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"isAccessibleForFree\": false}</script>";
        String text = IntStream.range(0, 20).mapToObj(i -> PROSE.replace("maandag", "dag " + i))
                .collect(Collectors.joining());
        isRead(data, "<article><h1>De brug</h1>" + text + "</article>");
    }

    @Test
    void aPageThatWantsScripts() {
        assertThat(verdict("<title>Noorderkrant</title>",
                "<noscript>Please enable JavaScript to view this site.</noscript>"
                        + "<div id='root'><p>Noorderkrant, de krant voor het noorden en wijde omgeving.</p></div>"))
                .isEqualTo(FailureReason.NEEDS_SCRIPTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 - Pagina niet gevonden", "Just a moment...", "Access denied",
            "Seite nicht gefunden | Blatt",
            "Page introuvable", "Страница не найдена"})
    void anErrorPage(String title) {
        assertThat(verdict("<title>" + title + "</title>",
                "<main><h1>" + title + "</h1><p>Ga terug naar de voorpagina van de "
                        + "krant, of zoek wat u nodig hebt met het veld hierboven.</p></main>"))
                .isEqualTo(FailureReason.ERROR_PAGE);
    }

    @Test
    void anArticleWithANumberForATitleIsRead() throws Exception {
        isRead("<title>404 woningen erbij in de haven</title>", "<article><h1>404 woningen erbij in de haven, zegt de "
                + "gemeente na lang beraad</h1>" + PROSE + "</article>");
    }

    @Test
    void aFrontPage() {
        String teasers = IntStream.range(0, 30)
                .mapToObj(i -> "<div><h3><a href='/a" + i + "'>Kop van bericht nummer " + i
                        + " over de haven en de stad</a></h3><p>Korte tekst " + i
                        + ", die zegt waar het over gaat.</p></div>")
                .collect(Collectors.joining());
        assertThat(verdict("<title>Noorderkrant</title>", "<main>" + teasers + "</main>"))
                .isIn(FailureReason.INDEX_PAGE, FailureReason.NO_ARTICLE);
    }

    @Test
    void aVideoPage() {
        assertThat(verdict("<meta property='og:type' content='video.other'>",
                "<main><h1>Zo ging de brug open</h1><p>Bekijk de "
                        + "beelden van de opening van de brug, gemaakt vanaf de kade.</p></main>"))
                .isEqualTo(FailureReason.VIDEO_PAGE);
    }

    @Test
    void whatIsThereCanBeKept() throws Exception {
        Page teaser = page("<title>De brug</title>",
                "<article><h1>De brug</h1>" + PROSE + "<p>Al abonnee?</p></article>");
        assertThat(new DocumentReader().readAnyway(teaser).text()).startsWith("De brug over de haven");
    }
}
