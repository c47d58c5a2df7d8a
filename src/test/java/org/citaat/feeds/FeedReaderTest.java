package org.citaat.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.citaat.model.Feed;
import org.citaat.model.FeedEntry;
import org.citaat.model.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReaderTest {
    private static final URI ADDRESS = URI.create("https://bode.example/feeds/news.xml");

    @Test
    void readsRss() throws InterruptedException {
        Feed feed = feed(
                """
                        <?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
                        xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>De Bode</title>
                        <link>https://bode.example/</link><language>nl-NL</language>
                        <item><title>Brug &amp;amp; tol</title><link>https://bode.example/brug</link><guid isPermaLink="false">7</guid>
                        <dc:creator>Anna de Wit</dc:creator><pubDate>Tue, 24 Nov 2026 08:46:03 +0100</pubDate>
                        <description>&lt;p&gt;De brug blijft &lt;b&gt;dicht&lt;/b&gt;.&lt;/p&gt;</description>
                        <content:encoded><![CDATA[<p>De brug blijft dicht.</p><p>Tot mei.</p>]]></content:encoded></item>
                        </channel></rss>""");
        assertThat(feed.format()).isEqualTo("RSS 2.0");
        assertThat(feed.title()).isEqualTo("De Bode");
        assertThat(feed.home()).isEqualTo(URI.create("https://bode.example/"));
        assertThat(feed.language()).isEqualTo("nl");
        FeedEntry entry = feed.entries().getFirst();
        assertThat(entry.title()).isEqualTo("Brug & tol");
        assertThat(entry.link()).isEqualTo(URI.create("https://bode.example/brug"));
        assertThat(entry.identity().guid()).isEqualTo("7");
        assertThat(entry.authors()).containsExactly("Anna de Wit");
        assertThat(entry.published()).hasToString("2026-11-24T08:46:03+01:00");
        assertThat(entry.summary()).isEqualTo("De brug blijft dicht.");
        assertThat(entry.content()).isEqualTo("<p>De brug blijft dicht.</p><p>Tot mei.</p>");
    }

    @Test
    void readsRdfWithItemsBesideTheChannel() throws InterruptedException {
        Feed feed = feed(
                """
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                        <channel rdf:about="https://bode.example/"><title>De Bode</title><link>https://bode.example/</link></channel>
                        <item rdf:about="https://bode.example/1"><title>Een</title><link>https://bode.example/1</link></item>
                        <item rdf:about="https://bode.example/2"><title>Twee</title></item></rdf:RDF>""");
        assertThat(feed.format()).isEqualTo("RSS 1.0");
        assertThat(feed.entries()).extracting(FeedEntry::link).map(String::valueOf)
                .containsExactly("https://bode.example/1", "https://bode.example/2");
    }

    @Test
    void readsAtomWhateverItsPrefix() throws InterruptedException {
        Feed feed = feed(
                """
                        <a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:base="https://bode.example/nl/" xml:lang="nl">
                        <a:title type="html">De &amp;lt;Bode&amp;gt;</a:title><a:author><a:name>Redactie</a:name></a:author>
                        <a:link rel="self" href="feed.atom"/><a:link href="/"/>
                        <a:entry><a:id>urn:1</a:id><a:title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Een <b>brug</b></div></a:title>
                        <a:link rel="enclosure" href="x.mp3"/><a:link rel="alternate" href="brug"/><a:updated>2026-11-24T08:46:03Z</a:updated>
                        <a:content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p>Dicht.</x:p></x:div></a:content></a:entry>
                        </a:feed>""");
        assertThat(feed.format()).isEqualTo("Atom 1.0");
        assertThat(feed.title()).isEqualTo("De <Bode>");
        assertThat(feed.home()).isEqualTo(URI.create("https://bode.example/"));
        FeedEntry entry = feed.entries().getFirst();
        assertThat(entry.title()).isEqualTo("Een brug");
        assertThat(entry.link()).isEqualTo(URI.create("https://bode.example/nl/brug"));
        assertThat(entry.authors()).containsExactly("Redactie");
        assertThat(entry.content()).contains("<p>Dicht.</p>");
    }

    @Test
    void readsAtom03WithItsModes() throws InterruptedException {
        Feed feed = feed(
                """
                        <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title mode="escaped" type="text/html">De &lt;i&gt;Bode&lt;/i&gt;</title>
                        <entry><title mode="base64">RGUgYnJ1Zw==</title><issued>2026-11-24T08:46:03+01:00</issued>
                        <link rel="alternate" type="text/html" href="https://bode.example/brug"/></entry></feed>""");
        assertThat(feed.format()).isEqualTo("Atom 0.3");
        assertThat(feed.title()).isEqualTo("De Bode");
        assertThat(feed.entries().getFirst().title()).isEqualTo("De brug");
    }

    @Test
    void readsJsonFeeds() throws InterruptedException {
        Feed feed = feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"De Bode","home_page_url":"https://bode.example/",
                "items":[{"id":1,"url":"/brug","title":"Brug","content_html":"<p>Dicht.</p>",
                "date_published":"2026-11-24T08:46:03+01:00","authors":[{"name":"Anna de Wit"}]},
                {"id":"2","content_text":"2 < 3"}]}""");
        assertThat(feed.format()).isEqualTo("JSON Feed 1.1");
        assertThat(feed.entries().getFirst().link()).isEqualTo(URI.create("https://bode.example/brug"));
        assertThat(feed.entries().getFirst().authors()).containsExactly("Anna de Wit");
        assertThat(feed.entries().get(1).summary()).isEqualTo("2 < 3");
        assertThat(feed.entries().get(1).content()).isEqualTo("2 &lt; 3");
    }

    @Test
    void readsChannelDefinitions() throws InterruptedException {
        Feed feed = feed(
                """
                        <CHANNEL HREF="https://bode.example/"><TITLE>De Bode</TITLE>
                        <ITEM HREF="https://bode.example/brug" LASTMOD="2026-11-24T08:46Z"><TITLE>Brug</TITLE></ITEM></CHANNEL>""");
        assertThat(feed.format()).isEqualTo("CDF");
        assertThat(feed.entries().getFirst().link()).isEqualTo(URI.create("https://bode.example/brug"));
        assertThat(feed.entries().getFirst().published()).hasToString("2026-11-24T08:46Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<rss><channel><title>B</title><item><title>Een</title><link>http://b.example/1</link></channel></rss>",
            "<rss><channel><title>B</title><item><title>Een<link>http://b.example/1</link></item></channel></rss>",
            "<rss><channel><title>B</title><item><title>Een</title><link>http://b.example/1</link></item>",
            "<!-- c -->\n\n <?xml version='1.0'?><RSS><Channel><Item><Title>Een</Title><Link>http://b.example/1</Link></Item></Channel></RSS>",
            "Warning: in line 3\n<rss><channel><item><title>Een</title><link>http://b.example/1</link></item></channel></rss>",
            "<rss><channel/><item><title>Een</title><link>http://b.example/1</link></item></rss>",
            "<rss><channel><item><title>Een</title><guid>http://b.example/1</guid></item></channel></rss>",
            "<rss><channel><item><title>Een</title><link href='http://b.example/1'/></item></channel></rss>",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>Een</title><link>http://b.example/1</link><description>&x;</description></item></channel></rss>",
            "<rss xmlns='http://backend.userland.com/rss2'><channel><item><title>Een</title><link> http://b.example/1 </link></item></channel></rss>",
            "<feed><entry><title>Een</title><link href='http://b.example/1'/></entry></feed>",
            "<rss><channel><item><atom:title>Een</atom:title><atom:link href='http://b.example/1'/><title>Een</title></item></channel></rss>"})
    void readsWhatIsDamaged(String markup) throws InterruptedException {
        List<FeedEntry> entries = feed(markup).entries();
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().title()).isEqualTo("Een");
        assertThat(entries.getFirst().link()).isEqualTo(URI.create("http://b.example/1"));
        assertThat(entries.getFirst().summary()).doesNotContain("root");
    }

    @Test
    void keepsItemsApartThatAreNotClosed() throws InterruptedException {
        Feed feed = feed("<rss><channel><item><title>Een</title><item><title>Twee</title><item><title>Drie</title>");
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Een", "Twee", "Drie");
    }

    @Test
    void leavesMarkUpInADescriptionTogether() throws InterruptedException {
        Feed feed = feed("""
                <rss><channel><item><title>Een</title>
                <description>Een <b>brug</b> en <a href="x">tol</a></description></item></channel></rss>""");
        assertThat(feed.entries().getFirst().summary()).isEqualTo("Een brug en tol");
    }

    @Test
    void mendsAddresses() throws InterruptedException {
        Feed feed = feed(
                "<rss><channel><item><link>https://bode.example/een brug?a=[1]&b=é</link></item></channel></rss>");
        assertThat(feed.entries().getFirst().link())
                .isEqualTo(URI.create("https://bode.example/een%20brug?a=%5B1%5D&b=%C3%A9"));
    }

    @Test
    void takesNoOtherAddressesThanThoseOfTheWeb() throws InterruptedException {
        Feed feed = feed("<rss><channel><item><title>x</title><link>javascript:alert(1)</link></item>"
                + "<item><title>y</title><link>file:///etc/passwd</link></item></channel></rss>");
        assertThat(feed.entries()).extracting(FeedEntry::link).containsOnlyNulls();
    }

    @Test
    void relativeLinksLeadFromTheFeed() throws InterruptedException {
        Feed feed = feed("<rss><channel><item><title>x</title><link>../brug</link></item></channel></rss>");
        assertThat(feed.entries().getFirst().link()).isEqualTo(URI.create("https://bode.example/brug"));
    }

    @Test
    void aGuidOfSeveralEntriesNamesNone() throws InterruptedException {
        Feed feed = feed("""
                <rss><channel><item><guid>x</guid><link>https://b.example/1</link><title>Een</title></item>
                <item><guid>x</guid><link>https://b.example/2</link><title>Twee</title></item>
                <item><guid>y</guid><link>https://b.example/2</link><title>Drie</title></item></channel></rss>""");
        assertThat(feed.entries()).hasSize(3);
        assertThat(feed.entries().get(0).identity().guid()).isNull();
        assertThat(feed.entries().get(0).identity().link()).isEqualTo("https://b.example/1");
        assertThat(feed.entries().get(2).identity().guid()).isEqualTo("y");
        assertThat(feed.entries().get(2).identity().link()).isNull();
    }

    @Test
    void theSameEntryTwiceIsOne() throws InterruptedException {
        String item = "<item><guid>x</guid><link>https://b.example/1</link><title>Een</title></item>";
        Feed feed = feed("<rss><channel>" + item + item + "</channel></rss>");
        assertThat(feed.entries()).hasSize(1);
        assertThat(feed.entries().getFirst().identity().guid()).isEqualTo("x");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "koi8-r, koi8-r", "utf-8, windows-1251", "windows-1251, utf-8",
            "UTF-16LE, x"})
    void readsEveryCharset(String written, String declared) throws InterruptedException {
        String markup = "\ufeff<?xml version=\"1.0\" encoding=\"" + declared + "\"?><rss><channel><item><title>"
                + "Мост закрыт до весны, сообщили в мэрии города</title></item></channel></rss>";
        String text = written.startsWith("UTF-16") ? markup : markup.substring(1);
        Page page = page(text.getBytes(Charset.forName(written)));
        assertThat(new FeedReader().read(page)).isInstanceOfSatisfying(FeedReader.Read.class,
                read -> assertThat(read.feed().entries().getFirst().title()).startsWith("Мост закрыт"));
    }

    @Test
    void aPageNamesItsFeeds() throws InterruptedException {
        assertThat(
                read("""
                        <html><head><link rel="alternate" type="application/rss+xml" href="/rss">
                        <link rel=alternate type="application/feed+json" href="feed.json"><link rel=stylesheet href=x></head>Hi</html>"""))
                .isInstanceOfSatisfying(FeedReader.OtherPage.class, page -> {
                    assertThat(page.feeds()).map(URI::toString).containsExactly("https://bode.example/rss",
                            "https://bode.example/feeds/feed.json");
                    assertThat(page.guesses()).contains(URI.create("https://bode.example/feed"));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{\"a\":1}", "{", "<html><p>x", "<svg><title>x</title></svg>", "\u0000\u0001"})
    void tellsWhatIsNoFeed(String text) throws InterruptedException {
        assertThat(read(text)).isInstanceOfSatisfying(FeedReader.OtherPage.class,
                page -> assertThat(page.feeds()).isEmpty());
    }

    @Test
    void readsManyEntriesAndDeepOnes() throws InterruptedException {
        String item = "<item><title>t</title><link>http://b.example/%d</link></item>";
        StringBuilder markup = new StringBuilder("<rss><channel>");
        for (int i = 0; i < 20_000; i++) {
            markup.append(item.replace("%d", Integer.toString(i)));
        }
        assertThat(feed(markup + "</channel></rss>").entries()).hasSize(20_000);
        assertThat(feed("<rss><channel>" + "<item><title>x".repeat(20_000)).entries()).isNotEmpty();
        assertThat(feed("<rss><channel><item>" + "<b>".repeat(100_000) + "x").entries()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "<rss><channel><item><title>Een</title><description><x:>foo</x:></description></item></channel></rss>",
            "<rss><channel><item><title>Een</title><author><![CDATA[%a]]></author></item></channel></rss>",
            "<rss><channel><item><title>Een</title><description><![CDATA[%b]]></description></item></channel></rss>"})
    void readsWhatIsWrittenToHangAReader(String markup) throws InterruptedException {
        Feed feed = feed(markup.replace("%a", "<@".repeat(50_000)).replace("%b", "<a".repeat(500_000)));
        assertThat(feed.entries()).extracting(FeedEntry::title).containsExactly("Een");
    }

    @Test
    void entriesThatDifferOnlyInTheirDayAreTwo() throws InterruptedException {
        String item = "<item><title>Weather</title><link>https://a.example/</link><pubDate>%s Jun 2026 08:00:00 GMT</pubDate></item>";
        assertThat(feed("<rss><channel>" + item.formatted("26") + item.formatted("27") + "</channel></rss>").entries())
                .hasSize(2);
    }

    private static Feed feed(String text) throws InterruptedException {
        return ((FeedReader.Read) read(text)).feed();
    }

    private static FeedReader.Outcome read(String text) throws InterruptedException {
        return new FeedReader().read(page(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Page page(byte[] bytes) {
        return new Page(ADDRESS, ADDRESS, Instant.EPOCH, "application/xml", Map.of(), bytes);
    }
}
