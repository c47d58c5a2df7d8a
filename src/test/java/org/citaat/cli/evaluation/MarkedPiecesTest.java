package org.citaat.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkedPiecesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            He said “yes, now” and left.            | yes, now
            He said "yes" and "no".                 | yes/no
            „Ja“, sagte er.                         | Ja
            ”Ja”, sa hon.                           | Ja
            « Oui », dit-elle, «non».               | Oui /non
            »Ja«, sagte er.                         | Ja
            ``Yes'' he said.                        | `Yes
            「はい」と言った                            | はい
            Six feet 2" tall.                       | §§
            "one "two" three                        | one /two
            An “” empty one, and “ ” a blank one.   | §§
            “Not closed in this paragraph.          | §§""")
    void areBetweenDoubleMarks(String text, String pieces) {
        assertThat(
                String.join("/", MarkedPieces.of(text).stream().map(piece -> piece.in(text).stripLeading()).toList()))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “First.\\n“Second.”  | First./Second.
            “First.\\nSecond.”   | ''""")
    void goOnWhereTheNextParagraphOpensAgain(String escaped, String pieces) {
        String text = escaped.replace("\\n", "\n");
        assertThat(String.join("/", MarkedPieces.of(text).stream().map(piece -> piece.in(text)).toList()))
                .isEqualTo(pieces);
    }
}
