package org.citaat.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.citaat.cli.evaluation.MarkedText.MarkedQuote;
import org.citaat.cli.evaluation.MarkedText.MarkedSpeaker;
import org.citaat.model.TextSpan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
    private static final String TEXT = "«The bridge is safe,» said Ann Marsh, «and it stays open.» She called it “a joy”.";
    private static final MarkedSpeaker ANN = speaker("Ann Marsh");

    private static MarkedSpeaker speaker(String name) {
        return new MarkedSpeaker(null, name, null, List.of());
    }

    private static MarkedText text(MarkedQuote... quotes) {
        return new MarkedText("t", "en", TEXT, List.of(quotes));
    }

    private static MarkedQuote quote(String type, @Nullable MarkedSpeaker speaker, String... parts) {
        List<TextSpan> spans = Stream.of(parts)
                .map(part -> new TextSpan(TEXT.indexOf(part), TEXT.indexOf(part) + part.length())).toList();
        return new MarkedQuote(spans, type, false, false, speaker, false, null, null);
    }

    private static Figures figures(View view, MarkedText gold, MarkedText found) {
        Evaluation evaluation = new Evaluation(new Rules(view, 0, Set.of()));
        evaluation.add(gold, found);
        return evaluation.figures();
    }

    @Test
    void marksAndStopsAtTheEdgeDoNotMatter() {
        assertThat(figures(View.DIRECT, text(quote("direct", null, "The bridge is safe")),
                text(quote("direct", null, "«The bridge is safe,»"))).exact()).isEqualTo(new Count(1, 1, 1));
    }

    @Test
    void aQuotationInTwoPartsMayBeFoundAsOneOrAsTwo() {
        MarkedText gold = text(quote("direct", ANN, "The bridge is safe", "and it stays open."));
        Count both = new Count(2, 2, 2);
        assertThat(figures(View.DIRECT, gold,
                text(quote("direct", ANN, "The bridge is safe,» said Ann Marsh, «and it stays open."))).overlap())
                .isEqualTo(both);
        assertThat(figures(View.DIRECT, gold, text(quote("direct", ANN, "The bridge is safe"),
                quote("direct", ANN, "and it stays open."))).overlap()).isEqualTo(both);
    }

    @Test
    void partsThatOnlyTogetherMakeAQuotationAreNeverExact() {
        Figures figures = figures(View.ALL, text(quote("indirect", ANN, "She called it “a joy”")),
                text(quote("indirect", ANN, "She called", "a joy")));
        assertThat(figures.overlap()).isEqualTo(new Count(1, 1, 1));
        assertThat(figures.exact()).isEqualTo(new Count(0, 1, 1));
    }

    @Test
    void whatNeedNotBeFoundIsNoFalseAlarm() {
        MarkedText gold = text(quote("mixed", ANN, "it “a joy”"));
        assertThat(figures(View.DIRECT, gold, text(quote("direct", ANN, "a joy"))).overlap())
                .isEqualTo(new Count(0, 0, 0));
        assertThat(figures(View.DIRECT, gold, text(quote("direct", ANN, "The bridge"))).overlap())
                .isEqualTo(new Count(0, 1, 0));
    }

    @Test
    void ofMixedSpeechThePieceOrTheWholeIsRight() {
        MarkedText gold = text(quote("mixed", ANN, "called it “a joy”"));
        assertThat(figures(View.QUOTED, gold, text(quote("direct", ANN, "a joy"))).exact())
                .isEqualTo(new Count(1, 1, 1));
        assertThat(figures(View.QUOTED, gold, text(quote("mixed", ANN, "called it “a joy”"))).exact())
                .isEqualTo(new Count(1, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"en,Ann Marsh,Marsh,true,false", "en,Ann Marsh,Mrs. Ann Marsh,true,true", "en,Ann Marsh,Ann,true,false",
            "en,the mayor,the town’s mayor,false,false", "en,the young farmer,a farmer,true,false",
            "en,Ann Marsh,she,false,false", "ru,Глеб Мартьянов,Мартьянова,true,false",
            "en,Глеб Мартьянов,Мартьянова,false,false", "de,Peters,Peter,true,false", "fr,Peters,Peter,false,false",
            "en,President Marsh,President Quist,false,false"})
    void aSpeakerIsRightWhoSharesAName(String language, String gold, String found, boolean right, boolean strict) {
        SpeakerComparison comparison = new SpeakerComparison();
        assertThat(comparison.right(speaker(gold), speaker(found), language)).isEqualTo(right);
        assertThat(comparison.strictlyRight(speaker(gold), speaker(found))).isEqualTo(strict);
    }

    @Test
    void aWrongSpeakerSpoilsOnlyTheWholeOfBoth() {
        Figures figures = figures(View.DIRECT, text(quote("direct", ANN, "The bridge is safe")),
                text(quote("direct", speaker("Ellen Quist"), "The bridge is safe")));
        assertThat(figures.overlap()).isEqualTo(new Count(1, 1, 1));
        assertThat(figures.endToEnd()).isEqualTo(new Count(0, 1, 1));
    }
}
