package org.citaat.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.citaat.cli.Terminal.Result;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;
import org.citaat.web.Trust;
import org.junit.jupiter.api.Test;

class FeedCommandTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>De Bode</title><language>nl</language><item><title>Brug dicht</title>
            <link>https://bode.example/brug</link><pubDate>Tue, 24 Nov 2026 08:46:03 +0100</pubDate></item></channel></rss>""";
    private final Terminal terminal = new Terminal();

    @Test
    void givesTheFeedAsAnObject() throws IOException {
        Result result = terminal.withInput(FEED).run("feed", "--json", "-");
        assertThat(result.code()).isZero();
        Map<String, Object> object = result.objects().getFirst();
        assertThat(object).containsEntry("format", "RSS 2.0").containsEntry("title", "De Bode").containsEntry("lang",
                "nl");
        assertThat(Terminal.at(object, "entries", 0, "date")).isEqualTo("2026-11-24T08:46:03+01:00");
        assertThat(Terminal.at(object, "entries", 0, "link")).isEqualTo("https://bode.example/brug");
    }

    @Test
    void showsTheFeedToPeople() {
        assertThat(terminal.withInput(FEED).run("feed", "-").out()).contains("De Bode", "2026-11-24  Brug dicht",
                "https://bode.example/brug");
    }

    @Test
    void listsTheFeedsOfAList() {
        String opml = "<opml><body><outline text='Noord'><outline text='De Bode' xmlUrl='https://bode.example/rss'/></outline></body></opml>";
        assertThat(terminal.withInput(opml).run("feed", "-").out())
                .contains("Noord / De Bode  https://bode.example/rss");
    }

    @Test
    void saysWhenThereIsNoFeed() {
        Result result = terminal.withInput("<html><p>Hallo").run("feed", "-");
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.err()).contains("This is no feed, and names none.");
    }

    @Test
    void goesOnToTheFeedThatAPageNames() throws IOException {
        Terminal web = new Terminal(FeedCommandTest::site, () -> Terminal.FINDER);
        Result result = web.run("feed", "--json", "https://bode.example/");
        assertThat(result.objects().getFirst()).containsEntry("url", "https://bode.example/rss");
    }

    private static Page site(FetchRequest request) throws FetchException {
        URI address = request.address();
        if (address.getPath().equals("/rss") && request.trust() == Trust.FOUND) {
            return page(address, FEED);
        }
        if (address.getPath().equals("/")) {
            return page(address, "<html><head><link rel=alternate type=application/rss+xml href=rss></head></html>");
        }
        throw new FetchException(new Failure(address, FailureReason.NOT_FOUND, "404"));
    }

    private static Page page(URI address, String text) {
        return new Page(address, address, Terminal.CLOCK.instant(), "", Map.of(), text.getBytes(UTF_8));
    }
}
