package org.citaat.ui;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.Map;
import org.citaat.model.Failure;
import org.citaat.model.FailureReason;
import org.citaat.model.Page;
import org.citaat.web.FetchException;
import org.citaat.web.FetchRequest;

/// A paper with a feed, for tests: all of it invented.
final class FeedSite {
    private static final String FEED = """
            <rss version="2.0"><channel><title>The Harbour Post</title><link>https://post.example/</link><language>en</language>
            <item><title>Ferry to sail again in spring, port says after two years of repairs to the long northern quay</title>
            <link>https://post.example/ferry</link><guid>1</guid><author>desk@post.example (Nora Vale)</author>
            <pubDate>Sat, 14 Mar 2026 08:10:00 GMT</pubDate>
            <description>The quay is mended at last. &lt;b&gt;Harbour master&lt;/b&gt; Mara Linden expects the first ferry in April.</description></item>
            <item><title>Паром вернётся весной</title><link>https://post.example/parom</link><guid>2</guid>
            <pubDate>Fri, 13 Mar 2026 18:00:00 GMT</pubDate><description>Причал починили.</description></item>
            <item><title>Council votes on toll</title><link>https://post.example/toll</link><guid>3</guid>
            <pubDate>Mon, 02 Mar 2026 07:00:00 GMT</pubDate></item></channel></rss>""";
    private static final String FERRY = """
            <html lang="en"><head><title>Ferry to sail again</title></head><body><article><h1>Ferry to sail again</h1>
            <p>“The quay is strong enough for another fifty years,” said harbour master Mara Linden on Friday.</p>
            <p>The town waited for two years while the builders mended the old wall along the northern side.</p></article></body></html>""";

    private FeedSite() {}

    static Page fetch(FetchRequest request) throws FetchException {
        URI address = request.address();
        String text = switch (String.valueOf(address.getHost()) + address.getPath()) {
            case "post.example", "post.example/" ->
                "<html><head><link rel=alternate type=application/rss+xml href=/rss></head><p>x</html>";
            case "post.example/rss" -> FEED;
            case "post.example/ferry" -> FERRY;
            default -> throw new FetchException(new Failure(address, FailureReason.NOT_FOUND, "404"));
        };
        return new Page(address, address, WindowFixture.CLOCK.instant(), "", Map.of(), text.getBytes(UTF_8));
    }
}
