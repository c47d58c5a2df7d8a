package org.citaat.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.citaat.model.FeedSource;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;

class OpmlTest {
    @Test
    void readsFoldersAndTitles() throws InterruptedException {
        assertThat(
                read("""
                        <opml version="1.0"><body><outline text="Kranten"><outline text="Noord">
                        <outline text="De Bode" title="De Bode" xmlURL="https://bode.example/rss" htmlUrl="https://bode.example"/></outline>
                        </outline><outline title="Los" xmlUrl="https://los.example/rss"/><outline xmlUrl="https://los.example/rss"/></body></opml>"""))
                .contains(List.of(
                        new FeedSource(URI.create("https://bode.example/rss"), "De Bode",
                                URI.create("https://bode.example"),
                                List.of("Kranten", "Noord")),
                        new FeedSource(URI.create("https://los.example/rss"), "Los", null, List.of())));
    }

    @Test
    void writesWhatItReads() throws InterruptedException {
        List<FeedSource> feeds = List.of(
                new FeedSource(URI.create("https://a.example/?a=1&b=2"), "\"Een\" & <twee>\u0001", null, List.of()),
                new FeedSource(URI.create("https://b.example/rss"), "Б", URI.create("https://b.example/"),
                        List.of("Kranten", "Пресса")));
        String opml = Opml.write("Mijn feeds", feeds);
        assertThat(read(opml)).hasValueSatisfying(again -> {
            assertThat(again.get(1)).isEqualTo(feeds.get(1));
            assertThat(again.get(0).title()).isEqualTo("\"Een\" & <twee>");
            assertThat(again.get(0).address()).isEqualTo(feeds.get(0).address());
        });
    }

    @Test
    void otherDocumentsAreNoList() throws InterruptedException {
        assertThat(read("<rss/>")).isEmpty();
        assertThat(read("nothing")).isEmpty();
    }

    private static Optional<List<FeedSource>> read(String text) throws InterruptedException {
        URI address = URI.create("file:///feeds.opml");
        return Opml
                .read(new Page(address, address, Instant.EPOCH, "", Map.of(), text.getBytes(StandardCharsets.UTF_8)));
    }
}
