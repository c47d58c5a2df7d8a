package org.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.citaat.cli.Terminal.Result;
import org.citaat.web.LoopbackServer;
import org.junit.jupiter.api.Test;

class ReadCommandTest {
    private static final String PAGE = """
            <html%s><head><title>De haven gaat open</title><meta name="author" content="Jelmer Buitenga">
            <meta property="article:published_time" content="2025-03-01T10:00:00+01:00">
            <meta property="og:site_name" content="De Noorderkrant"></head><body><article><h1>De haven gaat open</h1>
            <p>De haven van het stadje gaat na twee jaar van werk aan de kade op maandag weer open voor schepen.</p>
            <p>‘We hebben lang genoeg gewacht’, zei havenmeester Mieke Dorrestein over het werk dat nu klaar is.</p>
            </article></body></html>
            """;
    private final Terminal terminal = new Terminal();

    @Test
    void givesTheWholeArticleAsAnObject() throws IOException {
        Result result = terminal.withInput(PAGE.formatted(" lang='nl'")).run("read", "--json", "-");
        String text = "De haven van het stadje gaat na twee jaar van werk aan de kade op maandag weer open voor schepen.\n\n"
                + "‘We hebben lang genoeg gewacht’, zei havenmeester Mieke Dorrestein over het werk dat nu klaar is.";
        assertThat(result.code()).isZero();
        Map<String, Object> object = result.objects().getFirst();
        assertThat(object.keySet()).containsExactly("id", "url", "title", "authors", "publication", "date", "lang",
                "text", "blocks");
        assertThat(object).containsEntry("id", "-").containsEntry("url", null)
                .containsEntry("title", "De haven gaat open").containsEntry("authors", List.of("Jelmer Buitenga"))
                .containsEntry("publication", "De Noorderkrant").containsEntry("date", "2025-03-01T10:00+01:00")
                .containsEntry("lang", "nl").containsEntry("text", text)
                .containsEntry("blocks", List.of(Map.of("kind", "paragraph", "start", 0, "end", 97),
                        Map.of("kind", "paragraph", "start", 99, "end", text.length())));
    }

    @Test
    void tellsTheLanguageWhereThePageDoesNot() throws IOException {
        Result result = terminal.withInput(PAGE.formatted("")).run("read", "--json", "-");
        assertThat(result.objects().getFirst()).containsEntry("lang", "nl");
    }

    @Test
    void doesNotWakeTheEngineWhereThePageTellsItsLanguage() {
        Terminal without = new Terminal(request -> {
            throw new AssertionError();
        }, () -> {
            throw new AssertionError("the engine is not needed");
        });
        assertThat(without.withInput(PAGE.formatted(" lang='nl'")).run("read", "-").code()).isZero();
    }

    @Test
    void showsTheArticleToPeople() {
        Result result = terminal.withInput(PAGE.formatted("")).run("read", "-");
        assertThat(result.out())
                .startsWith("De haven gaat open\nJelmer Buitenga · De Noorderkrant · 2025-03-01 · nl\n\n"
                        + "De haven van het stadje")
                .contains("schepen.\n\n‘We hebben");
    }

    @Test
    void fetchesAddressesAndSaysWhatTheSiteAnswered() throws IOException {
        try (LoopbackServer server = new LoopbackServer(ReadCommandTest::answer)) {
            String site = server.address().toString();
            Result result = terminal.run("read", "--json", site + "gone", site + "haven");
            assertThat(result.code()).isEqualTo(1);
            assertThat(result.err()).isEqualTo(site + "gone: The site has no such page.\n");
            assertThat(result.objects()).singleElement().extracting(object -> object.get("url"))
                    .isEqualTo(site + "haven");
        }
    }

    private static void answer(String question, OutputStream out) throws IOException {
        String status = question.startsWith("GET /haven ") ? "200 OK" : "404 Not Found";
        LoopbackServer.say(out, "HTTP/1.1 " + status + "\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n");
        out.write(PAGE.formatted("").getBytes(UTF_8));
    }
}
