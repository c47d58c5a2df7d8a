package org.citaat.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource(textBlock = """
            Café, cafe
            'Cafe\u0301', cafe
            STRASSE, strasse
            Straße, strasse
            GROẞ, gross
            Łódź, lodz
            Sørensen, sorensen
            Đorđe, dorde
            Þórður, thordur
            Œuvre, oeuvre
            Ærø, aero
            ﬁets, fiets
            ĳs, ijs
            Ёлка, елка
            Й, й
            'и\u0306', й
            Їжак, їжак
            Άνθρωπος, ανθρωποσ
            ΟΔΟΣ, οδοσ
            IŞIK, isik
            ışık, isik
            İstanbul, istanbul
            don’t, don t
            don't, don t
            “quoted”, quoted
            «цитата», цитата
            zo\u200Bver, zover
            wa\u00ADter, water
            \u202Erechts, rechts
            x², x2
            50%, 50
            naïeve—zin, naieve zin
            हिन्दी, हिन्दी
            日本語, 日 本 語
            서울, 서울
            a\0b, a b
            '', ''
            """)
    void makesAlikeWhatReadersTakeForTheSame(String text, String folded) {
        assertThat(Fold.fold(text)).isEqualTo(folded);
    }

    @Test
    void doesNotDependOnTheLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(Fold.fold("TITEL Istanbul")).isEqualTo("titel istanbul");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tellsWhereEachWordStood() {
        assertThat(Fold.tokens("“Stra\u00ADße”, e\u0301te\u0301 \uD83D\uDE00ja"))
                .isEqualTo(List.of(new Token("strasse", 1, 8), new Token("ete", 11, 16), new Token("ja", 19, 21)));
    }

    @Test
    void standsHalvesOfCharacters() {
        assertThat(Fold.fold("a\uD83Db \uDE00")).isEqualTo("a b");
    }
}
