package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.citaat.reading.exports.Exports.item;
import static org.citaat.reading.exports.Exports.items;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.citaat.model.PublicationDate;
import org.citaat.model.SavedHighlight;
import org.citaat.model.SavedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportJsonTest {
    private static final URI BRIDGE = URI.create("https://noorderkrant.example/brug");

    @Test
    void readsPocketsAnnotations() throws Exception {
        assertThat(item("Pocket", """
                [{"url": "https://noorderkrant.example/brug", "title": "De brug", "highlights": [
                  {"quote": "Eerste zin.", "created_at": 1700000000}, {"quote": "Tweede zin."}]}]
                """)).isEqualTo(new SavedItem(BRIDGE, "De brug", List.of(), null, null, null, List.of(), null, null,
                List.of(new SavedHighlight("Eerste zin.", null), new SavedHighlight("Tweede zin.", null))));
    }

    @Test
    void readsWallabagsJsonWithContentAndAnnotations() throws Exception {
        assertThat(item("wallabag", """
                [{"is_archived": 0, "id": 5, "title": "De brug", "url": "https://noorderkrant.example/brug",
                  "tags": ["noord"], "content": "<p>Nee.</p>", "created_at": "2024-03-06T10:00:00+0100",
                  "published_at": "2024-03-05T10:00:00+0100", "published_by": ["Anna de Vries"], "reading_time": 3,
                  "annotations": [{"quote": "Nee.", "text": "Letterlijk?", "ranges": [{"start": "/p[1]"}]}]}]
                """)).isEqualTo(new SavedItem(BRIDGE, "De brug", List.of("Anna de Vries"), null,
                PublicationDate.of(OffsetDateTime.parse("2024-03-05T10:00:00+01:00")),
                Instant.parse("2024-03-06T09:00:00Z"), List.of("noord"), null, "<p>Nee.</p>",
                List.of(new SavedHighlight("Nee.", "Letterlijk?"))));
    }

    @Test
    void readsOmnivoresListAlone() throws Exception {
        assertThat(item("Omnivore", """
                [{"id": "a", "slug": "de-brug", "title": "De brug", "description": "Kort.", "author": "Anna de Vries",
                  "url": "https://noorderkrant.example/brug", "state": "Active", "labels": ["noord", {"name": "brug"}],
                  "savedAt": "2024-03-06T10:00:00.000Z", "publishedAt": "2024-03-05T00:00:00.000Z"}]
                """)).isEqualTo(new SavedItem(BRIDGE, "De brug", List.of("Anna de Vries"), null,
                PublicationDate.of(OffsetDateTime.parse("2024-03-05T00:00Z")), Instant.parse("2024-03-06T10:00:00Z"),
                List.of("noord", "brug"), null, null, List.of()));
    }

    @Test
    void readsReadwisesExport() throws Exception {
        assertThat(items("Readwise", """
                {"count": 2, "nextPageCursor": null, "results": [
                 {"user_book_id": 1, "title": "de brug", "readable_title": "De brug", "author": "Anna de Vries",
                  "source_url": "https://noorderkrant.example/brug", "book_tags": [{"id": 3, "name": "noord"}],
                  "document_note": "Herlezen.", "highlights": [{"text": "Eerste zin.", "note": ""}]},
                 {"user_book_id": 2, "title": "De kade", "author": null, "source_url": null,
                  "highlights": [{"text": "Tweede zin.", "note": "Ja."}]}]}
                """)).containsExactly(
                new SavedItem(BRIDGE, "De brug", List.of("Anna de Vries"), null, null, null, List.of("noord"),
                        "Herlezen.", null, List.of(new SavedHighlight("Eerste zin.", null))),
                new SavedItem(null, "De kade", List.of(), null, null, null, List.of(), null, null,
                        List.of(new SavedHighlight("Tweede zin.", "Ja."))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"total\": 3, \"rows\": %s}", "{\"export_date\": \"2024\", \"annotations\": %s}", "%s"})
    void readsHypothesisFromSearchFromTheExportAndBare(String around) throws Exception {
        String annotations = """
                [{"id": "a", "created": "2024-03-05T10:00:00+00:00", "uri": "https://noorderkrant.example/brug",
                  "text": "Letterlijk?", "tags": ["noord"], "document": {"title": ["De brug"]},
                  "target": [{"source": "https://noorderkrant.example/brug", "selector": [
                    {"type": "RangeSelector"}, {"type": "TextQuoteSelector", "exact": "Nee, zei zij.", "prefix": "x"}]}]},
                 {"uri": "https://noorderkrant.example/brug", "text": "Over het geheel.", "tags": [], "target": [{}]},
                 {"uri": "https://noorderkrant.example/brug", "text": "Oneens!", "references": ["a"], "target": [{}]}]""";
        assertThat(item("Hypothesis", around.formatted(annotations))).isEqualTo(
                new SavedItem(BRIDGE, "De brug", List.of(), null, null, Instant.parse("2024-03-05T10:00:00Z"),
                        List.of("noord"), "Over het geheel.", null,
                        List.of(new SavedHighlight("Nee, zei zij.", "Letterlijk?"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "{\"items\": %s}"})
    void readsCslJsonBareAndInItems(String around) throws Exception {
        assertThat(item("CSL-JSON", around.formatted("""
                [{"id": "http://x.example/items/1", "type": "article-newspaper", "title": "De brug",
                  "container-title": "Noorderkrant", "URL": "https://noorderkrant.example/brug",
                  "author": [{"family": "Vries", "given": "Anna", "non-dropping-particle": "de"},
                             {"literal": "Redactie Noord"}],
                  "issued": {"date-parts": [["2024", 3, 5]]}, "accessed": {"date-parts": [[2024, 4, 1]]},
                  "keyword": "noord, brug", "abstract": "Over een brug."}]"""))).isEqualTo(
                new SavedItem(BRIDGE, "De brug", List.of("Anna de Vries", "Redactie Noord"), "Noorderkrant",
                        PublicationDate.of(LocalDate.of(2024, 3, 5)), Instant.parse("2024-04-01T00:00:00Z"),
                        List.of("noord", "brug"), "Over een brug.", null, List.of()));
    }

    @Test
    void aDoiIsAnAddress() throws Exception {
        assertThat(item("CSL-JSON",
                """
                        [{"type": "article-journal", "title": "Op de kade", "DOI": "10.5555/kade.7", "issued": {"date-parts": [[2020]]}}]
                        """))
                .extracting(SavedItem::address, SavedItem::published).containsExactly(
                        URI.create("https://doi.org/10.5555/kade.7"), PublicationDate.of(LocalDate.of(2020, 1, 1)));
    }

    @Test
    void takesWhateverKindAFieldHas() throws Exception {
        assertThat(item("wallabag",
                """
                        [7, null, "x", [], {"title": 1984, "url": "https://noorderkrant.example/brug", "is_archived": true,
                          "tags": "noord", "annotations": {"quote": 1}, "published_by": null, "published_at": [], "content": {}, "new": {"a": [1]}}]
                        """))
                .isEqualTo(new SavedItem(BRIDGE, "1984", List.of(), null, null, null, List.of("noord"), null, null,
                        List.of()));
    }

    @Test
    void readsWhatStandsBeforeTheCutOffEnd() throws Exception {
        assertThat(items("wallabag",
                """
                        [{"is_archived": 0, "title": "De brug", "url": "https://noorderkrant.example/brug", "content": "<p>Nee.</p>"},
                         {"is_archived": 0, "title": "De kade", "url": "https://havenpost.example/kade", "content": "<p>Op de ka"""))
                .extracting(SavedItem::title, SavedItem::content)
                .containsExactly(tuple("De brug", "<p>Nee.</p>"),
                        tuple("De kade", null));
    }
}
