package org.citaat.reading.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citaat.reading.exports.Exports.item;
import static org.citaat.reading.exports.Exports.items;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.citaat.model.PublicationDate;
import org.citaat.model.SavedItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportReferencesTest {
    private static final URI BRIDGE = URI.create("https://noorderkrant.example/brug");
    private static final PublicationDate MARCH_5 = PublicationDate.of(LocalDate.of(2024, 3, 5));

    @Test
    void readsRisWithRepeatedTagsAndOddSpacing() throws Exception {
        assertThat(items("RIS", "\ufeff" + """
                TY  - NEWS
                AU  - Vries, Anna de
                A1 - Bakker, Piet, Jr.
                TI  - De brug
                T2  - Noorderkrant
                PY  - 2024
                DA  - 2024/03/05/
                Y2  - 2024/04/01/10:00:00
                UR  - https://noorderkrant.example/brug
                UR  - https://archief.example/1
                KW  - noord
                KW  -  brug
                N1  - Nagaan
                bij de gemeente.
                AB  - Een samenvatting.
                L1  -
                ER  -

                TY - BOOK
                T1  -De kade
                PY  - 1999///zomer
                N2  - Over de kade.
                DO  - doi:10.5555/kade
                TY  - GEN
                TI  - Zonder einde
                """.replace("\n", "\r\n"))).containsExactly(
                new SavedItem(BRIDGE, "De brug", List.of("Anna de Vries", "Piet Bakker Jr."), "Noorderkrant", MARCH_5,
                        Instant.parse("2024-04-01T00:00:00Z"), List.of("noord", "brug"), "Nagaan\nbij de gemeente.",
                        null, List.of()),
                new SavedItem(URI.create("https://doi.org/10.5555/kade"), "De kade", List.of(), null,
                        PublicationDate.of(LocalDate.of(1999, 1, 1)), null, List.of(), "Over de kade.", null,
                        List.of()),
                new SavedItem(null, "Zonder einde", List.of(), null, null, null, List.of(), null, null, List.of()));
    }

    @Test
    void readsBibTexWithStringsAccentsAndBraces() throws Exception {
        assertThat(items("BibTeX",
                """
                        % Encoding: UTF-8
                        @string{nk = "Noorder" # {krant}}
                        @comment{jabref-meta: databaseType:bibtex;}

                        @article{vries:2024/a,
                          title = {De {B}r{\\"u}g -- ``nee'' op 5\\% \\& meer},
                          author = "Vries, Anna de and M{\\"u}ller, J{\\'e}r\\^ome and {Bureau Noord and Zuid} and others",
                          journal = nk,
                          year = 2024, month = mar, day = 5,
                          url = {https://noorderkrant.example/a\\_b?c=1%202},
                          keywords = {noord, brug; kade},
                          abstract = {Samenvatting met 100% zekerheid.},
                        }
                        @Misc(kade,
                          TITLE = "Op de {"}kade{"}",
                          howpublished = {\\url{https://havenpost.example/kade}}, note = {Bezocht.}, urldate = {2024-04-01}, date={2020-05})
                        """))
                .containsExactly(
                        new SavedItem(URI.create("https://noorderkrant.example/a_b?c=1%202"),
                                "De Brüg – “nee” op 5% & meer",
                                List.of("Anna de Vries", "Jérôme Müller", "Bureau Noord and Zuid"), "Noorderkrant",
                                MARCH_5,
                                null, List.of("noord", "brug", "kade"), "Samenvatting met 100% zekerheid.", null,
                                List.of()),
                        new SavedItem(URI.create("https://havenpost.example/kade"), "Op de \"kade\"", List.of(), null,
                                PublicationDate.of(LocalDate.of(2020, 5, 1)), Instant.parse("2024-04-01T00:00:00Z"),
                                List.of(),
                                "Bezocht.", null, List.of()));
    }

    @Test
    void damageInBibTexCostsOnlyItsField() throws Exception {
        assertThat(items("BibTeX", """
                @misc{a, title = {Een}, note = nothing here, year = 2020}
                @misc{b title={Twee}}
                @misc{c, title={Drie, met {open haak,
                @misc{, title={Vier}, author={Vries, A.}
                @misc{e, title={Vijf}, url={https://havenpost.exa""")).extracting(SavedItem::title)
                .containsExactly("Een", "Twee", "Drie, met open haak,", "Vier", "Vijf");
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"\\\"{u},ü", "{\\\"u},ü", "\\'e,é", "\\'{\\i},í", "\\c{c}a,ça", "\\v s,š",
            "\\ss{}e,ße", "{\\o}re,øre", "\\AA ngstrom,Ångstrom", "\\emph{wel} niet,wel niet", "a~b,a b", "$x^2$,x^2",
            "\\~n,ñ", "\\{x\\},{x}", "\\H{o},ő", "{\\LaTeX} x,LaTeX x", "\\unknown{a} \\%,a %", "a---b,a—b",
            "\\'{}x,x", "a\\;b,ab"})
    void readsTexAsItPrints(String tex, String plain) {
        assertThat(TexText.plain(tex)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {"2024,,,2024-01-01", "2024,mar,,2024-03-01", "2024,March,5,2024-03-05",
            "2024,3,5,2024-03-05", "2024,03,,2024-03-01", "2024,spring,,2024-01-01", "1850,,,1850-01-01"})
    void readsYearMonthAndDay(String year, String month, String day, LocalDate date) throws Exception {
        String bib = "@misc{a, title={Een}, year={%s}, %s %s}".formatted(year,
                month == null ? "" : "month={" + month + "},", day == null ? "" : "day=" + day);
        assertThat(item("BibTeX", bib).published()).isEqualTo(PublicationDate.of(date));
    }
}
