package org.citaat.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.citaat.model.Article;
import org.citaat.model.FailureReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Documents that are no web page and no plain text.
class FormatsTest {
    private static final String WORD = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'><w:body>%s</w:body></w:document>";
    private static final String OPEN = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>";
    private static final String OPEN_END = "</office:text></office:body></office:document-content>";
    private static final String CORE = "<c:coreProperties xmlns:c='urn:c' xmlns:dc='http://purl.org/dc/elements/1.1/'>"
            + "<dc:title>Sjabloon</dc:title><dc:creator>Mieke Dorrestein</dc:creator><dc:language>nl-NL</dc:language>"
            + "</c:coreProperties>";

    private static Article read(String mediaType, byte[] bytes) throws ReadingException, InterruptedException {
        return new DocumentReader().read(Pages.page(mediaType, bytes));
    }

    private static FailureReason refusal(byte[] bytes) {
        return assertThrows(ReadingException.class, () -> read("application/octet-stream", bytes)).failure().reason();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] docx(String body) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        entries.put("word/document.xml", WORD.formatted(body).getBytes(UTF_8));
        entries.put("docProps/core.xml", CORE.getBytes(UTF_8));
        return zip(entries);
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr>" + style + "</w:pPr><w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void aWordDocumentKeepsItsKindsOfParagraphs() throws Exception {
        Article article = read("", docx(paragraph("<w:pStyle w:val='Title'/>", "De brug gaat open")
                + paragraph("<w:pStyle w:val='Heading1'/>", "Wachten")
                + paragraph("", "‘We wachten al lang’, zei Berend Hofstra.")
                + paragraph("<w:numPr><w:numId w:val='1'/></w:numPr>", "Eerst de kade")));
        assertThat(article.facts().title()).isEqualTo("De brug gaat open");
        assertThat(article.facts().authors()).containsExactly("Mieke Dorrestein");
        assertThat(article.facts().language()).isEqualTo("nl");
        assertThat(article.facts().published()).isNull();
        assertThat(Pages.blocks(article)).containsExactly("HEADING Wachten",
                "PARAGRAPH ‘We wachten al lang’, zei Berend Hofstra.", "LIST_ITEM Eerst de kade");
    }

    @Test
    void wordsTakenOutOrHiddenAreNoText() throws Exception {
        Article article = read("",
                docx("<w:p><w:r><w:t>De brug </w:t></w:r><w:del><w:r><w:delText>blijft dicht</w:delText>"
                        + "</w:r></w:del><w:ins><w:r><w:t>gaat</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r>"
                        + "<w:r><w:tab/><w:t>open.</w:t></w:r></w:p><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Eenmaal.</w:t></w:r></w:p>"
                        + "</mc:Choice><mc:Fallback><w:p><w:r><w:t>Eenmaal.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"));
        assertThat(article.text()).isEqualTo("De brug gaat open.\n\nEenmaal.");
    }

