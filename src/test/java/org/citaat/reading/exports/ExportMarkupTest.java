package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.citaat.reading.exports.Exports.items;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.citaat.model.SavedItem;
import org.junit.jupiter.api.Test;

class ExportMarkupTest {
    private static final URI BRIDGE = URI.create("https://noorderkrant.example/brug");
    private static final URI QUAY = URI.create("https://havenpost.example/kade");
    private static final Instant THEN = Instant.ofEpochSecond(1_700_000_000);

    @Test
    void foldersOfBookmarksBecomeTags() throws Exception {
        assertThat(items("Bookmarks",
                """
                        <!DOCTYPE NETSCAPE-Bookmark-file-1>
                        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
                        <TITLE>Bookmarks</TITLE>
                        <H1>Lesezeichen-Menü</H1>
                        <DL><p>
                            <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">Lesezeichenleiste</H3>
                            <DL><p>
                                <DT><H3>Nieuws</H3>
                                <DD>Over een map.
                                <DL><p>
                                    <DT><H3>Noord</H3>
                                    <DL><p>
                                        <DT><A HREF="https://noorderkrant.example/brug" ADD_DATE="1700000000" TAGS="brug,kade">De brug</A>
                                        <DD>Nog lezen &amp; bewaren.
                                    </DL><p>
                                </DL><p>
                                <DT><A HREF="https://havenpost.example/kade" ADD_DATE="1700000000123456">De kade</A>
                            </DL><p>
                            <DT><A HREF="place:sort=8">Meest bezocht</A>
                            <DT><A HREF="javascript:void(0)">Knop</A>
                        </DL>
                        """))
                .containsExactly(
                        new SavedItem(BRIDGE, "De brug", List.of(), null, null, THEN,
                                List.of("Nieuws", "Noord", "brug", "kade"), "Nog lezen & bewaren.", null, List.of()),
                        new SavedItem(QUAY, "De kade", List.of(), null, null, THEN, List.of(), null, null, List.of()));
    }

    @Test
    void readsSafarisBookmarks() throws Exception {
        assertThat(items("Bookmarks", """
                <!DOCTYPE NETSCAPE-Bookmark-file-1>
                    <HTML>
                    <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
                    <Title>Bookmarks</Title>
                    <H1>Bookmarks</H1>
                    <DT><H3 FOLDED>Nieuws</H3>
                    <DL><p>
                        <DT><A HREF="https://noorderkrant.example/brug">De brug</A>
                    </DL><p>
                    <DT><A HREF="https://havenpost.example/kade">De kade</A>
                </HTML>
                """)).extracting(SavedItem::address, SavedItem::tags).containsExactly(
                tuple(BRIDGE, List.of("Nieuws")),
                tuple(QUAY, List.of()));
    }

    @Test
    void raindropsBookmarksAreKnownByTheirTitle() throws Exception {
        assertThat(items("Raindrop",
                """
                        <!DOCTYPE NETSCAPE-Bookmark-file-1>
                        <TITLE>Raindrop.io Bookmarks</TITLE><H1>Raindrop.io Bookmarks</H1>
                        <DL><p><DT><H3>Noord</H3><DL><p>
                        <DT><A HREF="https://noorderkrant.example/brug" ADD_DATE="1700000000" TAGS="brug" DATA-COVER="" DATA-IMPORTANT="false">De brug</A>
                        <DD>Bewaren
                        </DL><p></DL><p>
                        """))
                .containsExactly(new SavedItem(BRIDGE, "De brug", List.of(), null, null, THEN,
                        List.of("Noord", "brug"), "Bewaren", null, List.of()));
    }

    @Test
    void readsPocketsOldHtml() throws Exception {
        assertThat(items("Pocket",
                """
                        <!DOCTYPE html><html><head><meta charset="UTF-8"><title>Pocket Export</title></head>
                        <body><h1>Unread</h1><ul>
                        <li><a href="https://noorderkrant.example/brug" time_added="1700000000" tags="noord,brug">De brug</a></li>
                        </ul><h1>Read Archive</h1><ul>
                        <li><a href="https://havenpost.example/kade" time_added="1700000000" tags="">https://havenpost.example/kade</a></li>
                        </ul></body></html>
                        """))
                .containsExactly(
                        new SavedItem(BRIDGE, "De brug", List.of(), null, null, THEN, List.of("noord", "brug"), null,
                                null,
                                List.of()),
                        new SavedItem(QUAY, null, List.of(), null, null, THEN, List.of(), null, null, List.of()));
    }

    @Test
    void readsInstapapersHtmlWithItsFolders() throws Exception {
        assertThat(items("Instapaper", """
                <html><head><title>Instapaper: Export</title></head><body>
                <h1>Unread</h1><ol><li><a href="https://noorderkrant.example/brug">De brug</a></ol>
                <h1>Onderzoek</h1><ol><li><a href="https://havenpost.example/kade">De kade</a></ol></body></html>
                """)).containsExactly(
                new SavedItem(BRIDGE, "De brug", List.of(), null, null, null, List.of(), null, null, List.of()),
                new SavedItem(QUAY, "De kade", List.of(), null, null, null, List.of("Onderzoek"), null, null,
                        List.of()));
    }

    @Test
    void noEntityReadsAFile() throws Exception {
        assertThat(items("Bookmarks", """
                <!DOCTYPE NETSCAPE-Bookmark-file-1 [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <DL><DT><A HREF="https://noorderkrant.example/brug">&x;</A></DL>
                """)).extracting(SavedItem::title).containsExactly("&x;");
    }
}
