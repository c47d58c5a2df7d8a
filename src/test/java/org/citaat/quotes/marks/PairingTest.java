package org.citaat.quotes.marks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.citaat.quotes.Engine;
import org.citaat.quotes.marks.MarkPair.Ending;
import org.citaat.quotes.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairingTest {
    private static List<String> inside(String language, String text) throws InterruptedException {
        Tokens tokens = Engine.tokens(language, text);
        return Pairing.pair(tokens).stream().map(pair -> tokens.words(pair.first(), pair.last())).toList();
    }

    private static List<Ending> endings(String text) throws InterruptedException {
        return Pairing.pair(Engine.tokens("en", text)).stream().map(MarkPair::ending).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | "Yes," he said.                          | Yes,
            en | 'Yes,' he said.                          | Yes,
            en | “Yes,” he said.                          | Yes,
            en | ‘Yes,’ he said.                          | Yes,
            en | ``Yes,'' he said.                        | Yes,
            nl | ''Ja'', zei hij.                         | Ja
            nl | ’Ja’, zei hij.                           | Ja
            nl | ,,Ja'', zei hij.                         | Ja
            nl | „Ja”, zei hij.                           | Ja
            nl | “Ja", zei hij.                           | Ja
            nl | ‘Ja', zei hij.                           | Ja
            de | „Ja“, sagte er.                          | Ja
            de | »Ja«, sagte er.                          | Ja
            de | «Ja», sagte er.                          | Ja
            de | ‚Ja‘, sagte er.                          | Ja
            de | ›Ja‹, sagte er.                          | Ja
            de | „Ja", sagte er.                          | Ja
            sv | ”Ja”, sade hon.                          | Ja
            sv | »Ja», sade hon.                          | Ja
            pl | „Tak” – powiedział.                      | Tak
            ru | «Да», — сказал он.                       | Да
            ru | "Да", - сказал он.                       | Да
            ru | <<Да>>, - сказал он.                     | Да
            fr | «\u00a0Oui\u00a0», dit-il.               | Oui
            fr | « Oui », dit-il.                         | Oui
            en | 「Yes」 he said.                           | Yes
            """)
    void pairsEveryStyleOfMarks(String language, String text, String words) throws InterruptedException {
        assertThat(inside(language, text)).containsExactly(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            en | “He said ‘no’ to me,” she said.           | He said ‘no’ to me, _ no
            en | ‘He said “no” to me,’ she said.           | He said “no” to me, _ no
            de | „Er rief ‚nein‘ und ging“, sagte sie.     | Er rief ‚nein‘ und ging _ nein
            ru | «Газета «Вести» права», — сказал он.      | Газета «Вести» права _ Вести
            ru | «Мы читаем «Вести», — сказал он.          | Мы читаем «Вести _ Вести
            ru | «Мы читаем „Вести“», — сказал он.         | Мы читаем „Вести“ _ Вести
            """)
    void pairsMarksInsideMarks(String language, String text, String words) throws InterruptedException {
        assertThat(inside(language, text)).containsExactly(words.split(" _ "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | ’s Avonds en ’s ochtends in ’t dorp
            nl | Hans’ plan en Lucas’ auto’s
            nl | zo’n foto's in de jaren ’60 en ’70
            en | The workers' demands and the boss's offer
            en | rock 'n' roll of the '90s
            en | ’Twas a long way, o’ course
            en | He is 5'10" tall, she 6’ 1”.
            en | Don't, can't, won’t
            fr | L’homme d’aujourd’hui qu’il a vu
            """)
    void leavesApostrophesGenitivesDecadesAndInchesAlone(String language, String text) throws InterruptedException {
        assertThat(inside(language, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nl | ‘Hans’ plan is zo’n beetje klaar, en ’s avonds werkt hij.’      | Hans’ plan is zo’n beetje klaar, en ’s avonds werkt hij.
            en | 'The workers' demands are fair,' she said.                      | The workers' demands are fair,
            en | '…the bosses' offer isn't.'                                     | …the bosses' offer isn't.
            en | “A 12" pipe,” he said.                                          | A 12" pipe,
            pl | “Tak„ powiedział.                                               | Tak
            en | It was ‘the ’90s’ again.                                        | the ’90s
            """)
    void findsThePairAmongApostrophes(String language, String text, String words) throws InterruptedException {
        assertThat(inside(language, text)).containsExactly(words);
    }

    @Test
    void aLostCloserHarmsItsParagraphOnly() throws InterruptedException {
        String text = "“The first is open, she said.\n“The second is closed,” he said.\n“And the third,” too.";
        assertThat(inside("en", text)).contains("The second is closed,", "And the third,");
    }

    @Test
    void aLostOpenerHarmsItsParagraphOnly() throws InterruptedException {
        String text = "The first is open,” she said.\n“The second is closed,” he said.";
        assertThat(inside("en", text)).containsExactly("The second is closed,");
    }

    @Test
    void anOpenMarkWhoseParagraphEndsIsLost() throws InterruptedException {
        assertThat(endings("“It never ends.\nShe left.")).containsExactly(Ending.LOST);
    }

    @Test
    void marksThatOpenAgainGoOn() throws InterruptedException {
        assertThat(endings("“It goes on.\n“It ends here,” she said.")).containsExactly(Ending.REOPENED, Ending.CLOSED);
    }

    @Test
    void theOuterPairComesFirst() throws InterruptedException {
        List<MarkPair> pairs = Pairing.pair(Engine.tokens("en", "“‘No’ is no,” she said."));
        assertThat(pairs).extracting(MarkPair::depth).containsExactly(0, 1);
    }

    @Test
    void stopsWhenInterrupted() {
        Tokens tokens = Engine.tokens("en", "No marks at all.");
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Pairing.pair(tokens)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @Test
    void stopsWhenInterruptedAmongTheMarksOfOneParagraph() {
        Tokens tokens = Engine.tokens("en", "'a' 'b'");
        MarkParse parse = new MarkParse(tokens, new MarkCosts(tokens), new int[]{0, 2, 3, 5}, tokens.size());
        Thread.currentThread().interrupt();
        assertThatThrownBy(parse::best).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