    @Test
    void anOpenDocumentIsReadWithoutItsNotes() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.text".getBytes(UTF_8));
        entries.put("content.xml", (OPEN + "<text:tracked-changes><text:p>oud</text:p></text:tracked-changes>"
                + "<text:h>De brug</text:h><text:p>Zij ging<text:s/>open.<text:note><text:p>Noot</text:p></text:note></text:p>"
                + "<text:list><text:list-item><text:p>Eerst de kade</text:p></text:list-item></text:list>" + OPEN_END)
                .getBytes(UTF_8));
        Article article = read("", zip(entries));
        assertThat(article.facts().title()).isEqualTo("De brug");
        assertThat(Pages.blocks(article)).containsExactly("PARAGRAPH Zij ging open.", "LIST_ITEM Eerst de kade");
    }

    @Test
    void anEntityOfAStrangersDocumentReadsNoFile() throws Exception {
        byte[] hostile = docx("").clone();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/document.xml", ("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
                + WORD.formatted("<w:p><w:r><w:t>A &x; B</w:t></w:r></w:p>")).getBytes(UTF_8));
        assertThat(refusal(zip(entries))).isIn(FailureReason.DAMAGED, FailureReason.EMPTY);
        assertThat(refusal(hostile)).isEqualTo(FailureReason.EMPTY);
    }

    @Test
    void anArchiveThatUnpacksWithoutEndIsRefused() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("word/media/a.bin", new byte[210 << 20]);
        assertThat(refusal(zip(entries))).isEqualTo(FailureReason.TOO_LARGE);
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 5001; i++) {
            many.put("word/" + i, new byte[0]);
        }
        assertThat(refusal(zip(many))).isEqualTo(FailureReason.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 10, 50})
    void aDocumentCutShortIsDamaged(int part) throws IOException {
        byte[] whole = docx(paragraph("", "Tekst die er niet helemaal is. ".repeat(50)));
        byte[] cut = Arrays.copyOf(whole, whole.length / part);
        assertThat(refusalOrNull(cut)).isIn(FailureReason.DAMAGED, FailureReason.NOT_TEXT);
    }

    @Test
    void markdownHasItsFactsAtItsHead() throws Exception {
        Article article = read("text/markdown", """
                ---
                title: "De brug gaat open"
                author: Jelmer Buitenga
                date: 2025-03-01
                ---
                # Wachten

                ‘We wachten *al lang*’,
                zei [Berend Hofstra](https://example.org).

                > Een oud gezegde.

                - Eerst de kade
                """.getBytes(UTF_8));
        assertThat(article.facts().title()).isEqualTo("De brug gaat open");
        assertThat(article.facts().authors()).containsExactly("Jelmer Buitenga");
        assertThat(String.valueOf(article.facts().published())).isEqualTo("2025-03-01");
        assertThat(Pages.blocks(article)).containsExactly("HEADING Wachten",
                "PARAGRAPH ‘We wachten al lang’, zei Berend Hofstra.", "BLOCK_QUOTE Een oud gezegde.",
                "LIST_ITEM Eerst de kade");
    }

    private static final String MAIL = """
            From: =?UTF-8?Q?Ma=C3=ABlle?= Courtec <m.courtec@example.org>
            To: redactie@example.org
            Subject: =?UTF-8?B?RGUga2FkZSBpcyBrbGFhcg==?=
            Date: Mon, 3 Mar 2025 23:30:00 +0100
            Message-ID: <1@example.org>
            MIME-Version: 1.0
            Content-Type: multipart/alternative; boundary="b"

            --b
            Content-Type: text/plain; charset=iso-8859-1
            Content-Transfer-Encoding: quoted-printable

            De kade is klaar, zei de aannemer maandag tegen onze krant =96 en dat is ni=
            euws.

            Caf=E9 De Haven gaat open.
            --b
            Content-Type: text/html; charset=utf-8

            <table><tr><td>De kade is klaar</td></tr></table>
            --b--
            """;

    @Test
    void ofAMailTheTextIsReadAndWhoSentIt() throws Exception {
        Article article = read("message/rfc822", MAIL.replace("\n", "\r\n").getBytes(ISO_8859_1));
        assertThat(article.facts().title()).isEqualTo("De kade is klaar");
        assertThat(article.facts().authors()).containsExactly("Maëlle Courtec");
        assertThat(String.valueOf(article.facts().published())).isEqualTo("2025-03-03T23:30+01:00");
        assertThat(article.text()).contains("– en dat is nieuws.").endsWith("Café De Haven gaat open.");
    }

    @Test
    void aPageThatABrowserSavedIsReadAsThatPage() throws Exception {
        String paragraph = "De burgemeester zei dat de brug, die vrijdag sloot, pas in de herfst opengaat. ".repeat(4);
        String mhtml = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://www.noorderkrant.example/kade
                Subject: De kade
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="x"

                --x
                Content-Type: text/html
                Content-Location: https://www.noorderkrant.example/kade

                <html><head><title>De kade</title><meta charset="utf-8"></head><body><article><h1>De kade</h1>
                <p>%s</p></article></body></html>
                --x
                Content-Type: image/png
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --x--
                """.formatted(paragraph).replace("\n", "\r\n");
        Article article = read("multipart/related", mhtml.getBytes(UTF_8));
        assertThat(article.facts().title()).isEqualTo("De kade");
        assertThat(article.facts().authors()).isEmpty();
        assertThat(article.text()).isEqualTo(paragraph.strip());
    }

    @Test
    void aMailWithoutTextIsEmpty() {
        String mail = "MIME-Version: 1.0\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n";
        assertThat(refusal(mail.getBytes(UTF_8))).isEqualTo(FailureReason.EMPTY);
    }

    private static byte[] pdf(List<List<String>> pages, boolean locked) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    float y = 740;
                    for (String line : lines) {
                        content.beginText();
                        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                        content.newLineAtOffset(60, y);
                        content.showText(line);
                        content.endText();
                        y -= line.isEmpty() ? 20 : 14;
                    }
                }
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            }
            document.save(out);
        }
        return out.toByteArray();
    }

    @Test
    void thePagesOfAPdfBecomeParagraphs() throws Exception {
        List<String> first = List.of("Noorderkrant 12", "The harbour opens again after two years of work on the quay,",
                "and the spokes-", "woman said on Monday that ships are wel-", "come. It had taken long.", "",
                "“We have waited,” said Ellen Prowse, who has a shop at the", "1");
        List<String> second = List.of("Noorderkrant 13", "harbour. She hopes for the summer and for many ships.", "2");
        List<String> third = List.of("Noorderkrant 14", "Nobody else wanted to speak about it, for the time being.",
                "3");
        Article article = read("application/pdf", pdf(List.of(first, second, third), false));
        assertThat(article.text()).isEqualTo("The harbour opens again after two years of work on the quay, and the "
                + "spokeswoman said on Monday that ships are welcome. It had taken long.\n\n“We have waited,” said Ellen "
                + "Prowse, who has a shop at the harbour. She hopes for the summer and for many ships.\n\nNobody else "
                + "wanted to speak about it, for the time being.");
    }

    @Test
    void aTextAboutPdfIsNone() throws Exception {
        assertThat(read("text/plain", "Zo begint een document: %PDF-1.7, en dan volgt de rest.".getBytes(UTF_8)).text())
                .startsWith("Zo begint");
    }

    @Test
    void aPdfOfPicturesSaysSo() throws IOException {
        assertThat(refusal(pdf(List.of(List.of()), false))).isEqualTo(FailureReason.NO_TEXT);
    }

    @Test
    void aLockedPdfSaysSo() throws IOException {
        assertThat(refusal(pdf(List.of(List.of("Secret words.")), true))).isEqualTo(FailureReason.LOCKED);
    }

    @Test
    void aPdfCutShortIsDamagedOrRead() throws IOException {
        byte[] whole = pdf(List.of(List.of("Words that are not quite there.")), false);
        for (int length = 8; length < whole.length; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThat(refusalOrNull(cut)).as(length + " bytes").isIn(FailureReason.DAMAGED, FailureReason.NO_TEXT,
                    null);
        }
    }

    private static @Nullable FailureReason refusalOrNull(byte[] bytes) {
        try {
            read("application/octet-stream", bytes);
            return null;
        } catch (ReadingException refused) {
            return refused.failure().reason();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void theAddressOfASavedPageIsTheBaseOfItsFacts() throws Exception {
        URI file = URI.create("file:/home/someone/kade.mhtml");
        String mhtml = "Snapshot-Content-Location: https://www.noorderkrant.example/2025/03/01/kade\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/html\r\n\r\n<html><body><h1>De kade</h1><p>"
                + "Een zin over de kade, en meer. ".repeat(20)
                + "</p></body></html>";
        Article article = new DocumentReader().read(Pages.page(file, "", mhtml.getBytes(UTF_8)));
        assertThat(String.valueOf(article.facts().published())).isEqualTo("2025-03-01");
    }
}
