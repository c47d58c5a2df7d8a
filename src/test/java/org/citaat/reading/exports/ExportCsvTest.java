package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.reading.exports.Exports.item;
import static org.citaat.reading.exports.Exports.items;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCsvTest {
    private static final URI BRIDGE = URI.create("https://noorderkrant.example/brug");
    private static final URI QUAY = URI.create("https://havenpost.example/kade?id=7");

    @Test
    void readsPocketsCsvWithItsTags() throws Exception {
        assertThat(items("Pocket", """
                title,url,time_added,tags,status
                "De brug, die dicht bleef",https://noorderkrant.example/brug,1700000000,bruggen|noord,unread
                https://havenpost.example/kade?id=7,https://havenpost.example/kade?id=7,1700000100,,archive
                """)).containsExactly(
                new SavedItem(BRIDGE, "De brug, die dicht bleef", List.of(), null, null,
                        Instant.ofEpochSecond(1_700_000_000), List.of("bruggen", "noord"), null, null, List.of()),
                new SavedItem(QUAY, null, List.of(), null, null, Instant.ofEpochSecond(1_700_000_100), List.of(), null,
                        null, List.of()));
    }

    @Test
    void readsThePartFilesOfPocketWithTheirCursor() throws Exception {
        assertThat(item("Pocket", """
                title,url,time_added,cursor,tags,status
                De brug,https://noorderkrant.example/brug,1700000000,abc==,noord,unread
                """).tags()).containsExactly("noord");
    }

    @Test
    void readsInstapapersCsvWithFolderAndSelection() throws Exception {
        assertThat(items("Instapaper",
                """
                        URL,Title,Selection,Folder,Timestamp,Tags
                        https://noorderkrant.example/brug,De brug,"Zij zei: \""Nee.\"\"",Onderzoek,1700000000,"[""noord"", ""brug""]"
                        https://havenpost.example/kade?id=7,De kade,,Unread,1700000100,[]
                        """))
                .containsExactly(
                        new SavedItem(BRIDGE, "De brug", List.of(), null, null, Instant.ofEpochSecond(1_700_000_000),
                                List.of("Onderzoek", "noord", "brug"), null, null,
                                List.of(new SavedHighlight("Zij zei: \"Nee.\"", null))),
                        new SavedItem(QUAY, "De kade", List.of(), null, null, Instant.ofEpochSecond(1_700_000_100),
                                List.of(),
                                null, null, List.of()));
    }

    @Test
    void readsWallabagsCsvWithItsContent() throws Exception {
        SavedItem item = item("wallabag",
                """
                        Title;URL;Content;Tags;"MIME Type";Language;"Creation date"
                        "De brug";https://noorderkrant.example/brug;"<p>""Nee"", zei zij; en ging.</p>";"noord, brug";text/html;nl;"05/03/2024 10:00:00"
                        """);
        assertThat(item.content()).isEqualTo("<p>\"Nee\", zei zij; en ging.</p>");
        assertThat(item.tags()).containsExactly("noord", "brug");
        assertThat(item.address()).isEqualTo(BRIDGE);
    }

    @Test
    void putsReadwisesHighlightsOfOneBookTogether() throws Exception {
        assertThat(items("Readwise",
                """
                        Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
                        "Eerste zin.",De kade,Anna de Vries,,mooi,yellow,,page,3,2024-03-05 10:00:00+00:00,"haven, lezen"
                        "Tweede zin.",De kade,Anna de Vries,,,,,page,9,,
                        "Derde zin.",De brug,Piet Bakker,,,,,,,,
                        """))
                .containsExactly(
                        new SavedItem(null, "De kade", List.of("Anna de Vries"), null, null, null,
                                List.of("haven", "lezen"),
                                null, null,
                                List.of(new SavedHighlight("Eerste zin.", "mooi"),
                                        new SavedHighlight("Tweede zin.", null))),
                        new SavedItem(null, "De brug", List.of("Piet Bakker"), null, null, null, List.of(), null, null,
                                List.of(new SavedHighlight("Derde zin.", null))));
    }

    @Test
    void readsTheCsvOfReadwiseReader() throws Exception {
        assertThat(items("Readwise",
                """
                        Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
                        De brug,https://noorderkrant.example/brug,01h,"['noord', 'brug']",2024-03-05 10:00:00+00:00,0.5,later,True
                        """))
                .containsExactly(new SavedItem(BRIDGE, "De brug", List.of(), null, null,
                        Instant.parse("2024-03-05T10:00:00Z"), List.of("noord", "brug"), null, null, List.of()));
    }

    @Test
    void readsTheCsvOfHypothesisWithoutReplies() throws Exception {
        assertThat(items("Hypothesis",
                """
                        Creation Date,URL,Group,Annotation/Reply Type,Quote,User,Body,Tags,Page
                        2024-03-05 10:00,https://noorderkrant.example/brug,Public,Annotation,"Nee, zei zij.",lezer,Let op dit.,"noord,brug",
                        2024-03-05 10:05,https://noorderkrant.example/brug,Public,Annotation,,lezer,Hele stuk lezen.,,
                        2024-03-05 10:09,https://noorderkrant.example/brug,Public,Reply,,ander,Oneens!,,
                        """))
                .containsExactly(new SavedItem(BRIDGE, null, List.of(), null, null,
                        Instant.parse("2024-03-05T10:00:00Z"), List.of("noord", "brug"), "Hele stuk lezen.", null,
                        List.of(new SavedHighlight("Nee, zei zij.", "Let op dit."))));
    }

    @Test
    void readsRaindropsCsvWithHighlightsAndTheirNotes() throws Exception {
        assertThat(items("Raindrop",
                """
                        id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
                        1,De brug,Bewaren,Over een brug.,https://noorderkrant.example/brug,Nieuws / Noord,"brug, kade",2024-03-05T10:00:00.000Z,,"Highlight:Eerste zin.
                        Note:Klopt dit?

                        Highlight:Tweede zin.

                        Met vervolg.",false
                        2,De kade,,,https://havenpost.example/kade?id=7,Unsorted,,,,,true
                        """))
                .containsExactly(
                        new SavedItem(BRIDGE, "De brug", List.of(), null, null, Instant.parse("2024-03-05T10:00:00Z"),
                                List.of("Nieuws", "Noord", "brug", "kade"), "Bewaren", null,
                                List.of(new SavedHighlight("Eerste zin.", "Klopt dit?"),
                                        new SavedHighlight("Tweede zin.\n\nMet vervolg.", null))),
                        new SavedItem(QUAY, "De kade", List.of(), null, null, null, List.of(), null, null, List.of()));
    }

    @Test
    void putsRowsOfOneAddressTogetherInTheirOrder() throws Exception {
        assertThat(item("Instapaper", """
                URL,Title,Selection,Folder,Timestamp
                https://noorderkrant.example/brug,,Tweede,Unread,
                https://noorderkrant.example/brug,De brug,Eerste,Noord,1700000000
                https://noorderkrant.example/brug,Andere titel,Tweede,Noord,1700000009
                """)).isEqualTo(new SavedItem(BRIDGE, "De brug", List.of(), null, null,
                Instant.ofEpochSecond(1_700_000_000), List.of("Noord"), null, null,
                List.of(new SavedHighlight("Tweede", null), new SavedHighlight("Eerste", null))));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "\ufefftitle,url,time_added,tags,status\r\nDe brug,https://noorderkrant.example/brug,1700000000,noord,unread\r\n",
            "STATUS;Tags;Time_Added;URL;Title\nunread;noord;1700000000;https://noorderkrant.example/brug;De brug\n",
            "title\turl\ttime_added\ttags\nDe brug\thttps://noorderkrant.example/brug\t1700000000\tnoord",
            "\"title\", \"url\", \"time_added\", \"tags\"\n\"De brug\", \"https://noorderkrant.example/brug\", \"1700000000\", \"noord\"",
            "title,url,time_added,tags\n\n,,,\n \n\"De\nbrug\",https://noorderkrant.example/brug,1700000000,noord,more,and more\n\n",
            "title,url,time_added,tags\nDe brug,https://noorderkrant.example/brug,1700000000,\"noord"})
    void takesTablesAsProgramsAndPeopleLeaveThem(String csv) throws Exception {
        assertThat(item("Pocket", csv)).isEqualTo(new SavedItem(BRIDGE, "De brug", List.of(), null, null,
                Instant.ofEpochSecond(1_700_000_000), List.of("noord"), null, null, List.of()));
    }

    @Test
    void readsWhatStandsBeforeTheCutOffEnd() throws Exception {
        assertThat(items("Pocket", """
                title,url,time_added,tags,status
                De brug,https://noorderkrant.example/brug,1700000000,noord,unread
                De kade,https://havenpost.exam""")).hasSize(2)
                .first().extracting(SavedItem::address).isEqualTo(BRIDGE);
    }

    @Test
    void takesOnlyWebAddresses() throws Exception {
        assertThat(items("Pocket", """
                title,url,time_added
                Kop,javascript:alert(1),0
                ,file:///etc/passwd,0
                """)).containsExactly(
                new SavedItem(null, "Kop", List.of(), null, null, null, List.of(), null, null, List.of()));
    }

    @Test
    void anExportWithoutRowsIsEmpty() throws Exception {
        assertThat(items("Pocket", "title,url,time_added,tags,status\n")).isEmpty();
    }
}
