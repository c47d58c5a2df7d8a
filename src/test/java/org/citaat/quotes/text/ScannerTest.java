package org.citaat.quotes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.citaat.model.TextSpan;
import org.citaat.quotes.Engine;
import org.citaat.quotes.language.Lexicon;
import org.citaat.quotes.language.WordClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScannerTest {
    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.is(i, TokenKind.BREAK) ? "¶" : tokens.words(i, i));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | She said: “No.”              | She _ said _ : _ “ _ No _ . _ ”
            en | It isn't the bosses' fault   | It _ isn't _ the _ bosses _ ' _ fault
            en | twenty-two well-known men    | twenty-two _ well-known _ men
            en | 3.5 per cent, 10,000 at 9:30 | 3.5 _ per _ cent _ , _ 10,000 _ at _ 9:30
            en | Wait... what?!               | Wait _ ... _ what _ ?!
            en | ``Yes,'' he said             | `` _ Yes _ , _ '' _ he _ said
            en | <<oui>> ,,ja''               | << _ oui _ >> _ ,, _ ja _ ''
            en | this -- that - those - what  | this _ -- _ that _ - _ those _ - _ what
            nl | zo’n ’s avonds               | zo’n _ ’ _ s _ avonds
            fr | l’homme qu’il dit            | l’ _ homme _ qu’ _ il _ dit
            fr | dit-il, a-t-elle dit         | dit _ il _ , _ a _ t _ elle _ dit
            fr | Jean-Pierre aujourd’hui      | Jean-Pierre _ aujourd’hui
            it | dell’uomo                    | dell’ _ uomo
            """)
    void cutsWordsAndSigns(String language, String text, String expected) {
        assertThat(words(Engine.tokens(language, text))).containsExactly(expected.split(" _ "));
    }

    @Test
    void anyNumberOfLineEndsIsOneBreak() {
        assertThat(words(Engine.tokens("en", "One.\r\n\r\n \n Two.\u2029Three"))).containsExactly("One", ".", "¶",
                "Two",
                ".", "¶", "Three");
    }

    @Test
    void aSpanLeftOutIsALineEnd() {
        String text = "Words “spoken” here";
        Tokens tokens = Scanner.scan(text, Lexicon.none("und"), List.of(new TextSpan(6, 14)));
        assertThat(words(tokens)).containsExactly("Words", "¶", "here");
    }

    @Test
    void offsetsAreCodeUnitsOfTheText() {
        String text = "A 😀 “𝒜b” z\u00adij";
        Tokens tokens = Engine.tokens("en", text);
        List<TextSpan> spans = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            spans.add(tokens.span(i, i));
        }
        assertThat(spans).startsWith(new TextSpan(0, 1)).endsWith(new TextSpan(6, 9), new TextSpan(9, 10),
                new TextSpan(11, 15));
    }

    @Test
    void knowsCapitals() {
        Tokens tokens = Engine.tokens("en", "NASA Anna b I É");
        assertThat(tokens.isAllCapitals(0)).isTrue();
        assertThat(tokens.isAllCapitals(1)).isFalse();
        assertThat(tokens.isCapital(1)).isTrue();
        assertThat(tokens.isLower(2)).isTrue();
        assertThat(tokens.isAllCapitals(3)).isFalse();
        assertThat(tokens.isCapital(4)).isTrue();
    }

    @Test
    void aPhraseOfSeveralWordsHasItsOwnClass() {
        Tokens tokens = Engine.tokens("en", "According to police");
        assertThat(tokens.has(0, WordClass.ACCORDING.bit())).isTrue();
        assertThat(tokens.has(1, WordClass.ACCORDING.bit())).isTrue();
        assertThat(tokens.has(2, WordClass.ACCORDING.bit())).isFalse();
    }

    @Test
    void outsideTheTextThereAreLineEnds() {
        Tokens tokens = Engine.tokens("en", "One");
        assertThat(tokens.kind(-1)).isEqualTo(TokenKind.BREAK);
        assertThat(tokens.kind(1)).isEqualTo(TokenKind.BREAK);
        assertThat(tokens.first(1)).isEqualTo('\n');
        assertThat(tokens.classes(-1)).isZero();
        assertThat(tokens.spaceBefore(7)).isTrue();
    }

    @Test
    void findsTheTokenAtAnOffset() {
        Tokens tokens = Engine.tokens("en", "One  two");
        assertThat(List.of(tokens.at(0), tokens.at(2), tokens.at(3), tokens.at(5), tokens.at(7), tokens.at(8)))
                .containsExactly(0, 0, 1, 1, 1, 2);
    }
}
